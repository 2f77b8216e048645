import type { ListEdit, ListRow } from '../../../../core/edit';
import { toA1 } from '../../../../core/workbook/cell-ref';
import { isAnswered, type KnownList, type KnownRow } from './known-list';
import {
  CELL_COLUMN,
  ID_COLUMN,
  responseColumn,
  SEVERITY_COLUMN,
} from '../../../../core/edits/list/list-columns';
import type { ListStyles } from './list-styles';
import { LINE_HEIGHT, ROW_PADDING, type RowWriter } from './row-writer';

/** What the level of a row says whose finding is gone, where the edit does not say it. */
const GONE = '已不存在';
/** Points. */
const TITLE_HEIGHT = 24;

/**
 * Writes the list: heading lines, column headings, one row a finding. What the user wrote into an earlier list comes along
 * as it stands: responses with their findings, further columns, and, at the end, his own rows and answered rows whose
 * findings are gone.
 */
export function writeList(
  writer: RowWriter,
  edit: ListEdit,
  styles: ListStyles,
  known: KnownList | null,
): void {
  writeHead(writer, edit, styles, known);
  const left = new Set(known?.body);
  // Of rows about the same finding (the user copied one) the last answered one is taken, else the last.
  const answered = [...left].filter((row) => isAnswered(row, edit.columns));
  const byId = new Map([...left, ...answered].map((row) => [row.id, row]));
  for (const row of edit.rows) {
    const earlier = byId.get(row.id);
    byId.delete(row.id);
    if (earlier) left.delete(earlier);
    writeFinding(writer, row, edit.columns, styles, earlier);
  }
  for (const row of left) {
    if (!row.isFinding) {
      writer.keepLinks(row);
      writer.place(writer.kept(row, 0), undefined, row);
    } else if (isAnswered(row, edit.columns)) {
      writeGone(writer, row, edit, styles);
    }
  }
}

function writeHead(
  writer: RowWriter,
  { heading, columns }: ListEdit,
  styles: ListStyles,
  known: KnownList | null,
): void {
  heading.forEach((line, index) => {
    const isTitle = index === 0;
    const earlier = known?.head.find(({ row }) => row === index && row < known.headerRow);
    const style = isTitle ? styles.title : styles.heading;
    writer.keepLinks(earlier);
    writer.place(
      [writer.cell(0, line, style), ...writer.kept(earlier, 1)],
      isTitle ? TITLE_HEIGHT : LINE_HEIGHT + ROW_PADDING,
    );
  });
  const earlier = known?.head.at(-1);
  const titles = columns.map((title, column) => writer.cell(column, title, styles.header));
  writer.keepLinks(earlier);
  writer.place([...titles, ...writer.kept(earlier, columns.length)], LINE_HEIGHT + 2 * ROW_PADDING);
}

function writeFinding(
  writer: RowWriter,
  row: ListRow,
  columns: readonly string[],
  styles: ListStyles,
  earlier: KnownRow | undefined,
): void {
  const last = responseColumn(columns);
  if (row.target) {
    const { sheet } = row.target;
    const place = toA1(row.target);
    writer.link(CELL_COLUMN, `'${sheet.replaceAll("'", "''")}'!${place}`, `${sheet}!${place}`);
  }
  writer.keepLinks(earlier, CELL_COLUMN);
  const cells = columns.map((_, column) =>
    writer.cell(column, row.cells[column] ?? '', styleOf(column, last, row, styles)),
  );
  const answer = newAnswer(row, earlier?.cells.get(last)?.text);
  const replaced = answer === null ? [] : [writer.cell(last, answer, styles.response)];
  writer.place([...cells, ...writer.kept(earlier, last), ...replaced], undefined, earlier);
}

/** What the user has just answered in the pane; null where what stands there says the same, and stays as he wrote it. */
function newAnswer({ response }: ListRow, present: string | undefined): string | null {
  return response === undefined || response.trim() === present?.trim() ? null : response;
}

/** A row whose finding is gone, as it was but for its level. */
function writeGone(
  writer: RowWriter,
  row: KnownRow,
  { columns, gone = GONE }: ListEdit,
  styles: ListStyles,
): void {
  writer.keepLinks(row);
  const blank = columns.map((_, column) => writer.cell(column, '', styles.text));
  const level = writer.cell(SEVERITY_COLUMN, gone, styles.severity.gone);
  writer.place([...blank, ...writer.kept(row, 0), level], undefined, row);
}

function styleOf(
  column: number,
  last: number,
  { severity, target }: ListRow,
  styles: ListStyles,
): number {
  if (column === last) return styles.response;
  if (column === ID_COLUMN) return styles.id;
  if (column === SEVERITY_COLUMN) return styles.severity[severity];
  return column === CELL_COLUMN && target ? styles.link : styles.text;
}
