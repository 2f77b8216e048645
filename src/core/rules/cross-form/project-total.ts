import { message } from '../../messages/message';
import type { RuleFinding } from '../../findings/finding';
import { apartByTenThousand } from '../../amount/ten-thousand-apart';
import { periodName } from '../../forms/labels/period-name';
import { uncovered } from '../../filing/set-projects';
import { agree } from '../../filing/agree';
import { type Amount, asWrittenIn, shown, total } from '../../filing/amount';
import { lineAmount } from '../../filing/line-amount';
import { type Parties, projectExpenditure } from '../../filing/parties';
import { relatedSheet } from './related-sheet';
import { INITIAL_COLUMN, OUTTURN_COLUMN, type SharedColumn } from '../../filing/shared-columns';
import { sheetAmounts } from '../../filing/sheet-amounts';

/**
 * 附件1 项目支出 against all project forms together. Only where the projects cannot be compared one by one: 附件1 lists none,
 * or as many stand alone on either side.
 */
export function projectTotal(parties: Parties): readonly RuleFinding[] {
  const { lines, join, isAll } = parties.projects;
  const alone = uncovered(join).length;
  if (!isAll) return [];
  if (lines.length > 0 && (alone === 0 || alone !== join.right.length)) return [];
  return [INITIAL_COLUMN, OUTTURN_COLUMN].flatMap((column) => inColumn(parties, column));
}

function inColumn(parties: Parties, column: SharedColumn): readonly RuleFinding[] {
  const typed = lineAmount(parties.baseData, 'project-expenditure', column);
  const sheets = sheetAmounts(parties.projects, column.key);
  if (!typed || !sheets || isExplained(parties, column, sheets)) return [];
  const sum = total(sheets);
  if (apartByTenThousand(typed.value, sum)) return [];
  const { cell } = typed.field;
  const { baseData } = parties;
  return [
    {
      cell,
      form: typed.form.id,
      // Where 附件1 lists no projects and the forms come to less, some project may simply need no form.
      severity:
        parties.projects.lines.length === 0 && sum.lessThan(typed.value) ? 'warning' : 'error',
      case: 'projects',
      message: message('cross-form.projects', {
        period: baseData ? periodName(baseData, column.period) : '',
        column: column.name,
        actual: shown(typed),
        expected: asWrittenIn(typed, sum),
        parts: sheets.map((sheet) => asWrittenIn(typed, sheet.value)).join(' + '),
      }),
      expected: asWrittenIn(typed, sum),
      actual: shown(typed),
      related: sheets.map(relatedSheet),
      subject: `项目支出/${column.key}`,
    },
  ];
}

/** They agree, or differ by no more than the figures of single projects that are reported already. */
function isExplained(parties: Parties, column: SharedColumn, sheets: readonly Amount[]): boolean {
  const asInLines = sheets.map(
    (amount) =>
      parties.differences.find(({ sheet }) => sheet.field === amount.field)?.line ?? amount,
  );
  return projectExpenditure(parties, column).some(
    (own) => agree(own, sheets) || agree(own, asInLines),
  );
}
