/** How wide a digit is, as a part of the font's height. */
const DIGITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:Calibri|Carlito|Aptos Narrow)/i, 0.507],
  [/^(?:Arial|Helvetica|Liberation Sans|Nimbus Sans)/i, 0.556],
  [/^(?:Tahoma)/i, 0.546],
  [/^(?:Verdana|DejaVu Sans)/i, 0.636],
  [/^(?:Cambria|Georgia)/i, 0.554],
  [/^(?:Segoe UI|Microsoft YaHei|微软雅黑|等线|DengXian|Aptos)/i, 0.548],
  [/^(?:Consolas|Courier|Lucida Console)/i, 0.55],
  [/^(?:Times|Liberation Serif)/i, 0.5],
];

/** Fonts with Chinese characters give a digit half the width of one, and draw whole pixels: 宋体 11 is 15 pixels high. */
const HALF_WIDTH =
  /[\u3400-\u9FFF]|^(?:N?SimSun|SimHei|SimKai|KaiTi|FangSong|STSong|STKaiti|STFangsong|YouYuan|LiSu|MS P?Gothic|MingLiU)/i;
const USUAL = 0.507;
const PIXELS_PER_POINT = 4 / 3;

/**
 * The width of a digit of the workbook's usual font in pixels at 96 dpi, which column widths are counted in: Calibri 11 → 7,
 * 宋体 11 → 8 (whose usual column so is 72 pixels wide). Known for the fonts that tables are set in, near for others.
 */
export function digitWidth({
  name,
  size,
}: {
  readonly name: string;
  readonly size: number;
}): number {
  const height = size * PIXELS_PER_POINT;
  const known = DIGITS.find(([pattern]) => pattern.test(name))?.[1];
  if (known === undefined && HALF_WIDTH.test(name)) return Math.ceil(Math.round(height) / 2);
  return Math.max(1, Math.round(height * (known ?? USUAL)));
}

/** A column's width as files have it, in pixels (ECMA-376-1 §18.3.1.13). */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** The width of a column that the sheet says nothing of, for so many digits: Excel takes a multiple of 8 pixels. */
export function usualColumnPixels(digits: number, digit: number): number {
  return Math.ceil((digits * digit + 5) / 8) * 8;
}
