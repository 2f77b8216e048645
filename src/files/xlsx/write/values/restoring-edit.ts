import type { ValueEdit } from '../../../../core/edit';
import { attribute, type XmlElement } from '../../package/xml-element';
import { formatOf } from '../../read/cell-content';
import { presentContent } from './present-content';
import { storable, type ValueContext } from './storable';

/** A cell before an edit: its element, if it has one, and its style, which the edit may change. */
interface CellBefore {
  readonly element: XmlElement | undefined;
  readonly style: number;
  readonly styleChanged: boolean;
}

/**
 * The edit that puts back what a cell held before another edit, its number format included; null where it held what
 * edits cannot write: an error or a truth value.
 */
export function restoringEdit(
  { cell, content: written }: ValueEdit,
  { element, style, styleChanged }: CellBefore,
  { styles, tables }: ValueContext,
): ValueEdit | null {
  const own = styles.formatOf(style);
  const present = presentContent(element, own, tables()) ?? { type: 'blank' };
  if (present.type === 'boolean' || present.type === 'error') return null;
  // A date written as text (ISO 8601) shows as one whatever its format; a number put back would not.
  const shown = formatOf(element && attribute(element, 't'), present, own);
  const format = styleChanged || shown !== own ? (shown ?? 'General') : undefined;
  return {
    type: 'value',
    purpose: 'restore',
    cell,
    before: written.type === 'blank' ? null : storable(written),
    content: present,
    ...(format === undefined ? {} : { format }),
  };
}
