import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Border, CellStyle } from '../../../files/look/look';

/** A cell's style as Univer has it. */
export function styleData(style: CellStyle): IStyleData {
  const { font, borders, diagonal, fill } = style;
  const sides = {
    t: borderData(borders.top),
    r: borderData(borders.right),
    b: borderData(borders.bottom),
    l: borderData(borders.left),
    ...(diagonal?.down === true ? { tl_br: borderData(diagonal) } : {}),
    ...(diagonal?.up === true ? { bl_tr: borderData(diagonal) } : {}),
  };
  return {
    ff: font.name,
    fs: font.size,
    cl: { rgb: font.color },
    vt: VERTICAL[style.vertical],
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(Object.values(sides).some((border) => border !== null) ? { bd: sides } : {}),
    ...(style.horizontal === 'general' ? {} : { ht: HORIZONTAL[style.horizontal] }),
    ...(style.rotation === 0 ? {} : { tr: rotation(style.rotation) }),
    ...(style.indent === 0 ? {} : indent(style)),
    ...(style.format === 'General' ? {} : { n: { pattern: style.format } }),
  };
}

/** The style with everything that it does not have taken off, as Univer lays one style over the other. */
export function completeStyle(style: CellStyle): IStyleData {
  const off = { s: BooleanNumber.FALSE };
  return {
    bl: BooleanNumber.FALSE,
    it: BooleanNumber.FALSE,
    ul: off,
    st: off,
    bg: null,
    bd: null,
    ht: null,
    tr: null,
    pd: null,
    n: null,
    ...styleData(style),
  };
}

function borderData(border: Border | null): IBorderStyleData | null {
  return border && { s: BORDERS[border.style], cl: { rgb: border.color } };
}

const BORDERS: Readonly<Record<Border['style'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  'dash-dot': BorderStyleTypes.DASH_DOT,
  'dash-dot-dot': BorderStyleTypes.DASH_DOT_DOT,
  'medium-dashed': BorderStyleTypes.MEDIUM_DASHED,
  'medium-dash-dot': BorderStyleTypes.MEDIUM_DASH_DOT,
  'medium-dash-dot-dot': BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  'slant-dash-dot': BorderStyleTypes.SLANT_DASH_DOT,
};

const HORIZONTAL: Readonly<Record<Exclude<CellStyle['horizontal'], 'general'>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
  fill: HorizontalAlign.LEFT,
};

const VERTICAL: Readonly<Record<CellStyle['vertical'], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

/** Letters below each other in Excel's own way of saying it. */
const STACKED = 255;

/** Univer turns clockwise, Excel the other way round. */
function rotation(degrees: number) {
  return degrees === STACKED
    ? { a: 0, v: BooleanNumber.TRUE }
    : { a: -degrees, v: BooleanNumber.FALSE };
}

/** A step of indentation is about three spaces of the standard font. */
const INDENT = 9;

function indent({ horizontal, indent: steps }: CellStyle) {
  const width = steps * INDENT;
  return { pd: horizontal === 'right' ? { r: width } : { l: width } };
}
