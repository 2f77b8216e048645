import type { CellRef } from '../../core/workbook/cell-ref';
import type { Cell, Sheet } from '../../core/workbook/workbook';
import type { SheetLook, WorkbookLook } from '../../files/look/look';
import type { Picture } from './picture';
import { sameContent } from './same-content';

/** What has become different between two pictures of one workbook. */
export interface Difference {
  /** Other sheets, sizes or merges: the picture must be drawn anew. */
  readonly layout: boolean;
  /** The cells with other contents or styles; unknown, and empty, when the layout differs. */
  readonly cells: readonly CellRef[];
}

/** Compares two pictures; sheets of the same contents object are not looked into again. */
export function difference(before: Picture, after: Picture): Difference {
  if (layoutOf(before.look) !== layoutOf(after.look)) return { layout: true, cells: [] };
  const styles = { before: styleKeys(before.look), after: styleKeys(after.look) };
  const cells = after.workbook.sheets.flatMap((sheet, index): CellRef[] => {
    const old = before.workbook.sheets[index];
    const looks = [before.look.sheets[index], after.look.sheets[index]] as const;
    const keys = new Set<number>();
    if (old !== sheet) otherContents(old, sheet, keys);
    otherStyles(looks[0], styles.before, looks[1], styles.after, keys);
    return [...keys].map((key) => ({ sheet: sheet.name, ...placeOf(key) }));
  });
  return { layout: false, cells };
}

/** Everything of a look but the cells, notes and marks. */
function layoutOf(look: WorkbookLook): string {
  return JSON.stringify(
    look.sheets.map(({ cells: _cells, notes: _notes, marks: _marks, unseen: _unseen, ...rest }) => {
      const { columns, ...others } = rest;
      return { ...others, columns: columns.map(({ style: _style, ...column }) => column) };
    }),
  );
}

const COLUMNS = 16_384;
const keyOf = ({ row, column }: { readonly row: number; readonly column: number }) =>
  row * COLUMNS + column;
const placeOf = (key: number) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS });

function otherContents(before: Sheet | undefined, after: Sheet, keys: Set<number>): void {
  const old = new Map<number, Cell>(before?.cells.map((cell) => [keyOf(cell), cell]));
  for (const cell of after.cells) {
    const key = keyOf(cell);
    const was = old.get(key);
    old.delete(key);
    if (was === cell) continue;
    if (was?.formula !== cell.formula || !sameContent(was?.content ?? null, cell.content)) {
      keys.add(key);
    }
  }
  for (const key of old.keys()) keys.add(key);
}

const styleKeys = (look: WorkbookLook) => look.styles.map((style) => JSON.stringify(style));

function otherStyles(
  before: SheetLook | undefined,
  stylesBefore: readonly string[],
  after: SheetLook | undefined,
  stylesAfter: readonly string[],
  keys: Set<number>,
): void {
  const old = new Map(before?.cells.map((cell) => [keyOf(cell), stylesBefore[cell.style]]));
  for (const cell of after?.cells ?? []) {
    const key = keyOf(cell);
    if (old.get(key) !== stylesAfter[cell.style]) keys.add(key);
    old.delete(key);
  }
  for (const key of old.keys()) keys.add(key);
}
