import { concat, u16, u32 } from '../zip/bytes';

const IS_WIDE = 0x01;
const HAS_PHONETIC = 0x04;
const HAS_RUNS = 0x08;

/**
 * True when the shared strings of an .xls file lead from one to the next and end within their records ([MS-XLS] 2.4.265,
 * 2.5.293). `pieces` are the contents of the SST record and of the records that continue it; where the characters of a
 * string run into the next one, a byte there says anew how wide they are.
 */
export function stringsAreSound(pieces: readonly Uint8Array[]): boolean {
  const bytes = concat(pieces);
  const starts = new Set<number>();
  let start = 0;
  for (const piece of pieces) starts.add((start += piece.length));
  let at = 8;
  // Some writers announce more strings than there are.
  for (let left = u32(bytes, 4); left > 0 && at < bytes.length; left -= 1) {
    if (at + 3 > bytes.length) return false;
    let characters = u16(bytes, at);
    const flags = bytes[at + 2] ?? 0;
    at += 3;
    let behind = 0;
    if (flags & HAS_RUNS) {
      behind += 4 * u16(bytes, at);
      at += 2;
    }
    if (flags & HAS_PHONETIC) {
      behind += u32(bytes, at);
      at += 4;
    }
    let width = flags & IS_WIDE ? 2 : 1;
    for (; characters > 0; characters -= 1) {
      if (starts.has(at)) {
        width = (bytes[at] ?? 0) & IS_WIDE ? 2 : 1;
        at += 1;
      }
      at += width;
    }
    at += behind;
    if (at > bytes.length) return false;
  }
  return true;
}
