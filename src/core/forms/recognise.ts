import type { Sheet, Workbook } from '../workbook/workbook';
import { readBaseData } from './base-data';
import { readEvaluation } from './evaluation';
import type { Form } from './form';
import { labelReader, type LabelReader } from './label';
import { withinLane } from './lanes';
import { sectionsOf } from './sections';
import { sheetView } from './sheet-view';

/**
 * The forms of a workbook, in reading order: by sheet, then row, then column. By what their columns hold, wherever
 * they lie and whatever the sheets are called; sheets that hold none of them give nothing. A sheet that was not read
 * is left out: nothing can be said of it.
 */
export function recognise(workbook: Workbook): readonly Form[] {
  const read = labelReader();
  const forms = workbook.sheets.flatMap((sheet) =>
    sheet.unread === undefined ? formsOn(sheet, read) : [],
  );
  return numbered(forms);
}

type Numbered<AnyForm> = AnyForm extends Form ? Omit<AnyForm, 'id'> : never;

/** A form that has no id yet. */
type Unnumbered = Numbered<Form>;

function formsOn(sheet: Sheet, read: LabelReader): readonly Unnumbered[] {
  const view = sheetView(sheet, read);
  return sectionsOf(view).flatMap((section): readonly Unnumbered[] => {
    const part = withinLane(view, section.lane);
    const form = readBaseData(part, section) ?? readEvaluation(part, section);
    return form ? [form] : [];
  });
}

/** base-data, overall: the first of its kind without a number; projects always with theirs. */
function numbered(forms: readonly Unnumbered[]): readonly Form[] {
  const counts = { 'base-data': 0, overall: 0, project: 0 };
  return forms.map((form): Form => {
    counts[form.kind] += 1;
    const count = counts[form.kind];
    const id = form.kind !== 'project' && count === 1 ? form.kind : `${form.kind}-${String(count)}`;
    return { ...form, id };
  });
}
