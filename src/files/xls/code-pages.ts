/** Text encodings by the numbers that Windows has for them; others are read as Western European, its own default. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [10_008, 'gb18030'],
  [54_936, 'gb18030'],
  [65_001, 'utf-8'],
]);

/** What the reader of old formats asks for to decode the text of Excel 95 and before: encodings by number. */
export const CODE_PAGES = {
  utils: {
    decode: (codePage: number, bytes: Iterable<number>): string =>
      new TextDecoder(LABELS.get(codePage) ?? 'windows-1252').decode(Uint8Array.from(bytes)),
  },
};
