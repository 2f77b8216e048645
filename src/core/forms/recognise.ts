import type { Sheet, Workbook } from '../workbook/workbook';
import { once } from '../workbook/once';
import { readBaseData } from './base-data/base-data';
import { readEvaluation } from './evaluation/evaluation';
import type { Form, TextField } from './form';
import { titleOf } from './head/form-head';
import { type UnnumberedForm, withUnread } from './ledger/with-unread';
import { withinLane } from './tables/lanes';
import { type Section, sectionsOf } from './tables/sections';
import { type SheetView, sheetView } from './tables/sheet-view';

/**
 * The forms of a workbook, in reading order: by sheet, then row, then column. By what their columns hold, wherever
 * they lie and whatever the sheets are called; sheets that hold none of them give nothing. A sheet that was not read
 * is left out: nothing can be said of it.
 */
export function recognise(workbook: Workbook): readonly Form[] {
  return numbered(readSheets(workbook).flatMap(({ forms }) => forms));
}

/**
 * The titles that say 自评表 or 基础数据表 above tables that make no such form, as when 实际完成值 is called something that nobody
 * knows: what stands there was not checked, and that must be said.
 */
export function unrecognised(workbook: Workbook): readonly TextField[] {
  return readSheets(workbook).flatMap(({ missed }) => missed);
}

interface SheetRead {
  readonly forms: readonly UnnumberedForm[];
  readonly missed: readonly TextField[];
}

const readSheets = ({ sheets }: Workbook): readonly SheetRead[] =>
  sheets.flatMap((sheet) => (sheet.unread === undefined ? [readSheet(sheet)] : []));

/** A sheet that did not change since it was last read still holds the very same forms. */
const readSheet = once((sheet: Sheet): SheetRead => {
  const view = sheetView(sheet);
  const sections = sectionsOf(view).map((section) => {
    const part = withinLane(view, section.lane);
    const form = readBaseData(part, section) ?? readEvaluation(part, section);
    return form
      ? { form: withUnread(part, section, form), title: null }
      : { form: null, title: titleOfOurs(part, section) };
  });
  return {
    forms: sections.flatMap(({ form }) => form ?? []),
    missed: sections.flatMap(({ title }) => title ?? []),
  };
});

/** The title of a form of ours over a table; a scoring sheet (评分表) is none. */
function titleOfOurs(view: SheetView, section: Section): TextField | null {
  const title = titleOf(view, section);
  const kind = section.title?.title;
  if (!title || section.tables.length === 0) return null;
  const isOurs = kind === 'base-data' || (kind === 'evaluation' && /自\s*评/.test(title.text));
  return isOurs ? title : null;
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
