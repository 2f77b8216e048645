import type { AmountField, BaseDataForm, EvaluationForm, Form, PeriodRole } from '../forms/form';
import { message, type Message } from '../messages/message';
import { MONEY_COLUMNS } from './money-columns';
import { wan } from './money';
import { once } from '../workbook/once';
import { partOf, type Sum, sumOf } from './sum';
import { stateOfWhole, type WholeState } from './whole-state';

/** A total of money with all of its parts. */
export interface Whole {
  readonly field: AmountField;
  /** 三公经费, 年度资金总额: what it is the total of. */
  readonly line: string;
  /** The column as the form heads it. */
  readonly column: string;
  readonly name: Message;
  readonly parts: readonly WholePart[];
  /** The parts added, in 万元. */
  readonly sum: Sum;
  readonly state: WholeState['kind'];
  /** Which lines are its parts could be read otherwise. */
  readonly isDoubtful: boolean;
  /** The amount in the other unit of money, where that explains why it does not agree. */
  readonly odd: AmountField | null;
}

export interface WholePart {
  readonly field: AmountField;
  readonly line: string;
}

/** The totals of a form whose parts are complete: lines of 附件1, or the funds with their sources. */
export const wholesOf = once((form: Form): readonly Whole[] =>
  form.kind === 'base-data' ? lineWholes(form) : fundsWholes(form),
);

function lineWholes(form: BaseDataForm): readonly Whole[] {
  const children = form.lines.map((): number[] => []);
  form.lines.forEach(({ parent }, index) => children[parent ?? -1]?.push(index));
  /** A line as a part: its own amount, else (or with `fromLeaves`: rather) the sum of its own complete parts. */
  const amount = (index: number, role: PeriodRole, fromLeaves: boolean): Sum => {
    const line = form.lines[index];
    const field = line?.amounts[role];
    const typed = partOf(field, wan(form, field));
    if (typed.kind === 'unknown' || (typed.kind === 'known' && !fromLeaves)) return typed;
    const own = line?.partsComplete
      ? sumOf((children[index] ?? []).map((child) => amount(child, role, fromLeaves)))
      : typed;
    return own.kind === 'known' ? own : typed;
  };
  return form.lines.flatMap((line, index) =>
    !line.partsComplete
      ? []
      : form.periods.flatMap(({ role, label }) => {
          const field = line.amounts[role];
          if (!field) return [];
          const below = children[index] ?? [];
          const add = (fromLeaves: boolean) =>
            sumOf(below.map((child) => amount(child, role, fromLeaves)));
          const parts = below.flatMap((child) => {
            const part = form.lines[child];
            const partField = part?.amounts[role];
            return part && partField ? [{ field: partField, line: part.name }] : [];
          });
          return [
            whole(
              form,
              {
                field,
                line: line.name,
                column: label.text,
                parts,
                isDoubtful: line.isDoubtful === true,
              },
              add(false),
              add(true),
            ),
          ];
        }),
  );
}

/** A single source under the total may be one of several that the form does not name; then nothing must add up. */
function fundsWholes(form: EvaluationForm): readonly Whole[] {
  const { total = null, sources = [] } = form.funds ?? {};
  if (!total || sources.length < 2) return [];
  return MONEY_COLUMNS.flatMap(({ key, label }) => {
    const field = total[key];
    if (!field) return [];
    const parts = sources.flatMap((source) => {
      const part = source[key];
      return part ? [{ field: part, line: source.label.text }] : [];
    });
    const sum = sumOf(parts.map((part) => partOf(part.field, wan(form, part.field))));
    return [whole(form, { field, line: total.label.text, column: label, parts }, sum, sum)];
  });
}

function whole(
  form: Form,
  found: Pick<Whole, 'field' | 'line' | 'column' | 'parts'> & { readonly isDoubtful?: boolean },
  sum: Sum,
  fromLeaves: Sum,
): Whole {
  const { field, line, column, parts } = found;
  const name = message('term.part-of', { line, column });
  const fields = parts.map((part) => part.field);
  const state = stateOfWhole(form, field, fields, [sum, fromLeaves]);
  const odd = state.kind === 'mixed-units' ? state.odd : null;
  return { isDoubtful: false, ...found, name, sum, state: state.kind, odd };
}
