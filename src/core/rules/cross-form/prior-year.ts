import type { BaseDataForm, BaseLine } from '../../forms/form';
import { message } from '../../messages/message';
import { nameKey } from '../../text/decoration';
import { cellName } from '../../workbook/cell-name';
import type { RuleFinding } from '../../findings/finding';
import { apartByTenThousand } from '../../amount/ten-thousand-apart';
import { type FiledSet, unitName } from '../../filing/filed-sets';
import { type Amount, amountIn, comesToTheSame, shown } from '../../filing/amount';

/**
 * 上年决算数 of this year's 附件1 against 决算数 of last year's, where the unit has filed both in this workbook: line by line,
 * by the line's kind or its name.
 */
export function priorYear(sets: readonly FiledSet[]): readonly RuleFinding[] {
  const all = sets.flatMap(({ baseData }) => baseData);
  return all.flatMap((form) => {
    const before = all.filter((other) => isYearBefore(other, form));
    const [last] = before;
    return last && before.length === 1
      ? form.lines.flatMap((line) => compare(form, line, last))
      : [];
  });
}

function isYearBefore(other: BaseDataForm, form: BaseDataForm): boolean {
  return (
    form.year !== null &&
    other.year === form.year - 1 &&
    unitName(other) !== '' &&
    unitName(other) === unitName(form)
  );
}

function compare(form: BaseDataForm, line: BaseLine, last: BaseDataForm): readonly RuleFinding[] {
  const then = lastYears(line, last);
  const stated = amountIn(form, line.amounts['prior-final']);
  const filed = then && amountIn(last, then.amounts.final);
  if (!stated || !filed || apartByTenThousand(stated.value, filed.value)) return [];
  return comesToTheSame([stated], [filed]) ? [] : [finding(form, line, stated, filed)];
}

/** The line of that kind or name; null where there is none, or where several might be meant. */
function lastYears(line: BaseLine, last: BaseDataForm): BaseLine | null {
  const alike = last.lines.filter(({ kind, name }) =>
    UNIQUE.has(line.kind)
      ? kind === line.kind
      : kind === line.kind && nameKey(name) === nameKey(line.name),
  );
  const [only] = alike;
  return only && alike.length === 1 ? only : null;
}

const UNIQUE: ReadonlySet<BaseLine['kind']> = new Set<BaseLine['kind']>([
  ...(['three-public', 'official-vehicles', 'vehicle-purchase', 'vehicle-operation'] as const),
  ...(['travel-abroad', 'official-reception', 'project-expenditure'] as const),
  ...(['operating-expenses', 'procurement', 'basic-expenditure', 'overall-expenditure'] as const),
]);

function finding(form: BaseDataForm, line: BaseLine, stated: Amount, filed: Amount): RuleFinding {
  const { cell } = stated.field;
  return {
    cell,
    form: form.id,
    case: 'prior-year',
    message: message('cross-form.prior-year', {
      line: line.name,
      actual: shown(stated),
      place: cellName(filed.field.cell, cell),
      year: String(filed.form.year),
      expected: shown(filed),
    }),
    expected: shown(filed),
    actual: shown(stated),
    related: [{ cell: filed.field.cell, label: `${line.name} ${String(filed.form.year)}` }],
    subject: `${line.name}/prior-year`,
  };
}
