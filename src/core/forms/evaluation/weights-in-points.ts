import { type Decimal, HUNDRED, ONE, ZERO } from '../../amount/decimal';
import { valueOf } from '../../amount/reading';
import type { AmountField, Funds, FundsRow, Indicator, TotalRow } from '../form';

/** What of a form carries weights. */
export interface Weighted {
  readonly funds: Funds | null;
  readonly indicators: readonly Indicator[];
  readonly total: TotalRow | null;
}

/**
 * The weights in points, where they are kept as shares of 100: written with a percent (50%), or all of them as fractions
 * that come to 1 beside scores above 1. Anything else stays as it is.
 */
export function weightsInPoints<Form extends Weighted>(form: Form): Form {
  const weights = [
    form.funds?.total?.weight,
    ...form.indicators.flatMap(({ role, weight }) => (role === 'child' ? [] : weight)),
  ].flatMap((field) => field ?? []);
  const read = areFractions(weights, form) ? fromFraction : fromPercent;
  if (read === fromPercent && ![...weights, form.total?.weight].some(isPercent)) return form;
  const pointed = <Row extends { readonly weight: AmountField | null }>(row: Row): Row => ({
    ...row,
    weight: row.weight && read(row.weight),
  });
  const ofFunds = (row: FundsRow | null) => row && pointed(row);
  return {
    ...form,
    funds: form.funds && { ...form.funds, total: ofFunds(form.funds.total) },
    indicators: form.indicators.map(pointed),
    total: form.total && pointed(form.total),
  };
}

/** Fractions of 1 in every cell, and marks that no such weight could carry. */
function areFractions(weights: readonly AmountField[], { indicators }: Weighted): boolean {
  const values = weights.flatMap((field) => plainValue(field) ?? []);
  const sum = values.reduce((total, value) => total.plus(value), ZERO);
  const isWhole = values.length === weights.length && values.length > 1 && sum.equals(ONE);
  return isWhole && indicators.some(({ score }) => valueOf(score?.reading)?.greaterThan(ONE));
}

function plainValue(field: AmountField): Decimal | null {
  return isPercent(field) ? null : valueOf(field.reading);
}

function isPercent(field: AmountField | null | undefined): boolean {
  return field?.reading.kind === 'number' && field.reading.percent;
}

function fromPercent(field: AmountField): AmountField {
  const { reading } = field;
  if (reading.kind !== 'number' || !reading.percent) return field;
  return { ...field, reading: { ...reading, value: reading.value.times(HUNDRED), percent: false } };
}

function fromFraction(field: AmountField): AmountField {
  const { reading } = field;
  if (reading.kind !== 'number') return field;
  const decimals = Math.max(0, reading.decimals - 2);
  return { ...field, reading: { ...reading, value: reading.value.times(HUNDRED), decimals } };
}
