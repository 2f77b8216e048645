import type { Figure } from '../../core/figures/figure';
import type { Form } from '../../core/forms/form';
import type { Review } from '../../core/review-result';

/**
 * What was checked of a form, and what was not: each figure counts once, and so does an indicator that has no figure (a form
 * without a score column). Nothing that could not be judged is ever counted as right.
 */
export interface Tally {
  /** Figures that agree with their computation, filled ones included. */
  readonly agreeing: number;
  readonly differing: number;
  /** Known, and still to be filled in. */
  readonly blank: number;
  /** Cannot be told: for a person to look at. */
  readonly open: number;
  /** Indicators judged that have no score to compare. */
  readonly judged: number;
}

const NOTHING: Tally = { agreeing: 0, differing: 0, blank: 0, open: 0, judged: 0 };

export function tallyOf(form: Form, review: Review): Tally {
  const figures = review.figures.filter((figure) => figure.form === form.id);
  return sumOf([...figures.map(ofFigure), ...unscored(form, figures, review)]);
}

export function tallyOfAll(review: Review): Tally {
  return sumOf(review.forms.map((form) => tallyOf(form, review)));
}

/** 已核对 N 项: everything of which it was found out whether it is right. */
export function checkedOf({ agreeing, differing, judged }: Tally): number {
  return agreeing + differing + judged;
}

function ofFigure({ state }: Figure): Partial<Tally> {
  switch (state) {
    case 'agrees':
    case 'filled':
      return { agreeing: 1 };
    case 'differs':
      return { differing: 1 };
    case 'blank':
      return { blank: 1 };
    case 'unknown':
      return { open: 1 };
  }
}

/** A score that several rows share is one figure, under the first of them. */
function unscored(
  form: Form,
  figures: readonly Figure[],
  review: Review,
): readonly Partial<Tally>[] {
  if (form.kind === 'base-data') return [];
  const scored = new Set(figures.map(({ field }) => `${field.cell.row},${field.cell.column}`));
  return form.indicators.flatMap(({ role, score }, index) => {
    if (role === 'placeholder') return [];
    if (score && scored.has(`${score.cell.row},${score.cell.column}`)) return [];
    const { verdict } = review.judgement(form, index);
    if (verdict === 'blank') return [];
    return [verdict === 'cannot-tell' ? { open: 1 } : { judged: 1 }];
  });
}

function sumOf(all: readonly Partial<Tally>[]): Tally {
  return all.reduce<Tally>(
    (sum, each) => ({
      agreeing: sum.agreeing + (each.agreeing ?? 0),
      differing: sum.differing + (each.differing ?? 0),
      blank: sum.blank + (each.blank ?? 0),
      open: sum.open + (each.open ?? 0),
      judged: sum.judged + (each.judged ?? 0),
    }),
    NOTHING,
  );
}
