import type { ListEdit } from '../../../../core/edit';
import { CELL_COLUMN } from '../../../../core/edits/list/list-columns';
import { lookOf } from '../../../../core/edits/list/list-look';
import type { UpdatedList } from '../../../../core/edits/list/updated-list';
import type { UpdatedListRow } from '../../../../core/edits/list/updated-row';
import { quotedRef, toA1 } from '../../../../core/workbook/cell-ref';
import { attribute, type XmlElement } from '../../package/xml-element';
import { isOn } from '../cell-lookup';
import { newCell } from '../values/cell-writing';
import { attributeText } from '../xml/splice';
import { type EarlierRow, type EarlierSheet, movedCell, movedLink } from './earlier-sheet';
import type { ListStyles } from './list-styles';
import { rowHeight } from './row-height';

export interface WrittenRows {
  /** `<row>` elements. */
  readonly rows: string;
  /** `<hyperlink>` elements. */
  readonly links: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The rows of the list as XML. What comes from the sheet of the earlier list stays as it is written there, but for its
 * place; `earlier` is null for a new list.
 */
export function listRows(
  list: UpdatedList,
  edit: ListEdit,
  styles: ListStyles,
  earlier: EarlierSheet | null,
): WrittenRows {
  const prefix = earlier?.scan.root.prefix ?? '';
  const tag = (local: string) => (prefix === '' ? local : `${prefix}:${local}`);
  const links: string[] = [];
  let columnCount = 0;
  const rows = list.rows.map((row, index) => {
    const before = row.earlier === null ? undefined : earlier?.rows.get(row.earlier);
    const cells = cellsOf(row, index, before);
    columnCount = Math.max(columnCount, ...[...cells.keys()].map((column) => column + 1));
    links.push(...linksOf(row, index, before));
    const height = customHeight(before?.element) ?? ` ht="${rowHeight(row, edit.widths)}"`;
    const content = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
    return `<${tag('row')} r="${index + 1}"${height}>${content.join('')}</${tag('row')}>`;
  });
  return { rows: rows.join(''), links: links.join(''), rowCount: rows.length, columnCount };

  function cellsOf(
    row: UpdatedListRow,
    index: number,
    before: EarlierRow | undefined,
  ): ReadonlyMap<number, string> {
    const cells = new Map<number, string>();
    const write = (column: number, text: string) => {
      const content =
        text === '' ? ({ type: 'blank' } as const) : ({ type: 'text', text } as const);
      const look = lookOf(row, column, edit.columns);
      const style = look === null ? 0 : styles[look];
      cells.set(column, newCell({ row: index, column }, { content }, style, prefix));
    };
    for (const [column, element] of before?.cells ?? []) {
      const isUsers = lookOf(row, column, edit.columns) === null;
      if (earlier && isUsers && !earlier.isFilled(element)) {
        cells.set(column, movedCell(earlier, element, { row: index, column }));
      }
    }
    edit.columns.forEach((_, column) => {
      if (lookOf(row, column, edit.columns) !== null) write(column, '');
    });
    for (const cell of row.cells) {
      const from = cell.kept;
      const element = from && earlier?.rows.get(from.row)?.cells.get(from.column);
      if (from === null) write(cell.column, cell.text);
      else if (earlier && element) {
        cells.set(cell.column, movedCell(earlier, element, { row: index, column: cell.column }));
      }
    }
    return cells;
  }

  /** Where the cells of a row lead: those of the user as he made them. */
  function linksOf(
    { target }: UpdatedListRow,
    row: number,
    before: EarlierRow | undefined,
  ): readonly string[] {
    const kept = (before?.links ?? []).flatMap(({ column, element }) =>
      earlier && !(target && column === CELL_COLUMN)
        ? [movedLink(earlier, element, { row, column })]
        : [],
    );
    if (!target) return kept;
    const ref = toA1({ row, column: CELL_COLUMN });
    const location = attributeText(quotedRef(target));
    const display = attributeText(`${target.sheet}!${toA1(target)}`);
    return [
      `<${tag('hyperlink')} ref="${ref}" location="${location}" display="${display}"/>`,
      ...kept,
    ];
  }
}

/** A height that the user set. */
function customHeight(row: XmlElement | undefined): string | null {
  const height = attribute(row, 'ht');
  return height !== undefined && isOn(row, 'customHeight')
    ? ` ht="${attributeText(height)}" customHeight="1"`
    : null;
}
