import { Decimal } from '../../amount/decimal';
import { valueOf } from '../../amount/reading';
import { showPercent, showRounded } from '../../amount/show';
import type { OverallForm } from '../../forms/form';
import { message, type Message } from '../../messages/message';
import type { RuleFinding } from '../../findings/finding';
import { apartByTenThousand } from '../../amount/ten-thousand-apart';
import { unitOf } from '../../money/money';
import { cellName } from '../../workbook/cell-name';
import { agree } from '../../filing/agree';
import { type Amount, amountIn, asWrittenIn, shown, total } from '../../filing/amount';
import type { Parties } from '../../filing/parties';
import { relatedSheet } from './related-sheet';
import { sheetAmounts } from '../../filing/sheet-amounts';
import { splitAmounts } from '../../filing/split-amounts';

/**
 * 全年预算数 of 附件2 against those of the project forms: the 项目支出 in it must be what they come to. The finding says what the
 * execution rate and its score would be then.
 */
export function adjustedBudget({ overall, projects }: Parties): readonly RuleFinding[] {
  const budget = overall && amountIn(overall, overall.funds?.total?.adjusted);
  const part = splitAmounts(overall, 'adjusted')?.project;
  const sheets = sheetAmounts(projects, 'adjusted');
  if (!overall || !budget || !part || !sheets) return [];
  const sum = total(sheets);
  if (agree([part], sheets) || apartByTenThousand(part.value, sum)) return [];
  // While a project's form may be missing, the forms may come to less.
  if (!projects.isWhole && sum.lessThan(part.value)) return [];
  const { cell } = budget.field;
  const corrected = budget.value.minus(part.value).plus(sum);
  return [
    {
      cell,
      form: overall.id,
      severity: 'warning',
      case: 'adjusted',
      message: message('cross-form.adjusted', {
        actual: shown(budget),
        part: shown(part),
        place: cellName(part.field.cell, cell),
        sum: asWrittenIn(budget, sum),
        parts: sheets.map((sheet) => asWrittenIn(budget, sheet.value)).join(' + '),
        difference: asWrittenIn(budget, sum.minus(part.value).abs()),
        unit: message(unitOf(overall, budget.field) === 'wan' ? 'term.wan' : 'term.yuan'),
        consequence: consequence(overall, budget, corrected),
      }),
      expected: asWrittenIn(budget, corrected),
      actual: shown(budget),
      related: [...sheets.map(relatedSheet), { cell: part.field.cell, label: '项目支出' }],
      subject: '年度资金总额/adjusted',
    },
  ];
}

/** 按 5860.79 计，执行率为 99.58%，得 9.96 分; `''` where there is no rate. */
function consequence(overall: OverallForm, budget: Amount, corrected: Decimal): Message | '' {
  const row = overall.funds?.total;
  const spent = amountIn(overall, row?.outturn);
  if (!spent || !corrected.greaterThan(0)) return '';
  const rate = spent.value.dividedBy(corrected);
  const weight = valueOf(row?.weight?.reading);
  const words = { budget: asWrittenIn(budget, corrected), rate: showPercent(rate) };
  return weight
    ? message('cross-form.adjusted-score', {
        ...words,
        score: showRounded(Decimal.min(weight, weight.times(rate))),
      })
    : message('cross-form.adjusted-rate', words);
}
