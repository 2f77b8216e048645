import { type Decimal, ZERO } from '../../core/amount/decimal';
import { readText, valueOf } from '../../core/amount/reading';
import type { Figure } from '../../core/figures/figure';
import type { Review } from '../../core/review-result';
import { sameCell } from '../../core/workbook/cell-ref';

/** A typed score in three parts: what the actuals bear out, what they do not, and what could not be judged. */
export interface ScoreShare {
  readonly supported: Decimal;
  readonly unsupported: Decimal;
  readonly open: Decimal;
}

const NONE: ScoreShare = { supported: ZERO, unsupported: ZERO, open: ZERO };

/** Divides the lines of a total. */
export function scoreShare(total: Figure, review: Review): ScoreShare {
  const figures = review.figures.filter(({ form }) => form === total.form);
  return total.from.reduce<ScoreShare>((sum, { cell, value }) => {
    const score = valueOf(readText(value));
    if (score?.isPositive() !== true) return sum;
    const figure = figures.find(({ field }) => sameCell(field.cell, cell));
    const line = lineShare(score, figure, review);
    return {
      supported: sum.supported.plus(line.supported),
      unsupported: sum.unsupported.plus(line.unsupported),
      open: sum.open.plus(line.open),
    };
  }, NONE);
}

function lineShare(score: Decimal, figure: Figure | undefined, review: Review): ScoreShare {
  // Marks on a row that names no indicator.
  if (!figure) return { ...NONE, unsupported: score };
  switch (figure.state) {
    case 'agrees':
    case 'filled':
      return { ...NONE, supported: score };
    case 'unknown':
      return { ...NONE, open: score };
    case 'blank':
      return NONE;
    case 'differs': {
      const most = figure.value ?? boundAt(figure, review);
      if (most === null) return { ...NONE, open: score };
      if (score.lessThanOrEqualTo(most)) return { ...NONE, supported: score };
      return { ...NONE, supported: most, unsupported: score.minus(most) };
    }
  }
}

/** Where the policy gives no score but a bound, the finding says it: `<6`. */
function boundAt({ field }: Figure, { findings }: Review): Decimal | null {
  for (const { cell, expected } of findings) {
    if (!sameCell(cell, field.cell) || expected?.startsWith('<') !== true) continue;
    const bound = valueOf(readText(expected.slice(1)));
    if (bound !== null) return bound;
  }
  return null;
}
