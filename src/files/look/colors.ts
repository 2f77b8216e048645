import { tinted, type Channels } from './tint';

/** The colours that a workbook's parts refer to by number: `rrggbb`, in small letters. */
export interface ColorTables {
  /** By the number that files use: light 1, dark 1, light 2, dark 2, accents 1 to 6, links, visited links. */
  readonly theme: readonly string[];
  /** By the number that files of Excel 97 used. */
  readonly indexed: readonly string[];
}

/** The value of one attribute of a colour's element. */
export type ColorAttributes = (name: string) => string | undefined;

/** What `auto` and the system's own colours stand for: text and lines are black, the ground is white. */
const TEXT = '000000';
const GROUND = 'ffffff';
const SYSTEM_TEXT = 64;
const SYSTEM_GROUND = 65;

/** The palette of Excel 97: eight colours, the same again, and the rest. */
const FIRST_EIGHT = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff';
export const DEFAULT_PALETTE: readonly string[] = (
  `${FIRST_EIGHT} ${FIRST_EIGHT} ` +
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The colours of a workbook that has no theme. */
export const DEFAULT_THEME: readonly string[] =
  'ffffff 000000 eeece1 1f497d 4f81bd c0504d 9bbb59 8064a2 4bacc6 f79646 0000ff 800080'.split(' ');

/** A colour as `#rrggbb`; `automatic` where the element is missing or says nothing that is known. */
export function colorOf(
  attributes: ColorAttributes | null,
  { theme, indexed }: ColorTables,
  automatic: '#000000' | '#ffffff' = '#000000',
): string {
  if (attributes === null) return automatic;
  const written = plainColor(attributes('rgb')) ?? theme[indexIn(attributes('theme'))];
  const index = indexIn(attributes('indexed'));
  const system = index === SYSTEM_TEXT ? TEXT : index === SYSTEM_GROUND ? GROUND : undefined;
  const found = written ?? system ?? indexed[index];
  return found === undefined
    ? automatic
    : `#${hex(tinted(channels(found), Number(attributes('tint') ?? 0)))}`;
}

/** `FFAABBCC`, whose first two digits no spreadsheet heeds, or `AABBCC` → `aabbcc`. */
export function plainColor(written: string | undefined): string | undefined {
  return /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(written?.trim() ?? '')?.[1]?.toLowerCase();
}

function indexIn(written: string | undefined): number {
  return /^\d{1,3}$/.test(written ?? '') ? Number(written) : -1;
}

/** A mixture of two colours (`#rrggbb`): `share` of the first, from 0 to 1. */
export function mixed(first: string, second: string, share: number): string {
  const other = channels(second.slice(1));
  const parts = channels(first.slice(1)).map(
    (value, at) => value * share + (other[at] ?? 0) * (1 - share),
  );
  return `#${hex(parts)}`;
}

function channels(color: string): Channels {
  const value = Number.parseInt(color, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hex(values: readonly number[]): string {
  return values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
