import type { CellModel, CellValue } from './model';
import type { Variant } from './variant';

/** What a cell becomes when something is put into it as Excel and WPS take it: most texts are taken for something else. */
export function enter(cell: CellModel, entry: unknown, { apostrophe = true }: Variant): void {
  cell.formula = null;
  if (entry === null || entry === undefined || entry === '') {
    cell.value = null;
  } else if (typeof entry === 'number') {
    cell.value = cell.format === '@' ? String(entry) : entry;
  } else if (typeof entry === 'boolean') {
    cell.value = entry;
  } else if (typeof entry === 'string') {
    enterText(cell, entry, apostrophe);
  } else {
    throw new Error('0x800A03EC');
  }
}

function enterText(cell: CellModel, text: string, apostrophe: boolean): void {
  if (text.startsWith("'") && apostrophe) {
    cell.value = text.slice(1) === '' ? null : text.slice(1);
    // An apostrophe alone is a text of one.
    if (text === "''") cell.value = "'";
    return;
  }
  if (cell.format === '@') {
    cell.value = text;
    return;
  }
  const trimmed = text.trim().replace(/^＝/, '=');
  if (/^=./.test(trimmed) || /^[+\-@][A-Za-z]/.test(trimmed)) {
    cell.formula = trimmed.replace(/^=/, '');
    cell.value = 0;
    return;
  }
  const taken = takenFor(text.trim());
  if (!taken) {
    cell.value = text;
    return;
  }
  cell.value = taken.value;
  if (cell.format === 'General' && taken.format !== undefined) cell.format = taken.format;
}

const ERRORS = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;

interface Taken {
  readonly value: CellValue;
  readonly format?: string;
}

function takenFor(text: string): Taken | null {
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (ERRORS.test(text)) return { value: { error: text } };
  const plain = text.normalize('NFKC').replace(/,/g, '');
  if (/^[+-]?\d+(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(plain)) return { value: Number(plain) };
  if (/^[+-]?\d+(?:\.\d+)?%$/.test(plain)) {
    return { value: Number(plain.slice(0, -1)) / 100, format: '0.00%' };
  }
  if (/^[¥$]\d+$/.test(plain)) return { value: Number(plain.slice(1)), format: '"¥"#,##0' };
  if (/^\(\d+\)$/.test(plain)) return { value: -Number(plain.slice(1, -1)) };
  if (
    /^\d{4}[-年/]\d{1,2}(?:[-月/](?:\d{1,2}日?)?)?$/.test(plain) ||
    /^\d{1,2}\/\d{1,2}$/.test(plain)
  ) {
    return { value: 45_261, format: 'yyyy/m/d' };
  }
  if (/^(?:上午|下午)?\d{1,2}:\d{2}$/.test(plain)) return { value: 0.5, format: 'h:mm' };
  return null;
}
