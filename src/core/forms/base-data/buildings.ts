import { valueOf } from '../../amount/reading';
import { amountAt, type Column, columnAmount } from '../tables/columns';
import type { AmountField, BuildingControl } from '../form';
import type { BuildingColumn } from '../labels/lexicon';
import { isAusterityLabel } from '../tables/row-labels';
import type { SheetView } from '../tables/sheet-view';
import type { TableOf } from '../tables/table';

/**
 * The buildings below the headings of 楼堂馆所控制情况: the row right below even when blank, and further rows while they hold
 * numbers. Empty when one of the six columns is missing.
 */
export function readBuildings(
  view: SheetView,
  { columns, bottom }: TableOf<'buildings'>,
  last: number,
): readonly BuildingControl[] {
  const below = view.row(bottom + 1);
  if (below.some((cell) => isAusterityLabel(view, cell))) return [];
  const buildings: BuildingControl[] = [];
  for (let row = bottom + 1; row <= Math.max(last, bottom + 1); row += 1) {
    const building = buildingIn(view, row, columns);
    if (!building) return [];
    const filled = figuresOf(building).some((field) => valueOf(field.reading) !== null);
    if (!filled && row > bottom + 1) break;
    buildings.push(building);
  }
  return buildings;
}

function buildingIn(
  view: SheetView,
  row: number,
  columns: ReadonlyMap<BuildingColumn, Column>,
): BuildingControl | null {
  const field = (role: BuildingColumn) => {
    const column = columns.get(role);
    return column ? (columnAmount(view, row, column) ?? amountAt(view, row, column.left)) : null;
  };
  const [approvedArea, actualArea, areaRate] = [
    field('approvedArea'),
    field('actualArea'),
    field('areaRate'),
  ];
  const [approvedInvestment, actualInvestment, investmentRate] = [
    field('approvedInvestment'),
    field('actualInvestment'),
    field('investmentRate'),
  ];
  if (
    !approvedArea ||
    !actualArea ||
    !areaRate ||
    !approvedInvestment ||
    !actualInvestment ||
    !investmentRate
  ) {
    return null;
  }
  return {
    approvedArea,
    actualArea,
    areaRate,
    approvedInvestment,
    actualInvestment,
    investmentRate,
  };
}

function figuresOf(building: BuildingControl): readonly AmountField[] {
  const {
    approvedArea,
    actualArea,
    areaRate,
    approvedInvestment,
    actualInvestment,
    investmentRate,
  } = building;
  return [approvedArea, actualArea, areaRate, approvedInvestment, actualInvestment, investmentRate];
}
