import { all, type Element, named } from './element';

/** In which list the resource is that an element names by its `resid`. */
const LISTS: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  'ov:SourceLocation': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'ov:LearnMoreUrl': 'bt:Urls',
  'ov:Runtime': 'bt:Urls',
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
};

const MAX_ID = 32;

/** The resources of all lists, by their ids. */
export function resources(root: Element): Map<string, { list: string; element: Element }> {
  const lists = [...new Set(Object.values(LISTS))];
  return new Map(
    lists.flatMap((list) =>
      named(root, list).flatMap(({ children }) =>
        children.map((element) => [element.attributes.id ?? '', { list, element }] as const),
      ),
    ),
  );
}

/** Ids of resources that are missing, unused, given twice or too long. */
export function wrongResources(root: Element): string[] {
  const defined = resources(root);
  const references = [...all(root)].filter(({ attributes }) => 'resid' in attributes);
  const used = new Set(references.map(({ attributes }) => attributes.resid));
  const ids = Object.values(LISTS)
    .filter((list, index, lists) => lists.indexOf(list) === index)
    .flatMap((list) => named(root, list).flatMap(({ children }) => children))
    .map(({ attributes }) => attributes.id ?? '');
  return [
    ...references
      .filter(({ name, attributes }) => defined.get(attributes.resid ?? '')?.list !== LISTS[name])
      .map(({ name, attributes, line }) => {
        return `resid: ${name} (line ${line}) names ${attributes.resid ?? ''}, which is not in ${LISTS[name] ?? 'any list'}`;
      }),
    ...ids.filter((id) => !used.has(id)).map((id) => `resid: ${id} is not used`),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `resid: ${id} is given twice`),
    ...ids
      .filter((id) => id.length > MAX_ID || id === '')
      .map((id) => `resid: ${id} is longer than ${MAX_ID} characters`),
  ];
}
