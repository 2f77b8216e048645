import type { BaseDataForm, BuildingControl, StaffControl } from '../forms/form';
import { message } from '../messages/message';
import { needed, type NeededField } from './needed-field';

/** The number fields of 附件1. */
export function baseDataFields(form: BaseDataForm): readonly NeededField[] {
  return [
    ...form.staff.flatMap((row, index) =>
      staffFields(row, form.staff.length > 1 ? `（${row.label?.text ?? String(index + 1)}）` : ''),
    ),
    ...lineFields(form),
    ...form.buildings.flatMap((building, index) =>
      buildingFields(building, form.buildings.length > 1 ? `（${String(index + 1)}）` : ''),
    ),
  ];
}

function staffFields(row: StaffControl, which: string): readonly NeededField[] {
  const { authorised, inPost, rate } = row;
  return [
    ...needed(authorised, message('figure.authorised'), `编制数${which}`, 'count'),
    ...needed(inPost, message('figure.in-post'), `在职人数${which}`, 'count'),
    ...needed(rate, message('term.control-rate'), `控制率${which}`, 'rate', [inPost, authorised]),
  ];
}

function lineFields({ lines, periods }: BaseDataForm): readonly NeededField[] {
  const parts = lines.map((): (typeof lines)[number][] => []);
  for (const line of lines) parts[line.parent ?? -1]?.push(line);
  return lines.flatMap((line, index) =>
    periods.flatMap(({ role, label }) =>
      needed(
        line.amounts[role],
        message('term.part-of', { line: line.name, column: label.text }),
        `${line.name} ${label.text}`,
        'amount',
        line.partsComplete ? parts[index]?.map(({ amounts }) => amounts[role]) : [],
      ),
    ),
  );
}

function buildingFields(building: BuildingControl, nth: string): readonly NeededField[] {
  const { approvedArea, actualArea, areaRate } = building;
  const { approvedInvestment, actualInvestment, investmentRate } = building;
  return [
    ...needed(approvedArea, message('figure.approved-area'), `批复规模${nth}`, 'count'),
    ...needed(actualArea, message('figure.actual-area'), `实际规模${nth}`, 'count'),
    ...needed(areaRate, message('term.area-control-rate'), `规模控制率${nth}`, 'rate', [
      actualArea,
      approvedArea,
    ]),
    ...needed(
      approvedInvestment,
      message('figure.budgeted-investment'),
      `预算投资${nth}`,
      'amount',
    ),
    ...needed(actualInvestment, message('figure.actual-investment'), `实际投资${nth}`, 'amount'),
    ...needed(
      investmentRate,
      message('term.investment-control-rate'),
      `投资概算控制率${nth}`,
      'rate',
      [actualInvestment, approvedInvestment],
    ),
  ];
}
