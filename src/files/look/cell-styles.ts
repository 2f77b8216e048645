import { BUILT_IN_FORMATS } from '../built-in-formats';
import { attribute, childOf, childrenOf, type XmlElement } from '../xlsx/package/xml-element';
import { isOff, isOn, numberOf } from '../xlsx/write/cell-lookup';
import { bordersOf } from './borders';
import { colorOf, DEFAULT_PALETTE, plainColor, type ColorTables } from './colors';
import { fillOf } from './fills';
import type { CellStyle } from './look';

/** What a workbook's styles say, for its cells. */
export interface LookStyles {
  /** One for each cell style, in the file's order; at least one. */
  readonly cells: readonly CellStyle[];
  /** The font of the style Normal, which column widths are counted in. */
  readonly usualFont: CellStyle['font'];
  readonly colors: ColorTables;
  /** For each format of conditional formats, whether it makes text bold. */
  readonly boldFormats: readonly boolean[];
}

/**
 * Reads the root of a styles part; null where there is none. A cell has the font, fill, border, alignment and protection that
 * its own `xf` names, as Excel has it: whether that says `apply…` or not, and whatever the named style below it says.
 */
export function lookStyles(root: XmlElement | null, theme: readonly string[]): LookStyles {
  const styles = root ?? undefined;
  const colors = { theme, indexed: palette(styles) };
  const list = (name: string, item: string) => childrenOf(childOf(styles, name), item);
  const fonts = list('fonts', 'font').map((font) => fontOf(font, colors));
  const fills = list('fills', 'fill').map((fill) => fillOf(fill, colors));
  const borders = list('borders', 'border').map((border) => bordersOf(border, colors));
  const formats = new Map<number, string>([[0, 'General'], ...BUILT_IN_FORMATS, [49, '@']]);
  for (const format of list('numFmts', 'numFmt')) {
    formats.set(numberOf(format, 'numFmtId'), attribute(format, 'formatCode') ?? 'General');
  }
  const cells = list('cellXfs', 'xf').map((xf): CellStyle => {
    const lines = borders[numberOf(xf, 'borderId')];
    return {
      ...PLAIN_STYLE,
      font: fonts[numberOf(xf, 'fontId')] ?? fonts[0] ?? PLAIN_STYLE.font,
      fill: fills[numberOf(xf, 'fillId')] ?? null,
      ...lines,
      ...alignmentOf(childOf(xf, 'alignment')),
      format: formats.get(numberOf(xf, 'numFmtId')) ?? 'General',
      locked: !isOff(childOf(xf, 'protection'), 'locked'),
    };
  });
  const normal = list('cellStyles', 'cellStyle').find(
    (style) => attribute(style, 'builtinId') === '0',
  );
  const normalXf = list('cellStyleXfs', 'xf')[numberOf(normal, 'xfId')];
  return {
    cells: cells.length === 0 ? [PLAIN_STYLE] : cells,
    usualFont: fonts[numberOf(normalXf, 'fontId')] ?? PLAIN_STYLE.font,
    colors,
    boldFormats: list('dxfs', 'dxf').map((dxf) => isSet(childOf(dxf, 'font'), 'b')),
  };
}

/** A cell of a workbook that says nothing of its styles. */
export const PLAIN_STYLE: CellStyle = {
  font: {
    name: '宋体',
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    color: '#000000',
  },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  diagonal: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  format: 'General',
  locked: true,
};

/** The palette of the workbook's own, as far as it says one. */
function palette(styles: XmlElement | undefined): readonly string[] {
  const own = childrenOf(childOf(childOf(styles, 'colors'), 'indexedColors'), 'rgbColor');
  return DEFAULT_PALETTE.map((usual, index) => plainColor(attribute(own[index], 'rgb')) ?? usual);
}

function fontOf(font: XmlElement, colors: ColorTables): CellStyle['font'] {
  const size = Number(attribute(childOf(font, 'sz'), 'val') ?? NaN);
  const color = childOf(font, 'color');
  const underline = childOf(font, 'u');
  return {
    name: attribute(childOf(font, 'name'), 'val') ?? PLAIN_STYLE.font.name,
    size: size >= 1 && size <= 409 ? size : PLAIN_STYLE.font.size,
    bold: isSet(font, 'b'),
    italic: isSet(font, 'i'),
    underline: underline !== undefined && attribute(underline, 'val') !== 'none',
    strike: isSet(font, 'strike'),
    color: colorOf(color ? (name) => attribute(color, name) : null, colors),
  };
}

/** `<b/>` says yes, `<b val="0"/>` no. */
function isSet(font: XmlElement | undefined, local: string): boolean {
  const element = childOf(font, local);
  return element !== undefined && !isOff(element, 'val');
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  left: 'left',
  center: 'center',
  // Text in the middle of several cells that are not merged: in the middle of the first is the nearest.
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'distributed',
  fill: 'fill',
};
const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = {
  top: 'top',
  center: 'center',
  justify: 'justify',
  distributed: 'distributed',
};
/** Letters below each other. */
const STACKED = 255;

function alignmentOf(alignment: XmlElement | undefined) {
  const rotation = numberOf(alignment, 'textRotation');
  return {
    horizontal: HORIZONTAL[attribute(alignment, 'horizontal') ?? ''] ?? 'general',
    vertical: VERTICAL[attribute(alignment, 'vertical') ?? ''] ?? 'bottom',
    wrap: isOn(alignment, 'wrapText'),
    shrink: isOn(alignment, 'shrinkToFit'),
    indent: Math.min(numberOf(alignment, 'indent'), 250),
    // Files count downwards from 91 on.
    rotation: rotation <= 90 || rotation === STACKED ? rotation : Math.max(90 - rotation, -90),
  } as const;
}
