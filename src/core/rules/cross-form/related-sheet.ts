import type { RelatedCell } from '../../findings/finding';
import type { Amount } from '../../filing/amount';

/** A project form's amount as a cell to look at. */
export function relatedSheet({ form, field }: Amount): RelatedCell {
  const project = form.kind === 'project' ? (form.project?.text ?? '') : '';
  return { cell: field.cell, label: project === '' ? '项目支出' : project };
}
