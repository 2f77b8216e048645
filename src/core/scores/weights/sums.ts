import type { Decimal } from '../../amount/decimal';
import { isEmpty } from '../../amount/reading';
import type { AmountField, IndicatorBlock, EvaluationForm, Indicator } from '../../forms/form';
import { once } from '../../workbook/once';
import { partOf, type Sum, sumOf } from '../../money/sum';

/** The weights of some rows, added. */
export interface AddedWeights {
  readonly weights: readonly AmountField[];
  readonly sum: Sum;
  /** The sum without rows that name no indicator, whose marks are spoken of by themselves. */
  readonly sumWithoutPlaceholders: Sum;
}

/** A first-level or second-level indicator with the weights of its rows. */
export interface WeighedBlock extends AddedWeights {
  readonly block: IndicatorBlock;
}

/** The blocks of a form, each with its rows added up. */
export const weighedBlocks = once(
  ({ blocks, indicators }: EvaluationForm): readonly WeighedBlock[] => {
    const rows = blocks.map((): Indicator[] => []);
    for (const row of countedRows(indicators)) {
      for (const level of [row.level1, row.level2]) rows[level ?? -1]?.push(row);
    }
    return blocks.map((block, index) => ({ block, ...add(rows[index] ?? []) }));
  },
);

/** The weights of all rows of a form. */
export const rowWeights = once(({ indicators }: EvaluationForm): AddedWeights =>
  add(countedRows(indicators)),
);

function add(rows: readonly Indicator[]): AddedWeights {
  const sum = (among: readonly Indicator[]) =>
    sumOf(among.map(({ weight }) => partOf(weight, pointsIn(weight))));
  const named = rows.filter(({ role }) => role !== 'placeholder');
  const all = sum(rows);
  return {
    weights: rows.flatMap(({ weight }) => (weight && !isEmpty(weight.reading) ? [weight] : [])),
    sum: all,
    sumWithoutPlaceholders: named.length === rows.length ? all : sum(named),
  };
}

/** The rows that count towards a sum: parents rather than their children, unless only the children carry weights. */
function countedRows(indicators: readonly Indicator[]): readonly Indicator[] {
  let parentCounts = false;
  return indicators.filter(({ role, weight }) => {
    if (role === 'child') return !parentCounts;
    parentCounts = !isEmpty(weight?.reading);
    return true;
  });
}

/** The number of a sum; null when it is not known. */
export function knownSum(sum: Sum): Decimal | null {
  return sum.kind === 'known' ? sum.value : null;
}

/** The points in a field; null where it holds none, or a percent. */
export function pointsIn(field: AmountField | null | undefined): Decimal | null {
  return field?.reading.kind === 'number' && !field.reading.percent ? field.reading.value : null;
}
