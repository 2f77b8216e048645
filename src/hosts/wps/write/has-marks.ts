import type { EtWorkbook, EtWorksheet } from '../model/et';
import { worksheetsOf } from '../model/worksheets';
import { conditionsOf, markFormulaOf } from './write-marks';

/** Whether a mark of ours stands in the workbook: looked for until the first is found. */
export function hasMarks(workbook: EtWorkbook): boolean {
  return [...worksheetsOf(workbook).values()].some(isMarked);
}

/** A sheet that has no conditional formats to show, for whatever reason, has no marks. */
function isMarked(sheet: EtWorksheet): boolean {
  try {
    const all = conditionsOf(sheet);
    for (let index = 1; index <= Number(all.Count); index += 1) {
      const condition = all.Item(index);
      if (condition && markFormulaOf(condition) !== null) return true;
    }
    return false;
  } catch {
    return false;
  }
}
