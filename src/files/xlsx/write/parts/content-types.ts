import { CONTENT_TYPES } from '../../package/namespaces';
import { attribute, readXml, type XmlElement } from '../../package/xml-element';
import { attributeText, changeElement, removeElement, spliced } from '../xml/splice';

/** The part that says what kind of part each other one is. */
export const CONTENT_TYPES_PART = '[Content_Types].xml';

/**
 * Says of new parts what they are, and forgets those that are gone. A part whose extension says it already needs no
 * saying; all others are named one by one, so that nothing is left behind when they go.
 */
export function withContentTypes(
  text: string,
  added: readonly { readonly part: string; readonly type: string }[],
  gone: readonly string[],
): string {
  const root = readXml(text);
  const overrides = named(root, 'Override');
  const nameOf = (element: XmlElement) => attribute(element, 'PartName')?.toLowerCase();
  const missing = new Set(gone.map((part) => `/${part}`.toLowerCase()));
  const known = new Set(overrides.map(nameOf));
  const byExtension = new Map(
    named(root, 'Default').map((element) => [
      attribute(element, 'Extension')?.toLowerCase(),
      attribute(element, 'ContentType'),
    ]),
  );
  const name = root.prefix === '' ? 'Override' : `${root.prefix}:Override`;
  const append = added
    .filter(({ part, type }) => byExtension.get(extensionOf(part)) !== type)
    .filter(({ part }) => !known.has(`/${part}`.toLowerCase()))
    .map(({ part, type }) => {
      return `<${name} PartName="${attributeText(`/${part}`)}" ContentType="${type}"/>`;
    })
    .join('');
  return spliced(text, [
    ...overrides.filter((element) => missing.has(nameOf(element) ?? '')).map(removeElement),
    ...changeElement(text, root, { append }),
  ]);
}

function named(root: XmlElement, local: string): readonly XmlElement[] {
  return root.children.filter((child) => child.uri === CONTENT_TYPES && child.local === local);
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
