/**
 * The cells of a copied range as programs put it on the clipboard: rows by line breaks, columns by tabs, a cell of several
 * lines in quotation marks.
 */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const ending = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (const [, quoted, plain = '', end] of ending.matchAll(CELL)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;
