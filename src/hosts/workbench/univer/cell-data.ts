import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { Content } from '../../../core/workbook/workbook';

/** What a cell holds as Univer has it; `s` is not touched by it. */
export function cellData(content: Content, formula: string | undefined): ICellData {
  return { ...valueData(content), f: formula === undefined ? null : `=${formula}`, p: null };
}

function valueData(content: Content): Pick<ICellData, 'v' | 't'> {
  switch (content.type) {
    case 'number':
      return { v: Number(content.decimal), t: CellValueType.NUMBER };
    case 'text':
      return { v: content.text, t: CellValueType.STRING };
    case 'boolean':
      return { v: content.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'error':
      return { v: content.code, t: CellValueType.STRING };
    case 'blank':
      return { v: null, t: null };
  }
}

/** The errors that formulas come to, as they are written in cells. */
const ERRORS = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

/** What Univer holds in a cell as content of the snapshot. */
export function contentOf(data: Nullable<ICellData>): Content {
  if (!data) return { type: 'blank' };
  const { v, t, p, f } = data;
  if (p?.body) return textContent(plainText(p.body.dataStream));
  if (v === null || v === undefined) return { type: 'blank' };
  if (typeof v === 'boolean') return { type: 'boolean', value: v };
  if (t === CellValueType.BOOLEAN) return { type: 'boolean', value: v === 1 || v === '1' };
  if (t === CellValueType.NUMBER || typeof v === 'number') return numberContent(v);
  // An error is one only as the result of a formula; a text that looks like one stays a text.
  if (typeof f === 'string' && f !== '' && ERRORS.test(v)) return { type: 'error', code: v };
  return textContent(v);
}

function numberContent(value: string | number): Content {
  const number = Number(value);
  return Number.isFinite(number)
    ? { type: 'number', decimal: String(number) }
    : textContent(String(value));
}

function textContent(text: string): Content {
  return text === '' ? { type: 'blank' } : { type: 'text', text };
}

/** The formula without its `=`; null for a typed value. */
export function formulaOf(data: Nullable<ICellData>): string | null {
  const formula = data?.f;
  return typeof formula === 'string' && formula.startsWith('=') ? formula.slice(1) : null;
}

/** A cell of several lines is a small document: its paragraphs end with CR, itself with CR LF. */
function plainText(stream: string): string {
  return stream.replace(/\r\n$/, '').replace(/\r\n?/g, '\n');
}
