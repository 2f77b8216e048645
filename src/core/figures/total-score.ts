import { type Decimal, ZERO } from '../amount/decimal';
import { isEmpty } from '../amount/reading';
import { roundHalfUp } from '../amount/round';
import { showPercent, showRounded } from '../amount/show';
import type { EvaluationForm } from '../forms/form';
import { message, type Message } from '../messages/message';
import type { Policy } from '../policy/schema';
import { toA1 } from '../workbook/cell-ref';
import { type Computed, figureAt, scoreAgrees } from './compared-figure';
import type { Figure } from './figure';
import { amountOf } from './input';
import { SCORE } from './named-inputs';
import { type ScoreLine, scoreLines } from './score-lines';
import { capped, type TotalCap, totalCap } from './total-cap';
import { weightOf } from './weight';

/**
 * 总分: the sum of what the lines say, exact. A blank line whose score is known counts with that score; a line that cannot
 * be read makes the total unknown, and no total is invented from no lines. A typed total that is the sum of the typed
 * lines agrees: a wrong line is that line's affair. Where the policy limits the total by the execution rate, the limit is
 * what should be shown (`display`); the value is the sum all the same.
 */
export function totalScores(
  form: EvaluationForm,
  figures: readonly Figure[],
  policy: Policy,
): readonly Figure[] {
  const field = form.total?.score;
  if (!field) return [];
  const lines = linesWithScores(form, figures);
  const scored = lines.filter(({ kind }) => kind === 'typed' || kind === 'computed');
  const isBlank = isEmpty(field.reading);
  const unreadable = lines.some(({ kind }) => kind === 'unreadable');
  if (scored.length === 0 && !unreadable && isBlank) return [];
  const from = scored.map(({ line, score }) => ({
    cell: line.score.cell,
    label: line.label,
    value: showRounded(score),
  }));
  const typed = scored.filter(({ kind }) => kind === 'typed');
  const sums = typed.length > 0 ? [sum(typed), sumAsShown(typed)] : [];
  const full = weightOf(form.total.weight).value ?? policy.weights.total.value;
  const { reading } = field;
  const isSumOfTyped =
    reading.kind === 'number' && sums.some((each) => scoreAgrees(reading, each, full));
  const computed = why(lines, isBlank) ?? totalOf(isSumOfTyped ? typed : scored);
  const cap = totalCap(form, policy);
  return [
    figureAt({ id: 'total-score', form, field, from }, withCap(computed, cap), {
      agreeing: (shown, exact) =>
        cap && exact.greaterThan(cap.most)
          ? scoreAgrees(shown, cap.most, full)
          : isSumOfTyped || scoreAgrees(shown, exact, full),
      value: (exact) => exact,
      display: (exact) => showRounded(capped(exact, cap)),
    }),
  ];
}

/** Says what limits the total, whether or not it exceeds it. */
function withCap({ value, trace }: Computed, cap: TotalCap | null): Computed {
  if (!cap || value === null) return { value, trace };
  const limit = { rate: showPercent(cap.rate), below: showPercent(cap.below, 0) };
  const most = showRounded(cap.most);
  return { value, trace: message('figure.total-cap', { total: trace, ...limit, most }) };
}

interface LineWithScore {
  readonly line: ScoreLine;
  /** typed · computed: blank, and known what is due · missing: blank with a weight · none: nothing to add · unreadable. */
  readonly kind: 'typed' | 'computed' | 'missing' | 'none' | 'unreadable';
  /** 0 where there is none. */
  readonly score: Decimal;
  readonly why: Message | null;
}

function linesWithScores(
  form: EvaluationForm,
  figures: readonly Figure[],
): readonly LineWithScore[] {
  const due = new Map(figures.map(({ field, value }) => [toA1(field.cell), value]));
  return scoreLines(form).map((line): LineWithScore => {
    if (isEmpty(line.score.reading)) {
      const score = due.get(toA1(line.score.cell));
      if (score) return { line, kind: 'computed', score, why: null };
      const hasWeight =
        !isEmpty(line.weight?.reading) && weightOf(line.weight).value?.isZero() !== true;
      return { line, kind: hasWeight ? 'missing' : 'none', score: ZERO, why: null };
    }
    const amount = amountOf({ field: line.score, ...SCORE });
    return amount.kind === 'amount'
      ? { line, kind: 'typed', score: amount.value, why: null }
      : { line, kind: 'unreadable', score: ZERO, why: amount.why };
  });
}

/** Why there is no total; null when there is one. */
function why(lines: readonly LineWithScore[], isBlank: boolean): Computed | null {
  const unreadable = lines.find(({ kind }) => kind === 'unreadable');
  if (unreadable?.why) return { value: null, trace: unreadable.why };
  if (!lines.some(({ kind }) => kind === 'typed' || kind === 'computed')) {
    return { value: null, trace: message('figure.total-no-lines') };
  }
  const missing = lines.find(({ kind }) => kind === 'missing');
  if (!missing || !isBlank) return null;
  const { label, score } = missing.line;
  return {
    value: null,
    trace: message('figure.total-line-missing', { line: label, cell: toA1(score.cell) }),
  };
}

function totalOf(lines: readonly LineWithScore[]): Computed {
  const value = sum(lines);
  const computed = lines.filter(({ kind }) => kind === 'computed').length;
  const words = {
    terms: terms(lines),
    total: showRounded(value),
    count: String(lines.length),
  };
  return {
    value,
    trace:
      computed === 0
        ? message('figure.total', words)
        : message('figure.total-with-computed', { ...words, computed: String(computed) }),
  };
}

const sum = (lines: readonly LineWithScore[]) =>
  lines.reduce<Decimal>((total, { score }) => total.plus(score), ZERO);

/** A total worked out by hand adds the scores as they are shown. */
function sumAsShown(lines: readonly LineWithScore[]): Decimal {
  return lines.reduce<Decimal>(
    (
      total,
      {
        line: {
          score: { reading },
        },
        score,
      },
    ) => {
      return total.plus(reading.kind === 'number' ? roundHalfUp(score, reading.decimals) : score);
    },
    ZERO,
  );
}

/** `10 + 3 + 3 + …` */
function terms(lines: readonly LineWithScore[]): string {
  const shown = lines.map(({ score }) => showRounded(score));
  return shown.length > 6 ? [...shown.slice(0, 3), '…'].join(' + ') : shown.join(' + ');
}
