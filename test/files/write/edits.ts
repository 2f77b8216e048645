import type { ListEdit, ListRow, MarkEdit, ValueEdit } from '../../../src/core/edit';
import { fromA1, type CellRef } from '../../../src/core/workbook/cell-ref';

/** `附件1!B2` as a reference. */
export function ref(place: string): CellRef {
  const at = place.lastIndexOf('!');
  return { sheet: place.slice(0, at), ...fromA1(place.slice(at + 1))! };
}

/** A number as content, a text as text, null as nothing. */
function content(value: string | number | null) {
  if (value === null) return { type: 'blank' } as const;
  return typeof value === 'number'
    ? ({ type: 'number', decimal: String(value) } as const)
    : ({ type: 'text', text: value } as const);
}

export function value(
  place: string,
  before: string | number | null,
  after: string | number | null,
  format?: string,
): ValueEdit {
  return {
    type: 'value',
    purpose: before === null ? 'fill' : 'correct',
    cell: ref(place),
    before: before === null ? null : content(before),
    content: content(after),
    ...(format === undefined ? {} : { format }),
  };
}

export function mark(
  place: string,
  note = '执行率低于 90%，没有写明偏差原因。',
  severity: MarkEdit['severity'] = 'error',
  rules: readonly string[] = ['explanation-missing'],
): MarkEdit {
  return { type: 'mark', cell: ref(place), severity, rules, note };
}

export const CLEAR = { type: 'clear-marks' } as const;

export const COLUMNS = ['编号', '级别', '表', '单元格', '问题', '应为', '依据', '处理意见'];

export function listRow(
  id: string,
  target: string,
  severity: ListRow['severity'] = 'error',
  problem = `${target} 有误`,
): ListRow {
  const cell = ref(target);
  return {
    id,
    severity,
    cells: [id, '错误', cell.sheet, target.slice(target.lastIndexOf('!') + 1), problem, '', '', ''],
    target: cell,
  };
}

export function list(
  rows: readonly ListRow[],
  heading = ['绩效自评校核清单', '按 通用 核对 2 张表：错误 1 项。'],
): ListEdit {
  return { type: 'list', sheet: '校核清单', heading, columns: COLUMNS, rows };
}
