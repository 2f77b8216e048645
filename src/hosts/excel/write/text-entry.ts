/** Begins with a Chinese character, and holds one that stands in no number, date or time. */
const PLAIN = /^[\u4E00-\u9FFF][^]*$/;
const TELLING = /[\u4E00-\u9FFF]/g;
const NUMERIC = /[〇零一二三四五六七八九十百千万亿年月日号时分秒点上下午星期周元正负第]/;

/**
 * What to set as a cell's value so that Excel keeps this text as it is: what is set is read as if it were typed, and 1% would
 * become a number, =1+1 or @x a formula. An apostrophe in front keeps it a text and does not become part of it. Plain Chinese
 * sentences need none; cells of the text format need none either.
 */
export function textEntry(text: string, format: string): string {
  if (text === '' || (format === '@' && !text.startsWith("'")) || isPlain(text)) return text;
  return `'${text}`;
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && (text.match(TELLING) ?? []).some((letter) => !NUMERIC.test(letter));
}
