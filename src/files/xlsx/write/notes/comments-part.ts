import { isOwnNote, NOTE_AUTHOR } from '../../../../core/edits/marks/mark-tag';
import type { KnownNote } from '../../../../core/edits/marks/note-difference';
import { textElement } from '../../package/cell-text';
import { mainNamespace } from '../../package/namespaces';
import { attribute, childOf, childrenOf, type XmlElement } from '../../package/xml-element';
import { numberOf } from '../cell-lookup';
import { withPrefix } from '../parts/element-list';
import { richText } from '../values/present-content';
import { changeElement, removeElement, spliced, type Splice } from '../xml/splice';

/** A note to add. */
export interface NewNote {
  /** `H6`. */
  readonly place: string;
  readonly text: string;
}

/** The notes of a sheet as its comments part has them. */
export interface NotesPart {
  /** All notes, those of conversations included. */
  readonly notes: readonly KnownNote[];
  /** The part without some of ours and with new ones; null when no note is left in it. */
  readonly changed: (gone: ReadonlySet<string>, added: readonly NewNote[]) => string | null;
}

/** A comments part without notes. */
export function emptyComments(strict: boolean): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${mainNamespace(strict)}"><authors/><commentList/></comments>`;
}

/** Reads a comments part. */
export function readNotes(text: string, root: XmlElement): NotesPart {
  const authors = childrenOf(childOf(root, 'authors'), 'author');
  const notes = childrenOf(childOf(root, 'commentList'), 'comment').map((element) => {
    const text = richText(childOf(element, 'text'));
    const author = numberOf(element, 'authorId');
    const isOurs = isOwnNote(text, authors[author]?.text);
    return { element, place: attribute(element, 'ref') ?? '', author, text, isOurs };
  });
  const ourAuthor = authors.findIndex((author) => author.text === NOTE_AUTHOR);
  return {
    notes,
    changed: (gone, added) => {
      const removed = notes.filter(({ place, isOurs }) => isOurs && gone.has(place));
      const left = notes.filter((note) => !removed.includes(note));
      if (left.length + added.length === 0) return null;
      const isNeeded = added.length > 0 || left.some(({ author }) => author === ourAuthor);
      // Only the last author can go without renumbering the others.
      const isLast = ourAuthor >= 0 && ourAuthor === authors.length - 1;
      const dropped = isLast && !isNeeded ? authors.slice(-1) : [];
      const isMissing = ourAuthor < 0 && added.length > 0;
      const authorId = ourAuthor < 0 ? authors.length : ourAuthor;
      const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
      const author = isMissing ? withPrefix(`<author>${NOTE_AUTHOR}</author>`, prefix) : '';
      const comments = added.map((note) => commentXml(note, authorId, prefix)).join('');
      return spliced(text, [
        ...removed.map(({ element }) => removeElement(element)),
        ...dropped.map(removeElement),
        ...append(text, root, 'authors', author),
        ...append(text, root, 'commentList', comments),
      ]);
    },
  };
}

function append(text: string, root: XmlElement, local: string, xml: string): readonly Splice[] {
  const list = childOf(root, local);
  if (list) return changeElement(text, list, { append: xml });
  const name = root.prefix === '' ? local : `${root.prefix}:${local}`;
  return xml === '' ? [] : changeElement(text, root, { append: `<${name}>${xml}</${name}>` });
}

function commentXml({ place, text }: NewNote, authorId: number, prefix: string): string {
  const [heading = '', ...paragraphs] = text.split('\n');
  const font = '<sz val="9"/><color indexed="81"/><rFont val="宋体"/><charset val="134"/>';
  const run = (weight: string, said: string) =>
    `<r><rPr>${weight}${font}</rPr>${textElement(said)}</r>`;
  return withPrefix(
    `<comment ref="${place}" authorId="${authorId}" shapeId="0"><text>` +
      run('<b/>', heading) +
      run('', `\n${paragraphs.join('\n')}`) +
      '</text></comment>',
    prefix,
  );
}
