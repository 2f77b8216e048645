import { attribute, childOf, type XmlElement } from '../xlsx/package/xml-element';
import { DEFAULT_THEME, plainColor } from './colors';

/** The theme's colours in the order of the numbers that styles use, which is not that of the theme. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const SYSTEM: Readonly<Record<string, string>> = { window: 'ffffff', windowText: '000000' };

/** The colours of a theme part's root: `rrggbb`; those it does not say are the usual ones. */
export function themeColors(root: XmlElement | null): readonly string[] {
  const scheme = childOf(childOf(root ?? undefined, 'themeElements'), 'clrScheme');
  return ORDER.map((name, index) => {
    const [color] = childOf(scheme, name)?.children ?? [];
    const value = attribute(color, 'val');
    const found =
      color?.local === 'sysClr'
        ? (plainColor(attribute(color, 'lastClr')) ?? SYSTEM[value ?? ''])
        : plainColor(value);
    return found ?? DEFAULT_THEME[index] ?? '000000';
  });
}
