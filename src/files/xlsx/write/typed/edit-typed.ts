import type { TypedEdit, TypedRefusal } from '../../../typed-edit';
import type { EditedBook } from '../edited-book';
import { scanSheet } from '../sheet-scan';
import { spliced } from '../xml/splice';
import { hasLinkedFormulas } from './formula-cells';
import { planTyped, type TypedPlan } from './plan-typed';
import { tableHeaders } from './table-headers';

/** What became of the typed edits of one sheet. */
export type TypedSheet = Omit<TypedPlan, 'splices'>;

/** Carries out the typed edits of one sheet; null when it is none with cells. Throws a FileProblem. */
export function editTyped(
  { pkg, styles, tables }: EditedBook,
  sheet: string,
  edits: readonly TypedEdit[],
): TypedSheet | null {
  // Of several edits of a cell the last counts, and what becomes of it becomes of the others.
  const byCell = new Map(edits.map((edit) => [placeOf(edit), edit]));
  const rows = new Set(edits.map(({ cell }) => cell.row));
  const isLinked = hasLinkedFormulas(pkg.text(sheet) ?? '');
  const scan = scanSheet(pkg, sheet, (row) => isLinked || rows.has(row));
  if (!scan) return null;
  const context = { styles: styles(), tables };
  const plan = planTyped(scan, [...byCell.values()], context, tableHeaders(pkg, sheet));
  pkg.write(sheet, spliced(scan.text, plan.splices));
  const refused = new Map<TypedEdit, TypedRefusal>();
  for (const edit of edits) {
    const last = byCell.get(placeOf(edit));
    const why = last && plan.refused.get(last);
    if (why !== undefined) refused.set(edit, why);
  }
  return { ...plan, refused };
}

function placeOf({ cell: { row, column } }: TypedEdit): string {
  return `${row},${column}`;
}
