import type { Sheet, Workbook } from '../workbook/workbook';
import { readBaseData } from './base-data/base-data';
import { readEvaluation } from './evaluation/evaluation';
import type { Form } from './form';
import { type UnnumberedForm, withUnread } from './ledger/with-unread';
import { withinLane } from './tables/lanes';
import { sectionsOf } from './tables/sections';
import { sheetView } from './tables/sheet-view';

/**
 * The forms of a workbook, in reading order: by sheet, then row, then column. By what their columns hold, wherever
 * they lie and whatever the sheets are called; sheets that hold none of them give nothing. A sheet that was not read
 * is left out: nothing can be said of it.
 */
export function recognise(workbook: Workbook): readonly Form[] {
  const forms = workbook.sheets.flatMap((sheet) =>
    sheet.unread === undefined ? formsOn(sheet) : [],
  );
  return numbered(forms);
}

/** A sheet that did not change since it was last read still holds the very same forms. */
const recognised = new WeakMap<Sheet, readonly UnnumberedForm[]>();

function formsOn(sheet: Sheet): readonly UnnumberedForm[] {
  const before = recognised.get(sheet);
  if (before) return before;
  const view = sheetView(sheet);
  const forms = sectionsOf(view).flatMap((section): readonly UnnumberedForm[] => {
    const part = withinLane(view, section.lane);
    const form = readBaseData(part, section) ?? readEvaluation(part, section);
    return form ? [withUnread(part, section, form)] : [];
  });
  recognised.set(sheet, forms);
  return forms;
}

/** base-data, overall: the first of its kind without a number; projects always with theirs. */
function numbered(forms: readonly UnnumberedForm[]): readonly Form[] {
  const counts = { 'base-data': 0, overall: 0, project: 0 };
  return forms.map((form): Form => {
    counts[form.kind] += 1;
    const count = counts[form.kind];
    const id = form.kind !== 'project' && count === 1 ? form.kind : `${form.kind}-${String(count)}`;
    const before = named.get(form);
    if (before?.id === id) return before;
    const now: Form = { ...form, id };
    named.set(form, now);
    return now;
  });
}

/** What is known of a form hangs on the object, so it stays the same one as long as its id does. */
const named = new WeakMap<UnnumberedForm, Form>();
