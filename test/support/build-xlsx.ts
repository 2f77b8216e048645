import { strToU8, zipSync } from 'fflate';
import { fromA1, toA1 } from '../../src/core/workbook/cell-ref';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';

/** How a cell stands in the file: `v` is written as it is given, under the file's own type `type`. */
export interface WrittenCell {
  readonly v?: string | number;
  readonly f?: string;
  /** A number format code. */
  readonly format?: string;
  /** The file's cell type; by default `s` for a string and `n` for a number. */
  readonly type?: 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';
}

export interface WrittenSheet {
  readonly name: string;
  /** From A1 on; null leaves a cell out. */
  readonly rows?: readonly (readonly (string | number | null | WrittenCell)[])[];
  /** Cells by address, besides those of `rows`. */
  readonly cells?: Readonly<Record<string, string | number | WrittenCell>>;
  readonly merges?: readonly string[];
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** XML to put where the cells go, in place of `rows` and `cells`. */
  readonly sheetData?: string;
}

export interface WrittenFile {
  readonly sheets: readonly WrittenSheet[];
  readonly strings?: 'shared' | 'inline';
  /** Further parts by name; one with the name of an ordinary part takes its place. */
  readonly extraParts?: Readonly<Record<string, string | Uint8Array>>;
  /** Ordinary parts to leave out. */
  readonly without?: readonly string[];
}

interface PlacedCell extends WrittenCell {
  readonly row: number;
  readonly column: number;
}

/** Writes a small .xlsx package in the manner of Excel. The same description always gives the same bytes. */
export function buildXlsx(file: WrittenFile): Uint8Array {
  const sheets = file.sheets.map((sheet) => ({ ...sheet, placed: placedCells(sheet) }));
  return packageOf(sheets, file);
}

/** Writes a snapshot as .xlsx. Sheets that were not read come out empty. */
export function xlsxOf(workbook: Workbook, strings: 'shared' | 'inline' = 'shared'): Uint8Array {
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    state: sheet.visibility === 'very-hidden' ? ('veryHidden' as const) : sheet.visibility,
    merges: (sheet.merges ?? []).map(({ top, left, bottom, right }) => {
      return `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`;
    }),
    placed: sheet.cells.map(placedCell),
  }));
  return packageOf(sheets, { sheets: [], strings });
}

function placedCell({ row, column, content, formula, format }: Cell): PlacedCell {
  const place = {
    row,
    column,
    ...(formula === undefined ? {} : { f: formula }),
    ...(format === undefined ? {} : { format }),
  };
  switch (content.type) {
    case 'number':
      return { ...place, v: content.decimal, type: 'n' };
    case 'text':
      return { ...place, v: content.text, type: formula === undefined ? 's' : 'str' };
    case 'boolean':
      return { ...place, v: content.value ? 1 : 0, type: 'b' };
    case 'error':
      return { ...place, v: content.code, type: 'e' };
    case 'blank':
      return place;
  }
}

function placedCells({ rows = [], cells = {} }: WrittenSheet): PlacedCell[] {
  const written = (cell: string | number | WrittenCell): WrittenCell =>
    typeof cell === 'object' ? cell : { v: cell };
  return [
    ...rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, column) =>
        cell === null ? [] : [{ row: rowIndex, column, ...written(cell) }],
      ),
    ),
    ...Object.entries(cells).map(([address, cell]) => ({ ...fromA1(address)!, ...written(cell) })),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function packageOf(
  sheets: readonly (WrittenSheet & { readonly placed: readonly PlacedCell[] })[],
  { strings = 'shared', extraParts = {}, without = [] }: WrittenFile,
): Uint8Array {
  const texts = new Map<string, number>();
  const formats = new Map<string, number>([['General', 0]]);
  const sheetParts = sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet, strings === 'shared' ? texts : null, formats),
  ]);
  const parts = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', contentTypesXml(sheets.length)],
    ['_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationsXml([
        ...sheets.map((_, index): [string, string] => [
          'worksheet',
          `worksheets/sheet${index + 1}.xml`,
        ]),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ...sheetParts,
    ['xl/styles.xml', stylesXml([...formats.keys()])],
    ['xl/sharedStrings.xml', sharedStringsXml([...texts.keys()])],
    ...Object.entries(extraParts),
  ]);
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of parts) {
    if (without.includes(name)) continue;
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: '2024-01-05T08:00:00' });
}

