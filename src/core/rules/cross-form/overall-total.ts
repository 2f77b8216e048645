import { message } from '../../messages/message';
import type { RuleFinding } from '../../findings/finding';
import { periodName } from '../../forms/labels/period-name';
import { apartByTenThousand } from '../../amount/ten-thousand-apart';
import { cellName } from '../../workbook/cell-name';
import { agree } from '../../filing/agree';
import { amountIn, asWrittenIn, shown, total } from '../../filing/amount';
import { lineAmount } from '../../filing/line-amount';
import { type Parties, projectExpenditure } from '../../filing/parties';
import type { SharedColumn } from '../../filing/shared-columns';

/**
 * 年度资金总额 of 附件2 against 附件1: 部门整体支出, where it has such a line, and 基本支出 and 项目支出 together. A total that
 * the one line already contradicts is not named again.
 */
export function overallTotal(parties: Parties, column: SharedColumn): readonly RuleFinding[] {
  const ofLine = againstLine(parties, column);
  return ofLine.length > 0 ? ofLine : againstParts(parties, column);
}

/** {@link overallTotal} where 附件1 has the one line alone, so that a split of 附件2 has nothing to stand against. */
export function lineWithoutParts(parties: Parties, column: SharedColumn): readonly RuleFinding[] {
  const parts = (['basic-expenditure', 'project-expenditure'] as const).map((kind) =>
    lineAmount(parties.baseData, kind, column),
  );
  return parts.every((part) => part === null) ? againstLine(parties, column) : [];
}

/** The line may be kept by the budget as approved or as adjusted: either is the same money. */
function againstLine({ baseData, overall }: Parties, column: SharedColumn): readonly RuleFinding[] {
  const funds = overall?.funds?.total;
  const typed = overall && amountIn(overall, funds?.[column.key]);
  const line = lineAmount(baseData, 'overall-expenditure', column);
  if (!baseData || !typed || !line || apartByTenThousand(typed.value, line.value)) return [];
  const adjusted = column.key === 'initial' ? amountIn(overall, funds?.adjusted) : null;
  if ([typed, ...(adjusted ? [adjusted] : [])].some((amount) => agree([amount], [line]))) return [];
  const { cell } = typed.field;
  return [
    {
      cell,
      form: typed.form.id,
      case: 'overall-line',
      message: message('cross-form.overall-line', {
        column: column.name,
        actual: shown(typed),
        period: periodName(baseData, column.period),
        place: cellName(line.field.cell, cell),
        expected: shown(line),
      }),
      expected: shown(line),
      actual: shown(typed),
      related: [{ cell: line.field.cell, label: '整体支出' }],
      subject: `年度资金总额/${column.key}`,
    },
  ];
}

function againstParts(parties: Parties, column: SharedColumn): readonly RuleFinding[] {
  const { overall } = parties;
  const typed = overall && amountIn(overall, overall.funds?.total?.[column.key]);
  const basic = lineAmount(parties.baseData, 'basic-expenditure', column);
  const project = lineAmount(parties.baseData, 'project-expenditure', column);
  if (!typed || !basic || !project) return [];
  const parts = [basic, project];
  if (apartByTenThousand(typed.value, total(parts))) return [];
  const right = projectExpenditure(parties, column).map((amounts) => [basic, ...amounts]);
  if (right.some((amounts) => agree([typed], amounts))) return [];
  const { cell } = typed.field;
  const expected = asWrittenIn(typed, total(parts));
  return [
    {
      cell,
      form: typed.form.id,
      case: 'total',
      message: message('cross-form.total', {
        column: column.name,
        actual: shown(typed),
        expected,
        basicPlace: cellName(basic.field.cell, cell),
        basic: shown(basic),
        projectPlace: cellName(project.field.cell, cell),
        project: shown(project),
      }),
      expected,
      actual: shown(typed),
      related: [
        { cell: basic.field.cell, label: '基本支出' },
        { cell: project.field.cell, label: '项目支出' },
      ],
      subject: `年度资金总额/${column.key}`,
    },
  ];
}
