import { SaxesParser, type SaxesTagNS } from 'saxes';
import { LIMITS } from '../../limits';

/** An element, and where it stands in the text that it was read from (UTF-16 positions, ends excluded). */
export interface XmlElement {
  /** As written, with its prefix: `x:row`. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** Values by name; a name with a prefix is `{namespace}name`, whatever the prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its start tag begins and ends. */
  readonly start: number;
  readonly openEnd: number;
  /** Where its end tag begins and ends; for `<a/>` both are `openEnd`. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly children: readonly XmlElement[];
  /** The text directly inside, without that of its children. */
  readonly text: string;
}

/** What the names of namespace declarations begin with in `attributes`; the default one is `xmlns`. */
export const XMLNS = '{http://www.w3.org/2000/xmlns/}';

/** Decides, when a start tag is read, whether the element and all inside it are kept. */
export type Keep = (element: XmlElement, parent: XmlElement) => boolean;

interface OpenElement extends XmlElement {
  closeStart: number;
  end: number;
  children: XmlElement[];
  text: string;
}

/**
 * Reads a whole XML text into its elements with their positions. `keep` leaves out what is not needed of a large part.
 * Throws an Error when the text is not well-formed or has a document type, which no workbook needs.
 */
export function readXml(text: string, keep: Keep = () => true): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  const roots: XmlElement[] = [];
  /** How many elements deep inside one that is left out. */
  let skipped = 0;

  parser.on('doctype', () => {
    throw new Error('document type');
  });
  parser.on('opentag', (tag) => {
    if (skipped > 0) {
      skipped += 1;
      return;
    }
    const end = parser.position;
    // An attribute's value cannot hold a bare `<`, so that the nearest one begins the tag.
    const element = openElement(tag, text.lastIndexOf('<', end - 1), end);
    const parent = open.at(-1);
    if (open.length >= LIMITS.depth) throw new Error('depth');
    if (parent) {
      if (!keep(element, parent)) {
        skipped = 1;
        return;
      }
      parent.children.push(element);
    } else {
      roots.push(element);
    }
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.closeStart = tag.isSelfClosing ? element.end : text.lastIndexOf('<', element.end - 1);
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element && skipped === 0) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();

  const [root] = roots;
  if (!root) throw new Error('no element');
  return root;
}

function openElement(tag: SaxesTagNS, start: number, openEnd: number): OpenElement {
  let attributes: ReadonlyMap<string, string> | undefined;
  return {
    name: tag.name,
    prefix: tag.prefix,
    local: tag.local,
    uri: tag.uri,
    // Of most elements of a large part nobody asks.
    get attributes() {
      return (attributes ??= attributesOf(tag));
    },
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    selfClosing: tag.isSelfClosing,
    children: [],
    text: '',
  };
}

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
    attributes.set(prefix === '' ? local : `{${uri}}${local}`, value);
  }
  return attributes;
}

/** The first child of this local name in its parent's own namespace. */
export function childOf(parent: XmlElement | undefined, local: string): XmlElement | undefined {
  return parent?.children.find((child) => child.local === local && child.uri === parent.uri);
}

/** All children of this local name in their parent's own namespace. */
export function childrenOf(parent: XmlElement | undefined, local: string): readonly XmlElement[] {
  return (
    parent?.children.filter((child) => child.local === local && child.uri === parent.uri) ?? []
  );
}

/** The value of an attribute; one without a prefix by its bare name. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}
