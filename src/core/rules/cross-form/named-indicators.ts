import type { BaseDataForm, BaseLine, EvaluationForm, Indicator } from '../../forms/form';
import { message } from '../../messages/message';
import { nameKey } from '../../text/decoration';
import { withoutEndings } from '../../text/endings';
import { plainText, tightText } from '../../text/plain-text';
import type { Decimal } from '../../amount/decimal';
import { fromWan, type MoneyUnit, toWan } from '../../amount/money-unit';
import { readNumber } from '../../amount/read-number';
import { roundHalfUp } from '../../amount/round';
import { cellName } from '../../workbook/cell-name';
import type { RuleFinding } from '../../findings/finding';
import { apartByTenThousand } from '../../amount/ten-thousand-apart';
import { amountIn, shown } from '../../filing/amount';
import type { Parties } from '../../filing/parties';
import { periodName } from '../../forms/labels/period-name';

/**
 * An indicator of 附件2 that is a line of 附件1 by its name (三公经费支出, 公务接待费控制数) and tells an amount of money: that
 * amount against the line's 决算数. To verify only, as the indicator may mean another scope.
 */
export function namedIndicators({ baseData, overall }: Parties): readonly RuleFinding[] {
  if (!baseData || !overall) return [];
  return overall.indicators.flatMap((indicator) => {
    const line = indicator.role === 'placeholder' ? null : lineNamed(baseData, indicator.name.text);
    return line ? compare(baseData, line, overall, indicator) : [];
  });
}

/** The kinds that mean the same money wherever they are named; a project's name may be an indicator's by chance. */
const KINDS: ReadonlySet<BaseLine['kind']> = new Set<BaseLine['kind']>([
  ...(['three-public', 'official-vehicles', 'vehicle-purchase', 'vehicle-operation'] as const),
  ...(['travel-abroad', 'official-reception', 'operating-expenses', 'procurement'] as const),
]);

function lineNamed({ lines }: BaseDataForm, name: string): BaseLine | null {
  const key = bare(name);
  const alike = lines.filter((line) => KINDS.has(line.kind) && bare(line.name) === key);
  const [only] = alike;
  return only && alike.length === 1 ? only : null;
}

/** Without what says only that it is an amount, and kept: 三公经费支出控制数 is 三公经费, and so is 三公. */
function bare(name: string): string {
  return withoutEndings(nameKey(name), AMOUNT_WORDS);
}

const AMOUNT_WORDS = '支出 控制 决算 总额 金额 合计 情况 规模 经费 费用 费 额 数'.split(' ');

function compare(
  baseData: BaseDataForm,
  line: BaseLine,
  form: EvaluationForm,
  indicator: Indicator,
): readonly RuleFinding[] {
  const final = amountIn(baseData, line.amounts.final);
  const told = amountTold(indicator);
  if (!final || !told || apartByTenThousand(toWan(told.value, told.unit), final.value)) return [];
  // As it is told: 32 万元 for 32.15.
  const due = roundHalfUp(fromWan(final.value, told.unit), told.decimals);
  if (due.equals(told.value)) return [];
  const { cell } = indicator.actual;
  const actual = tightText(indicator.actual.text);
  return [
    {
      cell,
      form: form.id,
      severity: 'warning',
      case: 'indicator',
      message: message('cross-form.indicator', {
        name: tightText(indicator.name.text),
        actual,
        line: line.name,
        period: periodName(baseData, 'final'),
        place: cellName(final.field.cell, cell),
        expected: shown(final),
      }),
      expected: null,
      actual,
      related: [{ cell: final.field.cell, label: line.name }],
      subject: `${line.name}/indicator`,
    },
  ];
}

interface ToldAmount {
  /** In `unit`, with so many decimals. */
  readonly value: Decimal;
  readonly unit: MoneyUnit;
  readonly decimals: number;
}

/** The actual, where it is one amount of money: its unit stands behind it or in the column of units. */
function amountTold({ actual, measure }: Indicator): ToldAmount | null {
  const read = readNumber(plainText(actual.text).replace(/\s/gu, ''));
  const unit = read?.unit ?? readNumber(`1${tightText(measure ?? '')}`)?.unit ?? null;
  return read && !read.percent && unit
    ? { value: read.value, unit, decimals: read.decimals }
    : null;
}
