import type { MarkEdit } from '../../../core/edit';
import { markDifference } from '../../../core/edits/marks/mark-difference';
import {
  isMarkFormula,
  MARK_LOOKS,
  markFormula,
  severityByLook,
} from '../../../core/edits/marks/mark-tag';
import { toA1 } from '../../../core/workbook/cell-ref';
import { ET, type EtFormatCondition, type EtFormatConditions, type EtWorksheet } from '../model/et';
import { needed, numberOf, textOf } from '../model/required-members';
import { colorNumber } from './color';

/**
 * Brings the marks of one sheet in line; gives those that are not there. @throws HostProblem where there are no conditional
 * formats
 */
export function writeMarks(
  sheet: EtWorksheet,
  marks: readonly MarkEdit[],
  clear: boolean,
): { readonly missing: ReadonlySet<MarkEdit>; readonly cleared: boolean } {
  const all = conditionsOf(sheet);
  const { remove, add } = markDifference(knownMarks(all), marks, clear);
  const stuck = remove.filter(({ condition }) => !isDeleted(condition, all));
  return {
    missing: new Set(add.filter((mark) => !isAdded(sheet, toA1(mark.cell), mark))),
    cleared: stuck.length === 0,
  };
}

/** The marks of ours, from the end: what is deleted renumbers what follows. */
function knownMarks(all: EtFormatConditions) {
  const count = numberOf(all.Count, 'FormatConditions.Count');
  return Array.from({ length: count }, (_, index) => all.Item(count - index)).flatMap(
    (condition) => {
      const formula = condition ? markFormulaOf(condition) : null;
      if (!condition || formula === null) return [];
      const severity = severityByLook(
        ({ fill }) => condition.Interior?.Color === colorNumber(fill),
      );
      return [{ condition, formula, place: placeOf(condition), severity }];
    },
  );
}

/** All conditional formats of a sheet. @throws HostProblem where there is no such thing */
export function conditionsOf(sheet: EtWorksheet): EtFormatConditions {
  return needed(needed(sheet.Cells, 'Worksheet.Cells').FormatConditions, 'Range.FormatConditions');
}

/** The condition of a mark of ours, without `=`; null for any other, some of which have none. */
export function markFormulaOf(condition: EtFormatCondition): string | null {
  try {
    if (condition.Type !== ET.expression) return null;
    const { Formula1 } = condition;
    return typeof Formula1 === 'string' && isMarkFormula(Formula1)
      ? Formula1.trim().replace(/^=/, '')
      : null;
  } catch {
    return null;
  }
}

function placeOf({ AppliesTo }: EtFormatCondition): string {
  return textOf(
    needed(AppliesTo, 'FormatCondition.AppliesTo').Address(false, false),
    'Range.Address',
  );
}

function isDeleted(condition: EtFormatCondition, all: EtFormatConditions): boolean {
  const before = all.Count;
  try {
    condition.Delete();
  } catch {
    return false;
  }
  return all.Count !== before;
}

function isAdded(sheet: EtWorksheet, place: string, { severity, rules }: MarkEdit): boolean {
  const { bold, font, fill } = MARK_LOOKS[severity];
  try {
    const conditions = sheet.Range(place).FormatConditions;
    const formula = `=${markFormula(rules)}`;
    const condition = conditions?.Add(ET.expression, undefined, formula);
    if (!condition) return false;
    condition.StopIfTrue = false;
    const { Interior, Font } = condition;
    if (!Interior || !Font) return false;
    Interior.Color = colorNumber(fill);
    Font.Color = colorNumber(font);
    if (bold) Font.Bold = true;
    return markFormulaOf(condition) !== null;
  } catch {
    return false;
  }
}
