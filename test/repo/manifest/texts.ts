import { type Element, named } from './element';

/** How long texts may be; longer ones are refused, or cut. */
const LIMITS: Readonly<Record<string, number>> = {
  'app:DisplayName': 125,
  'app:Description': 250,
  'app:ProviderName': 125,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

/** The languages that the program speaks beside the manifest's own. */
const LOCALES = ['en-US'];

/** The elements that people read, each with its limit. */
function texts(root: Element): { element: Element; limit: number }[] {
  return Object.entries(LIMITS).flatMap(([name, limit]) =>
    named(root, name).flatMap((element) =>
      (element.name.startsWith('bt:') ? element.children : [element]).map((each) => ({
        element: each,
        limit,
      })),
    ),
  );
}

function wordings({ attributes, children, text }: Element): string[] {
  return [
    attributes.DefaultValue ?? text,
    ...children.map((child) => child.attributes.Value ?? ''),
  ];
}

const nameOf = ({ attributes, name }: Element) => attributes.id ?? name;

/** Texts that are empty, too long, or missing in a language. */
export function wrongTexts(root: Element): string[] {
  const [locale] = named(root, 'app:DefaultLocale');
  return [
    ...(locale?.text === 'zh-CN' ? [] : ['language: the DefaultLocale is not zh-CN']),
    ...texts(root).flatMap(({ element, limit }) =>
      wordings(element)
        .filter((text) => text === '' || text.length > limit)
        .map((text) => `length: ${nameOf(element)} has ${text.length} characters of 1 to ${limit}`),
    ),
    ...texts(root)
      .filter(({ element }) => element.name !== 'app:ProviderName')
      .flatMap(({ element }) => {
        const given = element.children.map(({ attributes }) => attributes.Locale);
        return given.join() === LOCALES.join()
          ? []
          : [
              `language: ${nameOf(element)} is in zh-CN ${given.join(' ')}, not in zh-CN ${LOCALES.join(' ')}`,
            ];
      }),
  ];
}