function sheetXml(
  sheet: WrittenSheet & { readonly placed: readonly PlacedCell[] },
  texts: Map<string, number> | null,
  formats: Map<string, number>,
): string {
  const rows = new Map<number, string[]>();
  for (const cell of sheet.placed) {
    const xml = cellXml(cell, texts, formats);
    const row = rows.get(cell.row);
    if (row) row.push(xml);
    else rows.set(cell.row, [xml]);
  }
  const data =
    sheet.sheetData ??
    [...rows].map(([row, cells]) => `<row r="${row + 1}">${cells.join('')}</row>`).join('');
  const merges = sheet.merges ?? [];
  const mergeXml =
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${data}</sheetData>${mergeXml}</worksheet>`;
}

function cellXml(
  { row, column, v, f, format = 'General', type = typeof v === 'string' ? 's' : 'n' }: PlacedCell,
  texts: Map<string, number> | null,
  formats: Map<string, number>,
): string {
  const style = indexOf(formats, format);
  const start = `<c r="${toA1({ row, column })}"${style === 0 ? '' : ` s="${style}"`}`;
  const formula = f === undefined ? '' : `<f>${escaped(f)}</f>`;
  if (v === undefined) return `${start}>${formula}</c>`;
  if (type === 'n') return `${start}>${formula}<v>${v}</v></c>`;
  if (type === 'inlineStr' || (type === 's' && !texts)) {
    return `${start} t="inlineStr">${formula}<is>${textXml(String(v))}</is></c>`;
  }
  if (type === 's' && texts) {
    return `${start} t="s">${formula}<v>${indexOf(texts, String(v))}</v></c>`;
  }
  return `${start} t="${type}">${formula}<v>${escapedText(String(v))}</v></c>`;
}

function indexOf(list: Map<string, number>, item: string): number {
  const known = list.get(item);
  if (known !== undefined) return known;
  list.set(item, list.size);
  return list.size - 1;
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const list = sheets.map(({ name, state = 'visible' }, index) => {
    const stateXml = state === 'visible' ? '' : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${stateXml} r:id="rId${index + 1}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`;
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const list = relations.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
}

function contentTypesXml(sheetCount: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${CONTENT_TYPE}.${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    part(`worksheets/sheet${index + 1}`, 'worksheet'),
  );
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${part('workbook', 'sheet.main')}${sheets.join('')}${part('styles', 'styles')}` +
    `${part('sharedStrings', 'sharedStrings')}</Types>`
  );
}

function stylesXml(formats: readonly string[]): string {
  const custom = formats.slice(1);
  const codes = custom.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  );
  const styles = custom.map(
    (_, index) =>
      `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    (custom.length === 0 ? '' : `<numFmts count="${codes.length}">${codes.join('')}</numFmts>`) +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function sharedStringsXml(texts: readonly string[]): string {
  const list = texts.map((text) => `<si>${textXml(text)}</si>`);
  return `${HEAD}<sst xmlns="${MAIN}" count="${list.length}" uniqueCount="${list.length}">${list.join('')}</sst>`;
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escapedText(text)}</t>`;
}

/** Characters that XML cannot hold, and what would read as their escape, are written `_x000D_`. */
function escapedText(text: string): string {
  const escapes = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // All below the space but tab and line feed.
    .replace(/[^\t\n -\uFFFF]/g, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    });
  return escaped(escapes);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
