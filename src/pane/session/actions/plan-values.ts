import type { ValueEdit } from '../../../core/edit';
import type { EditPlan } from '../../../core/edits/plan-edits';

/** The values that a plan writes. */
export const valuesOf = (plan: EditPlan): readonly ValueEdit[] =>
  plan.edits.filter((edit) => edit.type === 'value');
