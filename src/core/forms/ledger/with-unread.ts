import type { Form, Unread } from '../form';
import type { Section } from '../tables/sections';
import type { SheetView } from '../tables/sheet-view';
import { cellsUnread } from './cells-unread';
import { doubtfulRows } from './doubtful-rows';
import { missingColumns } from './missing-columns';

type BeforeLedger<AnyForm> = AnyForm extends Form ? Omit<AnyForm, 'id' | 'unread'> : never;
type Numbered<AnyForm> = AnyForm extends Form ? Omit<AnyForm, 'id'> : never;

/** What a recogniser gives: a form that has no id yet and has not been held against its cells. */
export type ReadForm = BeforeLedger<Form>;
/** A form that has no id yet. */
export type UnnumberedForm = Numbered<Form>;

/** The form with what of its area was not understood, in reading order. */
export function withUnread(view: SheetView, section: Section, form: ReadForm): UnnumberedForm {
  const unread: readonly Unread[] = [
    ...cellsUnread(view, section, form),
    ...(form.kind === 'base-data' ? [] : [...doubtfulRows(form), ...missingColumns(form)]),
  ].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  return { ...form, unread };
}
