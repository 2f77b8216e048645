import { isOwnNote } from '../../core/edits/marks/mark-tag';
import { fromA1 } from '../../core/workbook/cell-ref';
import { attribute, childOf, childrenOf, type XmlElement } from '../xlsx/package/xml-element';
import { numberOf } from '../xlsx/write/cell-lookup';
import { richText } from '../xlsx/write/values/present-content';
import type { SheetLook } from './look';

/** The notes in the root of a sheet's comments part; null where there is none. */
export function notesIn(root: XmlElement | null): SheetLook['notes'] {
  const comments = root ?? undefined;
  const authors = childrenOf(childOf(comments, 'authors'), 'author');
  return childrenOf(childOf(comments, 'commentList'), 'comment').flatMap((comment) => {
    const place = fromA1(attribute(comment, 'ref') ?? '');
    if (!place) return [];
    const text = richText(childOf(comment, 'text'));
    const author = authors[numberOf(comment, 'authorId')]?.text;
    return [{ ...place, text, ours: isOwnNote(text, author) }];
  });
}
