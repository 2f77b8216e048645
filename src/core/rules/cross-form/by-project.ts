import { message } from '../../messages/message';
import type { RuleFinding } from '../../findings/finding';
import { periodName } from '../../forms/labels/period-name';
import { cellName } from '../../workbook/cell-name';
import { asWrittenIn, shown } from '../../filing/amount';
import type { Parties } from '../../filing/parties';

/**
 * One project's figures in 附件1 and in its own form. The form is marked, unless something shows that the line is the
 * slip.
 */
export function byProject({ baseData, differences }: Parties): readonly RuleFinding[] {
  if (!baseData) return [];
  return differences.map(({ column, project, line, sheet, witness }) => {
    const [marked, other] = witness ? [line, sheet] : [sheet, line];
    const { cell } = marked.field;
    const slip = witness ? SLIPS[witness] : 'project';
    const period = periodName(baseData, column.period);
    const expected = asWrittenIn(marked, other.value);
    const words = {
      place: cellName(other.field.cell, cell),
      project,
      period,
      column: column.name,
      actual: shown(marked),
      expected: shown(other),
    };
    return {
      cell,
      form: marked.form.id,
      case: slip,
      message: message(`cross-form.${slip}`, words),
      expected,
      actual: shown(marked),
      related: [{ cell: other.field.cell, label: `${project} ${witness ? column.label : period}` }],
      subject: `${project}/${column.key}`,
    };
  });
}

/** Which sentence, by what shows that the line is the slip. */
const SLIPS = { total: 'line', overall: 'line-alone' } as const;
