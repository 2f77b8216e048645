import type { EditOutcome } from '../edit';
import type { CellRef } from '../workbook/cell-ref';

/** As often is planned anew when cells turn out to be refused. */
const PASSES = 4;

interface Applied {
  readonly outcomes: readonly EditOutcome[];
}

/** The plan that was carried out last, what that came to, and every value that was refused on the way. */
export interface Replanned<Plan, Result> {
  readonly plan: Plan;
  readonly result: Result;
  readonly refused: readonly EditOutcome[];
}

/**
 * Carries out a plan, and plans anew without the cells in which a value was refused, until none is: such a cell is not taken
 * for written, nor anything that was computed from it.
 */
export async function replanned<Plan, Result extends Applied>(
  plan: (untouchable: readonly CellRef[]) => Plan,
  apply: (plan: Plan, pass: number) => Promise<Result>,
): Promise<Replanned<Plan, Result>> {
  const refused: EditOutcome[] = [];
  for (let pass = 0; ; pass += 1) {
    const cells = refused.flatMap(({ edit }) => (edit.type === 'value' ? [edit.cell] : []));
    const current = plan(cells);
    const result = await apply(current, pass);
    const lost = result.outcomes.filter(({ edit, done }) => !done && edit.type === 'value');
    refused.push(...lost);
    if (lost.length === 0 || pass + 1 === PASSES) return { plan: current, result, refused };
  }
}
