import { describe, expect, test } from '@jest/globals';
import { colorOf, DEFAULT_PALETTE, DEFAULT_THEME, mixed } from '../../../src/files/look/colors';

const TABLES = { theme: DEFAULT_THEME, indexed: DEFAULT_PALETTE };
const color = (attributes: Readonly<Record<string, string>>, automatic?: '#ffffff') =>
  colorOf((name) => attributes[name], TABLES, automatic);

/** What Excel's own colour menu shows for the theme of Excel 2007, by number and tint. */
const TINTS: readonly [theme: number, tint: string, shown: string][] = [
  [0, '-4.9989318521683403E-2', '#f2f2f2'],
  [0, '-0.14999847407452621', '#d9d9d9'],
  [0, '-0.249977111117893', '#bfbfbf'],
  [0, '-0.34998626667073579', '#a6a6a6'],
  [1, '0.34998626667073579', '#595959'],
  [2, '-9.9978637043366805E-2', '#ddd9c4'],
  [2, '-0.749992370372631', '#494529'],
  [3, '0.79998168889431442', '#c5d9f1'],
  [3, '0.39997558519241921', '#538dd5'],
  [3, '-0.249977111117893', '#16365c'],
  [4, '0.79998168889431442', '#dce6f1'],
  [4, '0.59999389629810485', '#b8cce4'],
  [4, '0.39997558519241921', '#95b3d7'],
  [4, '-0.249977111117893', '#366092'],
  [4, '-0.499984740745262', '#244062'],
  [5, '0.39997558519241921', '#da9694'],
  [7, '-0.249977111117893', '#60497a'],
  [8, '0.59999389629810485', '#b7dee8'],
  [9, '-0.249977111117893', '#e26b0a'],
];

test.each(TINTS)('theme colour %i at %s is %s', (theme, tint, shown) => {
  expect(color({ theme: String(theme), tint })).toBe(shown);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['with the part that spreadsheets leave unheeded', { rgb: '00C00000' }, '#c00000'],
  ['without it', { rgb: 'c00000' }, '#c00000'],
  ['by the palette', { indexed: '13' }, '#ffff00'],
  ['the system’s text', { indexed: '64' }, '#000000'],
  ['the system’s ground', { indexed: '65' }, '#ffffff'],
  ['automatic', { auto: '1' }, '#000000'],
  ['that nobody knows', { rgb: 'red', theme: '99', indexed: '900' }, '#000000'],
  ['with a tint that is none', { rgb: 'FF102030', tint: 'NaN' }, '#102030'],
])('a colour %s', (_, attributes, shown) => {
  expect(color(attributes)).toBe(shown);
});

describe('what is automatic', () => {
  test('is as the place wants it', () => {
    expect(color({ auto: '1' }, '#ffffff')).toBe('#ffffff');
    expect(colorOf(null, TABLES, '#ffffff')).toBe('#ffffff');
  });
});

test('a mixture lies between its colours', () => {
  expect(mixed('#000000', '#ffffff', 0.125)).toBe('#dfdfdf');
  expect(mixed('#ff0000', '#ffff00', 0.5)).toBe('#ff8000');
});
