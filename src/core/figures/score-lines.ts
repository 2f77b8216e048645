import { isEmpty } from '../amount/reading';
import type { AmountField, EvaluationForm } from '../forms/form';
import { toA1 } from '../workbook/cell-ref';

/** A line whose score counts towards the total. */
export interface ScoreLine {
  readonly label: string;
  readonly score: AmountField;
  readonly weight: AmountField | null;
}

/**
 * The lines that make up the total: the funds' score and every indicator row, marks on placeholders included. Of a parent
 * and its children the parent counts, unless only the children carry marks; a score merged over rows counts once.
 */
export function scoreLines({ funds, indicators }: EvaluationForm): readonly ScoreLine[] {
  const lines = new Map<string, ScoreLine>();
  const add = (label: string, score: AmountField | null, weight: AmountField | null) => {
    if (!score) return;
    const cell = toA1(score.cell);
    if (!lines.has(cell)) lines.set(cell, { label, score, weight });
  };
  if (funds?.total) add(funds.total.label.text, funds.total.score, funds.total.weight);
  let parentCounts = false;
  for (const { role, name, score, weight } of indicators) {
    if (role !== 'child') parentCounts = !isEmpty(score?.reading) || !isEmpty(weight?.reading);
    else if (parentCounts) continue;
    add(name.text, score, weight);
  }
  return [...lines.values()];
}
