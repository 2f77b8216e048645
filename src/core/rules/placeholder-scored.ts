import { type Decimal, ZERO } from '../amount/decimal';
import { showRounded } from '../amount/show';
import type { EvaluationForm, Indicator } from '../forms/form';
import { message, type Message } from '../messages/message';
import { tightText } from '../text/plain-text';
import { toA1 } from '../workbook/cell-ref';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { saysNothing } from '../text/nothing';
import { marksOf, wordsForMarks } from '../scores/indicator-marks';

/** Marks on a row that names no indicator: ……, 指标2, or nothing. */
export const placeholderScored: Rule = {
  id: 'placeholder-scored',
  severity: 'error',
  title: message('placeholder-scored.title'),
  basis: message('placeholder-scored.basis'),
  check: (set) =>
    set.evaluations
      .filter(isFilledIn)
      .flatMap((form) => form.indicators.filter(isMarked).map((row) => finding(form, row))),
};

/** In a template nobody has claimed marks yet, even where its rows carry weights. */
const isFilledIn = ({ indicators }: EvaluationForm) =>
  indicators.some(({ role, actual }) => role !== 'placeholder' && !saysNothing(actual.text));

function isMarked(indicator: Indicator): boolean {
  const { weight, score } = marksOf(indicator);
  return indicator.role === 'placeholder' && [weight, score].some((marks) => marks?.greaterThan(0));
}

function finding(form: EvaluationForm, row: Indicator): RuleFinding {
  const cell = (marksOf(row).score === null ? row.weight : row.score)?.cell ?? row.name.cell;
  const name = row.name.text;
  const written = [row.target, row.actual].some(({ text }) => !saysNothing(text));
  const what = written ? 'nameless' : name === '' ? 'empty' : 'placeholder';
  const words = {
    place: toA1(row.name.cell),
    name,
    marks: wordsForMarks(row),
    without: sumWithout(form, row),
  };
  return {
    cell,
    form: form.id,
    case: what,
    message: message(`placeholder-scored.${what}`, words),
    expected: null,
    actual: showRounded(marksOf(row).score ?? marksOf(row).weight ?? ZERO),
    related: [{ cell: row.name.cell, label: name === '' ? '三级指标' : name }],
    subject: `${blockName(form, row)}/${tightText(name)}`,
  };
}

/** What the row's block adds up to without rows like this one, beside the weight in its label; `''` when unknown. */
function sumWithout(form: EvaluationForm, row: Indicator): Message | '' {
  const block = form.blocks[row.level1 ?? -1];
  const stated = block?.statedWeight;
  if (!block || !stated || marksOf(row).weight === null) return '';
  let sum: Decimal = ZERO;
  for (const indicator of form.indicators) {
    if (indicator.level1 !== row.level1 || indicator.role !== 'indicator') continue;
    if (indicator.weight?.reading.kind === 'text' || indicator.weight?.reading.kind === 'error') {
      return '';
    }
    sum = sum.plus(marksOf(indicator).weight ?? ZERO);
  }
  const words = { block: block.name, stated: showRounded(stated) };
  return sum.equals(stated)
    ? message('placeholder-scored.without-right', words)
    : message('placeholder-scored.without', { ...words, sum: showRounded(sum) });
}

const blockName = (form: EvaluationForm, { level1, level2 }: Indicator) =>
  [level1, level2].map((level) => form.blocks[level ?? -1]?.name ?? '').join('/');
