import type { Decimal } from '../../core/amount/decimal';
import { valueOf } from '../../core/amount/reading';
import { showRounded } from '../../core/amount/show';
import type { Figure } from '../../core/figures/figure';
import type { EvaluationForm } from '../../core/forms/form';
import type { Review } from '../../core/review-result';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { Text } from '../texts/text';
import { shortFormName } from './form-name';
import { scoreShare } from './score-share';

/** One 自评表 on the score card. */
export interface ScoreRow {
  /** The form's id. */
  readonly id: string;
  readonly name: string;
  /** Where the total stands; null for a form without one. */
  readonly cell: CellRef | null;
  /** The total as typed, else as computed; null when there is none. */
  readonly score: string | null;
  readonly full: string;
  /** The parts of the bar as fractions of the full score, together at most 1. */
  readonly bar: { readonly supported: number; readonly unsupported: number; readonly open: number };
  /** Points, null where there are none. */
  readonly unsupported: string | null;
  readonly open: string | null;
  /** The most that can be reached, where that is less than the full score and other than the score. */
  readonly attainable: string | null;
  /** blank: not typed · differs: other than computed. */
  readonly total: 'right' | 'blank' | 'differs' | 'unknown';
  /** What the total should be, where it differs. */
  readonly due: string | null;
  readonly grade: { readonly shown: string | null; readonly computed: string | null };
}

/** Every 自评表 of the workbook. */
export function scoreCard(review: Review, text: Text): readonly ScoreRow[] {
  return review.forms.flatMap((form) =>
    form.kind === 'base-data' ? [] : [scoreRow(form, review, text)],
  );
}

function scoreRow(form: EvaluationForm, review: Review, text: Text): ScoreRow {
  const total = review.figures.find(({ id, form: of }) => id === 'total-score' && of === form.id);
  const standing = review.standings.find((each) => each.form === form.id);
  const full = valueOf(form.total?.weight?.reading) ?? review.policy.weights.total.value;
  const attainable = standing?.attainable ?? null;
  const score = total?.shown ?? total?.display ?? null;
  const share = total ? scoreShare(total, review) : null;
  return {
    id: form.id,
    name: shortFormName(form, text),
    cell: total?.field.cell ?? null,
    score,
    full: showRounded(full),
    bar: {
      supported: share ? fraction(share.supported, full) : 0,
      unsupported: share ? fraction(share.unsupported, full) : 0,
      open: share ? fraction(share.open, full) : 0,
    },
    unsupported: points(share?.unsupported),
    open: points(share?.open),
    attainable: mostOf(attainable, full, score),
    total: totalState(total),
    due: total?.state === 'differs' ? total.display : null,
    grade: standing?.grade ?? { shown: null, computed: null },
  };
}

function totalState(total: Figure | undefined): ScoreRow['total'] {
  if (!total || total.state === 'unknown') return 'unknown';
  if (total.state === 'differs' || total.state === 'blank') return total.state;
  return 'right';
}

function mostOf(attainable: Decimal | null, full: Decimal, score: string | null): string | null {
  if (attainable?.lessThan(full) !== true) return null;
  const most = showRounded(attainable);
  return most === score ? null : most;
}

const points = (value: Decimal | undefined) =>
  value?.isPositive() === true && !value.isZero() ? showRounded(value) : null;

function fraction(part: Decimal, full: Decimal): number {
  if (full.lessThanOrEqualTo(0)) return 0;
  return Math.min(1, part.dividedBy(full).toNumber());
}
