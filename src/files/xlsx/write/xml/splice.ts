import type { XmlElement } from '../../package/xml-element';

/** Replace the text between two positions; equal positions insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made. They must not overlap; insertions at one position stand in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Attributes to set by written name; null takes one off. */
export type AttributeChanges = Readonly<Record<string, string | null>>;

/** A start tag with attributes changed in place, the others as they are written; new ones come last. */
export function withAttributes(tag: string, changes: AttributeChanges): string {
  const missing = new Map(Object.entries(changes));
  const name = /^<[^\s/>]+/.exec(tag)?.[0] ?? '<';
  const rest = tag.slice(name.length);
  const changed = rest.replace(
    /(\s+)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/g,
    (whole: string, space: string, attribute: string, equals: string, value: string) => {
      const change = missing.get(attribute);
      if (change === undefined) return whole;
      missing.delete(attribute);
      if (change === null) return '';
      const quote = value.charAt(0);
      return `${space}${attribute}${equals}${quote}${attributeText(change)}${quote}`;
    },
  );
  const added = [...missing].flatMap(([attribute, value]) =>
    value === null ? [] : [` ${attribute}="${attributeText(value)}"`],
  );
  return `${name}${changed.replace(/\s*\/?>$/, (end) => added.join('') + end)}`;
}

/** What to change of an element: attributes of its start tag, and XML to put behind its last child. */
export interface ElementChange {
  readonly attributes?: AttributeChanges;
  readonly append?: string;
}

/** The splices that change an element; `<a/>` is opened when something comes into it. */
export function changeElement(
  text: string,
  element: XmlElement,
  { attributes = {}, append = '' }: ElementChange,
): readonly Splice[] {
  const before = text.slice(element.start, element.openEnd);
  const tag = withAttributes(before, attributes);
  if (element.selfClosing && append !== '') {
    // White space before `/>` stays, so that the tag can be closed again as it was.
    const opened = `${tag.replace(/\/>$/, '>')}${append}</${element.name}>`;
    return [{ start: element.start, end: element.end, text: opened }];
  }
  const splices: Splice[] = [];
  if (tag !== before) splices.push({ start: element.start, end: element.openEnd, text: tag });
  if (append !== '') {
    splices.push({ start: element.closeStart, end: element.closeStart, text: append });
  }
  return splices;
}

/** Takes an element out. */
export function removeElement({ start, end }: XmlElement): Splice {
  return { start, end, text: '' };
}

/** Text for an attribute's value, in either kind of quotes. */
export function attributeText(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replace(/[\t\n\r]/g, (space) => `&#${String(space.charCodeAt(0))};`);
}
