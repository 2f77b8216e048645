import { message } from '../../messages/message';
import type { RuleFinding } from '../../findings/finding';
import { apartByTenThousand } from '../../amount/ten-thousand-apart';
import { periodName } from '../../forms/labels/period-name';
import { cellName } from '../../workbook/cell-name';
import { agree } from '../../filing/agree';
import { type Amount, asWrittenIn, shown, total } from '../../filing/amount';
import { lineAmount } from '../../filing/line-amount';
import { type Parties, projectExpenditure } from '../../filing/parties';
import { relatedSheet } from './related-sheet';
import { OUTTURN_COLUMN, type SharedColumn } from '../../filing/shared-columns';
import { sheetAmounts } from '../../filing/sheet-amounts';
import { splitAmounts } from '../../filing/split-amounts';
import { splitSlip } from '../../filing/split-slip';

/** 按支出性质分 of 附件2, where it is of that column, against the lines of 附件1, else the project forms. */
export function overallSplit(parties: Parties, column: SharedColumn): readonly RuleFinding[] {
  const { basic, project } = splitAmounts(parties.overall, column.key) ?? {};
  const basicLine = lineAmount(parties.baseData, 'basic-expenditure', column);
  const projectLine = lineAmount(parties.baseData, 'project-expenditure', column);
  const sums = projectExpenditure(parties, column);
  return [
    ...(basic && basicLine
      ? againstLine(parties, column, '基本支出', basic, basicLine, [[basicLine]])
      : []),
    ...(project && projectLine
      ? againstLine(parties, column, '项目支出', project, projectLine, sums)
      : []),
    ...(project && !projectLine ? againstSheets(parties, column, project) : []),
  ];
}

/** 按支出性质分 of 附件2, where it adds up to no total but would with one figure of 附件1 in it: that item is the slip. */
export function straySplit(parties: Parties): readonly RuleFinding[] {
  const slip = splitSlip(parties);
  return slip
    ? againstLine(parties, OUTTURN_COLUMN, slip.name, slip.item, slip.line, [[slip.line]])
    : [];
}

function againstLine(
  { baseData }: Parties,
  column: SharedColumn,
  name: string,
  typed: Amount,
  line: Amount,
  right: readonly (readonly Amount[])[],
): readonly RuleFinding[] {
  if (!baseData || apartByTenThousand(typed.value, line.value)) return [];
  if (right.some((amounts) => agree([typed], amounts))) return [];
  const { cell } = typed.field;
  const period = periodName(baseData, column.period);
  return [
    {
      cell,
      form: typed.form.id,
      case: 'split',
      message: message('cross-form.split', {
        name,
        actual: shown(typed),
        period,
        place: cellName(line.field.cell, cell),
        expected: shown(line),
      }),
      expected: asWrittenIn(typed, line.value),
      actual: shown(typed),
      related: [{ cell: line.field.cell, label: `${name} ${period}` }],
      subject: `${name}/${column.key}`,
    },
  ];
}

/**
 * Without 附件1 some project form may be missing: what is certain is that the forms cannot come to more than the whole.
 */
function againstSheets(
  { projects }: Parties,
  column: SharedColumn,
  typed: Amount,
): readonly RuleFinding[] {
  const sheets = sheetAmounts(projects, column.key);
  if (!sheets || total(sheets).lessThan(typed.value) || agree([typed], sheets)) return [];
  if (apartByTenThousand(typed.value, total(sheets))) return [];
  const { cell } = typed.field;
  const expected = asWrittenIn(typed, total(sheets));
  return [
    {
      cell,
      form: typed.form.id,
      case: 'split-sheets',
      message: message('cross-form.split-sheets', {
        actual: shown(typed),
        expected,
        column: column.name,
        parts: sheets.map((sheet) => asWrittenIn(typed, sheet.value)).join(' + '),
      }),
      expected,
      actual: shown(typed),
      related: sheets.map(relatedSheet),
      subject: `项目支出/${column.key}`,
    },
  ];
}
