import type { MarkEdit } from '../../../core/edit';
import { isMarkFormula, MARK_LOOKS, markFormula } from '../../../core/edits/marks/mark-tag';
import { toA1 } from '../../../core/workbook/cell-ref';
import { ET, type EtFormatCondition, type EtFormatConditions, type EtWorksheet } from '../model/et';
import { needed, numberOf, textOf } from '../model/said';
import { colorNumber } from './color';

/**
 * Brings the marks of one sheet in line: marks that are there already stay as they are, others on the same cells are
 * replaced, and with `clear` all other marks of ours go. Conditional formats of the user's are never touched.
 * Gives the marks that are not there. @throws HostProblem where there are no conditional formats
 */
export function writeMarks(
  sheet: EtWorksheet,
  marks: readonly MarkEdit[],
  clear: boolean,
): { readonly missing: ReadonlySet<MarkEdit>; readonly cleared: boolean } {
  const wanted = new Map(marks.map((mark) => [toA1(mark.cell), mark]));
  const all = conditionsOf(sheet);
  let cleared = true;
  // From the end: what is deleted renumbers what follows.
  for (let index = numberOf(all.Count, 'FormatConditions.Count'); index >= 1; index -= 1) {
    const condition = all.Item(index);
    const formula = condition ? markFormulaOf(condition) : null;
    if (!condition || formula === null) continue;
    const place = placeOf(condition);
    const mark = wanted.get(place);
    if (mark && formula === markFormula(mark.rules) && hasLook(condition, mark)) {
      wanted.delete(place);
    } else if (clear || mark) {
      cleared = isDeleted(condition, all) && cleared;
    }
  }
  const missing = new Set(
    [...wanted].flatMap(([place, mark]) => (isAdded(sheet, place, mark) ? [] : mark)),
  );
  return { missing, cleared };
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

function hasLook({ Interior }: EtFormatCondition, { severity }: MarkEdit): boolean {
  return Interior?.Color === colorNumber(MARK_LOOKS[severity].fill);
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
