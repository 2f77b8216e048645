import { type Element, named } from './element';
import { resources } from './resources';

/** The width and height of a PNG; null for anything else. */
export function sizeOfPng(png: Uint8Array | null): { width: number; height: number } | null {
  if (png === null || png.length < 24) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.length);
  if (view.getUint32(0) !== 0x89504e47) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** What Office takes for a ribbon; the first three must be there. */
const REQUIRED = [16, 32, 80];
const ALLOWED = [...REQUIRED, 20, 24, 40, 48, 64];

/**
 * Icons that are missing or of another size than they are said to be.
 * @param fileAt the file at an address of the manifest, null when there is none
 */
export function wrongIcons(root: Element, fileAt: (url: string) => Uint8Array | null): string[] {
  const defined = resources(root);
  const ofAddIn = [
    ...named(root, 'app:IconUrl').map(({ attributes }) => [attributes.DefaultValue, 32] as const),
    ...named(root, 'app:HighResolutionIconUrl').map(
      ({ attributes }) => [attributes.DefaultValue, 64] as const,
    ),
  ];
  const ofRibbon = named(root, 'ov:Icon').flatMap(({ children }) =>
    children.map(({ attributes }) => {
      const image = defined.get(attributes.resid ?? '')?.element;
      return [image?.attributes.DefaultValue, Number(attributes.size)] as const;
    }),
  );
  return [
    ...[...ofAddIn, ...ofRibbon].flatMap(([url = '', size]) => {
      const actual = sizeOfPng(fileAt(url));
      if (actual === null) return [`icon: there is no PNG at ${url}`];
      if (actual.width === size && actual.height === size) return [];
      return [`icon: ${url} is ${actual.width} × ${actual.height}, not ${size} × ${size}`];
    }),
    ...named(root, 'ov:Icon').flatMap(({ children, line }) => {
      const sizes = children.map(({ attributes }) => Number(attributes.size));
      const wrong =
        REQUIRED.some((size) => !sizes.includes(size)) ||
        sizes.some((size) => !ALLOWED.includes(size));
      return wrong ? [`icon: the sizes at line ${line} are ${sizes.join(' ')}`] : [];
    }),
  ];
}
