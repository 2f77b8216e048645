import type { AmountField, BaseDataForm, BaseLine, EvaluationForm, Form } from '../forms/form';
import { MONEY_COLUMNS } from './money-columns';
import { wholesOf } from './whole';

/** A line of money and, in one column, the items of which it is said only that they are among it (其中). */
export interface Among {
  readonly whole: AmountField;
  readonly line: string;
  readonly column: string;
  readonly items: readonly { readonly field: AmountField; readonly line: string }[];
}

/**
 * The lines of a form with 其中 items that need not add up: in 附件1 those of 公用经费, in the others the sources of the funds where
 * they are not added up, because only one is named or one cannot be read.
 */
export function amongsOf(form: Form): readonly Among[] {
  return form.kind === 'base-data' ? amongLines(form) : amongSources(form);
}

function amongLines(form: BaseDataForm): readonly Among[] {
  const items = new Map<number, BaseLine[]>();
  for (const line of form.lines) {
    if (line.parent === null) continue;
    const others = items.get(line.parent);
    if (others) others.push(line);
    else items.set(line.parent, [line]);
  }
  return [...items].flatMap(([index, below]) => {
    const line = form.lines[index];
    if (!line || line.partsComplete) return [];
    return form.periods.flatMap(({ role, label }) => {
      const whole = line.amounts[role];
      const fields = below.flatMap(({ amounts, name }) => {
        const field = amounts[role];
        return field ? [{ field, line: name }] : [];
      });
      return whole ? [{ whole, line: line.name, column: label.text, items: fields }] : [];
    });
  });
}

function amongSources(form: EvaluationForm): readonly Among[] {
  const { total = null, sources = [] } = form.funds ?? {};
  const added = wholesOf(form).filter(({ sum }) => sum.kind === 'known');
  return MONEY_COLUMNS.flatMap(({ key, label }) => {
    const whole = total?.[key];
    if (!total || !whole || added.some(({ field }) => field === whole)) return [];
    const items = sources.flatMap((source) => {
      const field = source[key];
      return field ? [{ field, line: source.label.text }] : [];
    });
    return [{ whole, line: total.label.text, column: label, items }];
  });
}
