import { type Decimal, ONE } from '../../amount/decimal';
import { showDecimal, showPercent } from '../../amount/show';
import { message, type Message } from '../../messages/message';
import { toA1 } from '../../workbook/cell-ref';
import type { Because, OwnBudget, PlainCase } from '../because';

/** Target and actual as sentences quote them. */
export interface Shown {
  readonly target: string;
  readonly actual: string;
}

/** Why, as a sentence. `attainment` is 完成率 as a fraction, where there is one. */
export function whyOf(because: Because, shown: Shown, attainment: Decimal | null): Message {
  switch (because.case) {
    case 'misread':
    case 'error-value':
    case 'several':
    case 'figures':
      return message(`indicator.${because.case}`, { text: shown[because.text] });
    case 'list-part-unmet':
      return message('indicator.list-part-unmet', { part: because.part, wanted: because.wanted });
    case 'target-in-name': {
      const { target } = because;
      const result = whyOf(because.result, { ...shown, target }, attainment);
      return message('indicator.target-in-name', { target, result });
    }
    case 'by-budget': {
      const asked = { ...shown, target: `${showDecimal(because.amount.wan)}万元` };
      const result = whyOf(because.result, asked, attainment);
      return message('indicator.by-budget', { ...shown, ...budgetWords(because), result });
    }
    case 'budget-unit':
      return message('indicator.budget-unit', { ...shown, ...budgetWords(because) });
    case 'budget-part':
      return message('indicator.budget-part', { ...shown, ...budgetWords(because) });
    case 'budget-adjusted':
      return message('indicator.budget-adjusted', {
        target: shown.target,
        initial: showDecimal(because.initial.wan),
        initialCell: toA1(because.initial.cell),
        adjusted: showDecimal(because.adjusted.wan),
        cell: toA1(because.adjusted.cell),
      });
    default:
      return message(`indicator.${because.case}`, {
        ...shown,
        attainment: attainmentPhrase(attainment, CAPS.includes(because.case)),
      });
  }
}

const budgetWords = ({ budget, amount }: OwnBudget) => ({
  budget: message(budget === 'adjusted' ? 'figure.adjusted-budget' : 'figure.initial-budget'),
  amount: showDecimal(amount.wan),
  cell: toA1(amount.cell),
});

const CAPS: readonly PlainCase[] = [
  'at-most-met',
  'at-most-unmet',
  'less-than-met',
  'less-than-unmet',
];

/** 完成率 in a sentence, or nothing; for a cap it is a share of it. */
function attainmentPhrase(attainment: Decimal | null, ofCap: boolean): Message {
  if (attainment === null) return message('indicator.no-attainment');
  const rate = showRate(attainment);
  return ofCap
    ? message('indicator.share-of-cap', { rate })
    : message('indicator.attainment', { rate });
}

/** Two decimals, but more where rounding alone would show 100%. */
function showRate(attainment: Decimal): string {
  const places = [2, 3, 4, 5].find(
    (count) => attainment.equals(ONE) || showPercent(attainment, count) !== showPercent(ONE, count),
  );
  return showPercent(attainment, places ?? 6);
}
