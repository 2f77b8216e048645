import { message } from '../../../../core/messages/message';
import { damaged } from '../../../file-problem';
import { writeZip, type ZipPart } from '../../../zip/write-zip';
import type { ZipPackage } from '../../../zip/zip-entry';
import { decodePart, encodeUtf8, type PartText } from '../../package/part-text';
import { readXml, type Keep, type XmlElement } from '../../package/xml-element';
import { CONTENT_TYPES_PART, withContentTypes } from './content-types';

/** A package while it is edited: parts are read as text, changed, added and removed by name. */
export interface PackageEdit {
  readonly has: (part: string) => boolean;
  /** A part's text as it now is; null where there is no such part. Throws a FileProblem. */
  readonly text: (part: string) => string | null;
  /** A part's elements as they now are; null where there is no such part. Throws a FileProblem. */
  readonly xml: (part: string, keep?: Keep) => XmlElement | null;
  /** Gives a part that is there another text. */
  readonly write: (part: string, text: string) => void;
  /** Adds a part with its content type. */
  readonly add: (part: string, text: string, type: string) => void;
  readonly remove: (part: string) => void;
  /** All parts as they now are. */
  readonly parts: () => readonly string[];
  /** The package with its changes; the very bytes it was opened from when nothing has changed. */
  readonly bytes: () => Uint8Array;
}

interface EditedPart {
  readonly name: string;
  readonly original: PartText | null;
  /** The content type of a part that was added. */
  readonly type: string | null;
  /** Null once removed. */
  text: string | null;
}

/** Opens a package for editing; unpacks only what is asked for. `input` is the bytes that it was opened from. */
export function editPackage(zip: ZipPackage, input: Uint8Array): PackageEdit {
  const edited = new Map<string, EditedPart>();
  const keyOf = (part: string) => part.toLowerCase();

  const find = (part: string): EditedPart | undefined => {
    const known = edited.get(keyOf(part));
    const entry = known ? undefined : zip.entry(part);
    if (!entry) return known;
    const original = decoded(entry.name, entry.content());
    const found = { name: entry.name, original, type: null, text: original.text };
    edited.set(keyOf(part), found);
    return found;
  };
  const isChanged = (part: EditedPart) => part.text !== (part.original?.text ?? null);
  const encode = ({ original }: EditedPart, text: string) =>
    original ? original.encode(text) : encodeUtf8(text);

  return {
    has: (part) => {
      const known = edited.get(keyOf(part));
      return known ? known.text !== null : zip.entry(part) !== undefined;
    },
    text: (part) => find(part)?.text ?? null,
    xml: (part, keep) => {
      const text = find(part)?.text ?? null;
      return text === null ? null : parsed(part, text, keep);
    },
    write: (part, text) => {
      const found = find(part);
      if (found) found.text = text;
    },
    add: (part, text, type) => {
      // A part of that name may have been removed before.
      const { name = part, original = null } = find(part) ?? {};
      edited.set(keyOf(part), { name, original, type, text });
    },
    remove: (part) => {
      const found = find(part);
      if (found) found.text = null;
    },
    parts: () => {
      const stored = zip.entries.map(({ name }) => name).filter((name) => !edited.has(keyOf(name)));
      const now = [...edited.values()].filter(({ text }) => text !== null).map(({ name }) => name);
      return [...stored, ...now];
    },
    bytes: () => {
      if (![...edited.values()].some(isChanged)) return input;
      const contentTypes = find(CONTENT_TYPES_PART);
      if (contentTypes) contentTypes.text = withPartsOf(contentTypes, [...edited.values()]);
      const kept = zip.entries.flatMap((entry): readonly ZipPart[] => {
        const part = edited.get(keyOf(entry.name));
        if (!part || !isChanged(part)) return [{ entry }];
        return part.text === null ? [] : [{ name: entry.name, content: encode(part, part.text) }];
      });
      const added = [...edited.values()].flatMap((part): readonly ZipPart[] =>
        part.original || part.text === null
          ? []
          : [{ name: part.name, content: encode(part, part.text) }],
      );
      return writeZip([...kept, ...added]);
    },
  };
}

/** The list of content types, with parts that were added and without those removed. */
function withPartsOf({ name, text }: EditedPart, edited: readonly EditedPart[]): string | null {
  const added = edited.flatMap(({ name: part, type, text: now }) =>
    type !== null && now !== null ? [{ part, type }] : [],
  );
  const gone = edited
    .filter((part) => part.original && part.text === null)
    .map((part) => part.name);
  if (text === null || added.length + gone.length === 0) return text;
  try {
    return withContentTypes(text, added, gone);
  } catch {
    throw damaged(message('problem.why-part', { part: name }));
  }
}

function decoded(part: string, bytes: Uint8Array): PartText {
  try {
    return decodePart(bytes);
  } catch {
    throw damaged(message('problem.why-part', { part }));
  }
}

function parsed(part: string, text: string, keep: Keep | undefined): XmlElement {
  try {
    return readXml(text, keep);
  } catch {
    throw damaged(message('problem.why-part', { part }));
  }
}
