import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { message } from '../../../core/messages/message';
import { damaged, FileProblem, tooLarge } from '../../file-problem';
import { LIMITS } from '../../limits';
import type { ZipEntry } from '../../zip/zip-entry';

/** An element's attributes by name as written; an object without prototype. */
export type Attributes = Readonly<Record<string, SaxesAttributeNS>>;

/** Who listens to a part. `depth` counts from 0, the root. */
export interface Scan {
  /** The local name that the root must have. */
  readonly root: string;
  /** The root's namespaces. An element of any other is passed over with all inside it. */
  readonly namespaces: ReadonlySet<string>;
  readonly open: (local: string, attributes: Attributes, depth: number) => void;
  readonly close?: (local: string, depth: number) => void;
  readonly text?: (text: string) => void;
  /** True once nothing more needs to be heard. */
  readonly done?: () => boolean;
}

// Large parts are decoded piece by piece, so that their text never stands in memory as a whole.
const PIECE = 256 * 1024;

/** Reads an XML part to the end and tells `scan` what it holds. Throws a FileProblem. */
export function scanXml(entry: ZipEntry, scan: Scan): void {
  const bytes = entry.content();
  try {
    const decoder = decoderOf(bytes);
    const parser = parserOf(entry.name, scan);
    // At least once, for a part without any bytes is no part.
    for (let at = 0, isLast = false; !isLast && scan.done?.() !== true; at += PIECE) {
      isLast = at + PIECE >= bytes.length;
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: !isLast }));
      if (isLast) parser.close();
    }
  } catch (error) {
    throw error instanceof FileProblem
      ? error
      : damaged(message('problem.why-part', { part: entry.name }));
  }
}

/** UTF-8, or UTF-16 with its byte order mark: the two that packages may use (ECMA-376-2 §9.1.2). */
function decoderOf(bytes: Uint8Array) {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

const ENCODINGS = new Set(['utf-8', 'utf8', 'utf-16', 'us-ascii', 'ascii']);

function parserOf(part: string, scan: Scan): SaxesParser<{ xmlns: true; position: false }> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = -1;
  /** The depth of the foreign element that is being passed over. */
  let skipping: number | null = null;

  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !ENCODINGS.has(encoding.toLowerCase())) throw new Error(encoding);
  });
  parser.on('doctype', () => {
    throw damaged(message('problem.why-doctype', { part }));
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1;
    if (depth >= LIMITS.depth) {
      throw tooLarge(message('problem.what-depth', { part }), depth + 1, LIMITS.depth);
    }
    if (skipping !== null) return;
    const foreign = !scan.namespaces.has(uri);
    if (depth === 0 && (foreign || local !== scan.root)) throw new Error(local);
    if (foreign) skipping = depth;
    else scan.open(local, attributes, depth);
  });
  parser.on('closetag', ({ local }) => {
    if (skipping === null) scan.close?.(local, depth);
    else if (skipping === depth) skipping = null;
    depth -= 1;
  });
  const { text } = scan;
  if (text) {
    const hear = (piece: string) => {
      if (skipping === null) text(piece);
    };
    parser.on('text', hear);
    parser.on('cdata', hear);
  }
  return parser;
}

/** The value of an attribute without prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name]?.value;
}
