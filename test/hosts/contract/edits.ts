import type { ListEdit, ListRow, MarkEdit, ValueEdit } from '../../../src/core/edit';
import { listHeadings } from '../../../src/core/responses/list-headings';
import { type CellRef, fromA1 } from '../../../src/core/workbook/cell-ref';
import type { Content } from '../../../src/core/workbook/workbook';

/** `附件1!B2` as a reference. */
export function ref(place: string): CellRef {
  const at = place.lastIndexOf('!');
  return { sheet: place.slice(0, at), ...fromA1(place.slice(at + 1))! };
}

/** A number, a text, or null for nothing. */
export type Plain = number | string | null;

export function contentOf(value: Exclude<Plain, null>): Content & ValueEdit['content'];
export function contentOf(value: Plain): ValueEdit['content'];
export function contentOf(value: Plain): ValueEdit['content'] {
  if (value === null) return { type: 'blank' };
  return typeof value === 'number'
    ? { type: 'number', decimal: String(value) }
    : { type: 'text', text: value };
}

export function value(
  purpose: ValueEdit['purpose'],
  place: string,
  before: Plain,
  after: Plain,
  format?: string,
): ValueEdit {
  return {
    type: 'value',
    purpose,
    cell: ref(place),
    before: before === null ? null : contentOf(before),
    content: contentOf(after),
    ...(format === undefined ? {} : { format }),
  };
}

export const NOTE = '执行率低于 90%，没有写明偏差原因。\n依据：填报说明第 5 条。';

export function mark(
  place: string,
  severity: MarkEdit['severity'] = 'error',
  rules: readonly string[] = ['explanation-missing'],
  note = NOTE,
): MarkEdit {
  return { type: 'mark', cell: ref(place), severity, rules, note };
}

export const CLEAR = { type: 'clear-marks' } as const;

/** A row of the list as the core writes it; `response` is what the user has just answered in the pane. */
export function listRow(id: string, place: string, problem: string, response?: string): ListRow {
  const cell = ref(place);
  return {
    id,
    severity: 'error',
    cells: [id, '错误', cell.sheet, place, problem, '56.70%', '=填报说明', ''],
    ...(response === undefined ? {} : { response }),
    target: cell,
  };
}

export function list(
  rows: readonly ListRow[],
  title = '示例区市场监督管理局 2023年度绩效自评校核清单',
): ListEdit {
  return {
    type: 'list',
    sheet: '校核清单',
    heading: [
      title,
      '按 通用办法 核对 2 张表：错误 2 项。',
      '点“单元格”一栏可跳到原处；“处理意见”由单位填写，再次校核时保留。',
    ],
    columns: listHeadings('zh'),
    rows,
  };
}

/** Where the list's headings and first finding stand. */
export const HEADER_ROW = 4;
export const FIRST_ROW = 5;
