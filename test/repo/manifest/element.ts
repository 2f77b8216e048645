import { SaxesParser } from 'saxes';

/** An element of the manifest. Its name carries a short prefix for its namespace, whatever the file calls that. */
export interface Element {
  readonly name: string;
  readonly type: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': 'app',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt',
};

/** @throws Error when the text is no well-formed XML */
export function parseManifest(xml: string): Element {
  const root = { children: [] as Element[] };
  const open: { children: Element[]; text: string }[] = [{ ...root, text: '' }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ attributes, local, uri }) => {
    const element = {
      name: `${PREFIXES[uri] ?? uri}:${local}`,
      type: attributes['xsi:type']?.value,
      attributes: Object.fromEntries(
        Object.values(attributes).map((attribute) => [attribute.name, attribute.value]),
      ),
      children: [] as Element[],
      text: '',
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [only] = open[0]?.children ?? [];
  if (!only) throw new Error('There is no element.');
  return only;
}

/** The element and all within it. */
export function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* all(child);
}

export function named(root: Element, name: string): Element[] {
  return [...all(root)].filter((element) => element.name === name);
}
