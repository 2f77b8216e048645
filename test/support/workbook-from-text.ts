import { fromA1, toA1 } from '../../src/core/workbook/cell-ref';
import type { Area, Cell, Content, Sheet, Workbook } from '../../src/core/workbook/workbook';

/** A workbook written as text, and the cells that its author marked with «…». */
export interface WrittenWorkbook {
  readonly workbook: Workbook;
  /** `附件3-1!H6` … in reading order. */
  readonly marked: readonly string[];
}

/**
 * Reads a workbook written as text, one line a row, cells divided by `|`:
 *
 *     # 附件3-2
 *     项目支出名称 | 运行维护费
 *     项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 *     | 年度资金总额 | 56.7 | 56.7 | 32.15 | 10 | 56.70% | «5.76»
 *
 * `# name` starts a sheet (the first may be left out: `Sheet1`). Plain decimals are number cells; everything else is text:
 * `56.70%` is the text that clerks type, `"5"` the text 5, `0.567 [0.00%]` the number with that format,
 * `=D6/C6 → 0.567 [0.00%]` a formula with its stored result, `=D6/C6 →` one never calculated, `#DIV/0!` an error
 * value, `\n` a line break. A blank line inside a sheet is an empty row. «…» marks a cell for the caller.
 * `! merge A2:I2 B3:C3` says which cells of the sheet are merged, `! hidden` hides it; neither is a row.
 */
export function workbookFromText(text: string): WrittenWorkbook {
  const sheets: WrittenSheet[] = [];
  const marked: string[] = [];
  for (const line of text.replace(/^\n+|\s+$/g, '').split('\n')) {
    const name = /^\s*# (.+?)\s*$/.exec(line)?.[1];
    if (name !== undefined) {
      sheets.push({ name, cells: [], rows: 0, visibility: 'visible' });
      continue;
    }
    if (sheets.length === 0) {
      sheets.push({ name: 'Sheet1', cells: [], rows: 0, visibility: 'visible' });
    }
    const sheet = sheets[sheets.length - 1]!;
    if (line.startsWith('! ')) {
      direct(sheet, line.slice(2).trim());
      continue;
    }
    const row = sheet.rows++;
    line.split('|').forEach((written, column) => {
      const bare = written.trim();
      const isMarked = bare.startsWith('«') && bare.endsWith('»');
      const value = isMarked ? bare.slice(1, -1).trim() : bare;
      if (isMarked) marked.push(`${sheet.name}!${toA1({ row, column })}`);
      if (value !== '') sheet.cells.push({ row, column, ...parseCell(value) });
    });
  }
  return {
    workbook: {
      sheets: sheets.map(({ name, visibility, cells, merges }): Sheet => ({
        name,
        visibility,
        cells,
        ...(merges ? { merges } : {}),
      })),
    },
    marked,
  };
}

interface WrittenSheet {
  readonly name: string;
  readonly cells: Cell[];
  visibility: Sheet['visibility'];
  merges?: readonly Area[];
  rows: number;
}

function direct(sheet: WrittenSheet, directive: string): void {
  const [verb, ...ranges] = directive.split(/\s+/);
  if (verb === 'hidden') sheet.visibility = 'hidden';
  else if (verb === 'merge') sheet.merges = [...(sheet.merges ?? []), ...ranges.map(areaOf)];
  else throw new Error(`unknown directive: ! ${directive}`);
}

/** `A2:I2` as an area. */
export function areaOf(range: string): Area {
  const [from, to] = range.split(':').map((address) => fromA1(address));
  if (!from || !to) throw new Error(`no range: ${range}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function parseCell(value: string): Omit<Cell, 'row' | 'column'> {
  const formula = /^=(.+?)\s*→\s*(.*)$/.exec(value);
  if (formula) {
    const [, code = '', result = ''] = formula;
    return {
      formula: code,
      ...(result === '' ? { content: { type: 'blank' as const } } : parseCell(result)),
    };
  }
  const formatted = /^(-?\d+(?:\.\d+)?) \[(.+)\]$/.exec(value);
  if (formatted) {
    return { content: { type: 'number', decimal: formatted[1]! }, format: formatted[2]! };
  }
  return { content: contentOf(value) };
}

function contentOf(value: string): Content {
  if (/^-?\d+(\.\d+)?$/.test(value)) return { type: 'number', decimal: value };
  if (/^#[A-Z0-9/]+[!?A]$/.test(value)) return { type: 'error', code: value };
  const quoted = /^"(.*)"$/.exec(value)?.[1];
  return { type: 'text', text: (quoted ?? value).replaceAll('\\n', '\n') };
}
