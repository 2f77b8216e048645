import { childrenOf, readXml, XMLNS, type XmlElement } from '../../package/xml-element';
import { changeElement, removeElement, withAttributes, type Splice } from '../xml/splice';

/** A list of elements that are referred to by their index and that grows at its end: fonts, cellXfs, dxfs … */
export interface ElementList {
  readonly size: number;
  readonly all: () => readonly XmlElement[];
  /** The element at an index; undefined outside the list. */
  readonly at: (index: number) => XmlElement | undefined;
  /** The index of an element that says the same as this XML (written without prefix); -1 where there is none. */
  readonly find: (xml: string) => number;
  /** The index of an element that says the same as this XML (without prefix); it is added where there is none. */
  readonly indexOf: (xml: string) => number;
  /** Gives an empty list what every such list begins with. */
  readonly begin: (...items: readonly string[]) => void;
  /** The same for a copy of an element with some attributes changed. */
  readonly indexOfCopy: (index: number, changes: Readonly<Record<string, string>>) => number;
  /** The indexes of the elements that say the same as this one but for some attributes, in order. */
  readonly alike: (index: number, except: readonly string[]) => readonly number[];
  /** Takes off the last element. */
  readonly dropLast: () => void;
  /** The changes to the part's text; none when the list is as it was. */
  readonly splices: () => readonly Splice[];
  /** The whole list as XML, for a part that has none yet; '' when it is empty. */
  readonly whole: () => string;
}

interface Item {
  readonly element: XmlElement;
  /** How a new element is to be written; null for one that stands in the part. */
  readonly added: string | null;
}

/** The names of a list and of what is in it, with the prefix that its part uses (`x:` or none). */
export interface ListNames {
  readonly list: string;
  readonly item: string;
  readonly prefix: string;
}

/** Opens a list for adding; `element` is the list itself, where its part has one. */
export function elementList(
  text: string,
  element: XmlElement | undefined,
  { list, item: itemName, prefix }: ListNames,
): ElementList {
  const before = childrenOf(element, itemName);
  const items: Item[] = before.map((child) => ({ element: child, added: null }));
  const signatures = new Map<XmlElement, string>();
  const signatureOf = (each: XmlElement) => {
    const known = signatures.get(each) ?? signature(each);
    signatures.set(each, known);
    return known;
  };
  const position = (wanted: XmlElement) => {
    const said = signatureOf(wanted);
    return items.findIndex((known) => signatureOf(known.element) === said);
  };
  const place = (item: Item) => {
    const known = position(item.element);
    return known >= 0 ? known : items.push(item) - 1;
  };
  const added = (xml: string): Item => ({
    element: readXml(xml),
    added: withPrefix(xml, prefix),
  });
  const addedXml = () => items.map((item) => item.added ?? '').join('');
  return {
    get size() {
      return items.length;
    },
    all: () => items.map(({ element: each }) => each),
    at: (index) => items[index]?.element,
    find: (xml) => position(readXml(xml)),
    begin: (...xmls) => {
      if (items.length === 0) items.push(...xmls.map(added));
    },
    indexOf: (xml) => place(added(xml)),
    indexOfCopy: (index, changes) => {
      const original = items[index];
      return original ? place(changedCopy(text, original, changes)) : index;
    },
    alike: (index, except) => {
      const wanted = items[index];
      if (!wanted) return [];
      const said = signature(wanted.element, except);
      return items.flatMap((item, at) => (signature(item.element, except) === said ? [at] : []));
    },
    dropLast: () => void items.pop(),
    splices: () => {
      const kept = items.filter((item) => item.added === null).length;
      if (!element || (kept === before.length && kept === items.length)) return [];
      const isCounted = element.attributes.has('count');
      if (items.length === 0) return [isCounted ? emptied(text, element) : removeElement(element)];
      const attributes = isCounted ? { count: String(items.length) } : {};
      return [
        ...before.slice(kept).map(removeElement),
        ...changeElement(text, element, { attributes, append: addedXml() }),
      ];
    },
    // A count may be left out: a list without one was made here, and goes when it is empty again.
    whole: () => (items.length === 0 ? '' : `<${prefix}${list}>${addedXml()}</${prefix}${list}>`),
  };
}

function changedCopy(
  text: string,
  { element, added }: Item,
  changes: Readonly<Record<string, string>>,
): Item {
  const written = added ?? text.slice(element.start, element.end);
  const tagEnd = added === null ? element.openEnd - element.start : added.indexOf('>') + 1;
  return {
    element: {
      ...element,
      attributes: new Map([...element.attributes, ...Object.entries(changes)]),
    },
    added: withAttributes(written.slice(0, tagEnd), changes) + written.slice(tagEnd),
  };
}

/** `<dxfs count="2">…</dxfs>` → `<dxfs count="0"/>`, as programs write an empty list. */
function emptied(text: string, element: XmlElement): Splice {
  const tag = text
    .slice(element.start, element.openEnd)
    .replace(/(\scount\s*=\s*["'])[^"']*/, (_, start: string) => `${start}0`)
    .replace(/\/?>$/, '/>');
  return { start: element.start, end: element.end, text: tag };
}

/** Puts elements into the namespace that a prefix (`x:`) stands for. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** What an element says, whatever its prefixes and the order of its attributes; without some attributes of its own. */
function signature(element: XmlElement, except: readonly string[] = []): string {
  const attributes = [...element.attributes]
    .filter(([name]) => name !== 'xmlns' && !name.startsWith(XMLNS) && !except.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const children = element.children.map((child) => signature(child));
  return JSON.stringify([element.local, attributes, children]);
}
