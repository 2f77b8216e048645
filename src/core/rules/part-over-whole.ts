import { type Decimal, ZERO } from '../amount/decimal';
import { roundHalfUp } from '../amount/round';
import { showDecimal } from '../amount/show';
import type { AmountField, Form } from '../forms/form';
import { message } from '../messages/message';
import { toA1 } from '../workbook/cell-ref';
import type { RuleFinding } from '../findings/finding';
import type { Rule } from './rule';
import { type Among, amongsOf } from '../money/among';
import { apartByTenThousand } from '../amount/ten-thousand-apart';
import { inUnitOf, wan } from '../money/money';
import { shownField } from '../money/shown-field';
import { partOf, sumOf } from '../money/sum';

/** A 其中 item, or all of them together, above what they are part of. Parts that are complete are sum-of-parts' own. */
export const partOverWhole: Rule = {
  id: 'part-over-whole',
  severity: 'error',
  title: message('part-over-whole.title'),
  basis: message('part-over-whole.basis'),
  check: (set) =>
    set.forms.flatMap((form) => amongsOf(form).flatMap((among) => inspect(form, among))),
};

function inspect(form: Form, among: Among): readonly RuleFinding[] {
  const { whole, items } = among;
  if (whole.reading.kind !== 'number' || whole.reading.value.lessThan(ZERO)) return [];
  const above = items.filter(({ field }) => exceeds(form, whole, wan(form, field)));
  if (above.length > 0) return above.map((item) => onItem(form, among, item));
  const sum = sumOf(items.map(({ field }) => partOf(field, wan(form, field))));
  return sum.kind === 'known' && exceeds(form, whole, sum.value)
    ? [onItems(form, among, sum.value)]
    : [];
}

function onItem(
  form: Form,
  { whole, line, column }: Among,
  item: Among['items'][number],
): RuleFinding {
  const { cell } = item.field;
  const [actual, limit] = [shownField(item.field), shownField(whole)];
  return {
    cell,
    form: form.id,
    case: 'item',
    message: message('part-over-whole.item', {
      actual,
      place: toA1(whole.cell),
      limit,
      name: message('term.part-of', { line: item.line, column }),
      whole: message('term.part-of', { line, column }),
    }),
    expected: `≤${limit}`,
    actual,
    related: [{ cell: whole.cell, label: `${line} ${column}` }],
    subject: `${item.line} ${column}`,
  };
}

function onItems(
  form: Form,
  { whole, line, column, items }: Among,
  together: Decimal,
): RuleFinding {
  const { cell } = whole;
  const [limit, sum] = [shownField(whole), showDecimal(inUnitOf(form, whole, together))];
  return {
    cell,
    form: form.id,
    case: 'items',
    message: message('part-over-whole.items', {
      limit,
      sum,
      whole: message('term.part-of', { line, column }),
    }),
    expected: `≥${sum}`,
    actual: limit,
    related: items.map((item) => ({ cell: item.field.cell, label: `${item.line} ${column}` })),
    subject: `${line} ${column}`,
  };
}

/** Is the amount (in 万元) above the field's, at the precision that the field shows? */
function exceeds(form: Form, field: AmountField, amount: Decimal | null): boolean {
  const { reading } = field;
  const whole = wan(form, field);
  if (amount === null || whole === null || reading.kind !== 'number') return false;
  // 元 beside 万元 in one of them, which money-unit names: neither says anything about the other.
  if (apartByTenThousand(amount, whole)) return false;
  return roundHalfUp(inUnitOf(form, field, amount), reading.decimals).greaterThan(
    roundHalfUp(reading.value, reading.decimals),
  );
}
