import type { ValueEdit } from '../../edit';
import type { Content } from '../../workbook/workbook';
import type { Standing } from './value-verdict';

/** What an edit left in its cell. */
export interface Written {
  readonly content: Content;
  readonly format: string;
}

/**
 * The edit that puts back what stood in a cell before another edit was written, its number format included; undefined where
 * that was what no edit can write: a truth value or an error.
 */
export function restoringEdit(
  edit: ValueEdit,
  { content: before, format }: Pick<Standing, 'content' | 'format'>,
  written: Written = { content: edit.content, format: edit.format ?? format },
): ValueEdit | undefined {
  const content = before ?? ({ type: 'blank' } as const);
  if (content.type === 'boolean' || content.type === 'error') return undefined;
  return {
    type: 'value',
    purpose: 'restore',
    cell: edit.cell,
    before: written.content.type === 'blank' ? null : written.content,
    content,
    ...(written.format === format ? {} : { format }),
  };
}
