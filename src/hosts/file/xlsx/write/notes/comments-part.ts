import { mainNamespace } from '../../package/namespaces';
import { textElement } from '../../package/cell-text';
import { attribute, childOf, childrenOf, type XmlElement } from '../../package/xml-element';
import { numberOf } from '../cell-lookup';
import { withPrefix } from '../parts/element-list';
import { richText } from '../values/present-content';
import { changeElement, removeElement, spliced, type Splice } from '../xml/splice';

/** Who our notes are by. By this they are known again. */
export const NOTE_AUTHOR = '绩效自评助手';

/** A note to add. */
export interface NewNote {
  /** `H6`. */
  readonly place: string;
  readonly text: string;
}

/** The notes of a sheet as its comments part has them. */
export interface NotesPart {
  /** The places of others' notes, those of conversations included. */
  readonly foreign: ReadonlySet<string>;
  /** The texts of ours by their places. */
  readonly ours: ReadonlyMap<string, string>;
  /** The part without some of ours and with new ones; null when nothing at all is left in it. */
  readonly changed: (gone: ReadonlySet<string>, added: readonly NewNote[]) => string | null;
}

/** A comments part without notes. */
export function emptyComments(strict: boolean): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${mainNamespace(strict)}"><authors/><commentList/></comments>`;
}

/** Reads a comments part. */
export function readNotes(text: string, root: XmlElement): NotesPart {
  const authorList = childOf(root, 'authors');
  const authors = childrenOf(authorList, 'author');
  const comments = childrenOf(childOf(root, 'commentList'), 'comment');
  const isOurs = (comment: XmlElement) =>
    authors[numberOf(comment, 'authorId')]?.text === NOTE_AUTHOR;
  const placeOf = (comment: XmlElement) => attribute(comment, 'ref') ?? '';
  return {
    foreign: new Set(comments.filter((comment) => !isOurs(comment)).map(placeOf)),
    ours: new Map(
      comments
        .filter(isOurs)
        .map((comment) => [placeOf(comment), richText(childOf(comment, 'text'))]),
    ),
    changed: (gone, added) => {
      const removed = comments.filter((comment) => isOurs(comment) && gone.has(placeOf(comment)));
      const left = comments.filter((comment) => !removed.includes(comment));
      const known = authors.findIndex((author) => author.text === NOTE_AUTHOR);
      const isNeeded = added.length > 0 || left.some(isOurs);
      // Only the last author can go without renumbering the others.
      const dropped = !isNeeded && known >= 0 && known === authors.length - 1 ? [known] : [];
      if (left.length + added.length === 0 && authors.length === dropped.length) return null;
      const authorId = known >= 0 ? known : authors.length;
      const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
      return spliced(text, [
        ...removed.map(removeElement),
        ...authors.filter((_, index) => dropped.includes(index)).map(removeElement),
        ...append(
          text,
          root,
          'authors',
          known < 0 && added.length > 0
            ? withPrefix(`<author>${NOTE_AUTHOR}</author>`, prefix)
            : '',
        ),
        ...append(
          text,
          root,
          'commentList',
          added.map((note) => commentXml(note, authorId, prefix)).join(''),
        ),
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
