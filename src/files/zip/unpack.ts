import { Inflate, inflateSync } from 'fflate';
import { message } from '../../core/messages/message';
import { damaged, tooLarge, unsupported } from '../file-problem';
import { LIMITS } from '../limits';
import { crc32 } from './crc32';
import type { StoredEntry } from './stored-entry';

/** What may still be unpacked of one file, in bytes. */
export interface Budget {
  left: number;
}

const STORED = 0;
const DEFLATED = 8;

// Deflate makes at most 1,032 bytes of one. A part up to this size is unpacked in one go into a buffer of the size that the
// directory states: a part that holds more overruns it for a moment, without harm, and is refused. Larger ones come in
// steps that are counted one by one.
const ONE_GO = 256 * 1024;
const STEP = 32 * 1024;

/**
 * The unpacked bytes of an entry, counted while they come: neither more than the budget, nor out of proportion, nor other
 * than the directory says, nor with another checksum. Throws a FileProblem.
 */
export function unpack(stored: StoredEntry, budget: Budget): Uint8Array {
  const { record } = stored;
  const content = contentOf(stored, budget);
  if (content.length !== record.unpacked || crc32(content) !== record.crc) {
    throw damaged(message('problem.why-checksum', { part: record.name }));
  }
  budget.left -= content.length;
  return content;
}

function contentOf({ record, packed }: StoredEntry, budget: Budget): Uint8Array {
  switch (record.method) {
    case STORED:
      checkSize(packed.length, packed.length, record.name, budget);
      return packed;
    case DEFLATED:
      return inflate(packed, record.unpacked, record.name, budget);
    default:
      throw unsupported(message('problem.kind-compression', { part: record.name }));
  }
}

/** `stated` is the directory's word for the size: the limits hold for it, and what comes must not go beyond it. */
function inflate(packed: Uint8Array, stated: number, name: string, budget: Budget): Uint8Array {
  checkSize(stated, packed.length, name, budget);
  try {
    return packed.length <= ONE_GO
      ? inflateSync(packed, { out: new Uint8Array(stated + 1) })
      : inflateInSteps(packed, stated);
  } catch {
    throw damaged(message('problem.why-checksum', { part: name }));
  }
}

function inflateInSteps(packed: Uint8Array, stated: number): Uint8Array {
  const content = new Uint8Array(stated);
  let length = 0;
  const stream = new Inflate((piece) => {
    // Throws a RangeError when there is more than stated.
    content.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return content.subarray(0, length);
}

function checkSize(unpacked: number, packed: number, part: string, budget: Budget): void {
  const ratio = unpacked > LIMITS.ratioFrom ? Math.floor(unpacked / Math.max(packed, 1)) : 0;
  if (ratio > LIMITS.ratio) {
    throw tooLarge(message('problem.what-ratio', { part }), ratio, LIMITS.ratio);
  }
  if (unpacked > budget.left) {
    const found = LIMITS.inflated - budget.left + unpacked;
    throw tooLarge(message('problem.what-inflated'), found, LIMITS.inflated, 'bytes');
  }
}
