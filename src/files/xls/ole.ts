import { message } from '../../core/messages/message';
import { damaged } from '../file-problem';
import { concat, u16, u32 } from '../zip/bytes';

/** A compound file (OLE), the container of .xls, .doc and encrypted workbooks: its streams by name. */
export interface OleFile {
  /** The stream with this name at the top of the container; upper and lower case are the same. */
  stream(name: string): OleStream | undefined;
}

export interface OleStream {
  content(): Uint8Array;
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const HEADER = 512;
const FAT_IN_HEADER = 109;
const ENTRY = 128;
const STREAM = 2;
const MINI_SHIFT = 6;
/** Sector numbers from here on end a chain or mark a free sector. */
const LAST_SECTOR = 0xfffffff9;

/** Opens a compound file ([MS-CFB]); throws a FileProblem when its tables lead nowhere or in a circle. */
export function openOle(bytes: Uint8Array): OleFile {
  const shift = u16(bytes, 30);
  if (shift !== 9 && shift !== 12) throw cannotRead();
  const sectorSize = 1 << shift;
  const sector = (number: number) => {
    const at = (number + 1) * sectorSize;
    if (at >= bytes.length) throw cannotRead();
    return bytes.subarray(at, at + sectorSize);
  };
  const fat = concat(fatSectors(bytes, sector).map(sector));
  const chain = (start: number) => concat(follow(start, fat).map(sector));
  const entries = directoryOf(chain(u32(bytes, 48)));
  const [root] = entries;
  if (!root) throw cannotRead();

  const miniCutoff = u32(bytes, 56);
  const miniContent = (start: number) => {
    const miniFat = chain(u32(bytes, 60));
    const container = chain(root.start);
    const pieces = follow(start, miniFat).map((number) =>
      container.subarray(number << MINI_SHIFT, (number + 1) << MINI_SHIFT),
    );
    return concat(pieces);
  };
  const contentOf = ({ start, size }: DirectoryEntry) => {
    if (size === 0) return new Uint8Array(0);
    return (size < miniCutoff ? miniContent(start) : chain(start)).subarray(0, size);
  };
  const top = childrenOf(root, entries);
  return {
    stream: (name) => {
      const found = top.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
      return found && { content: () => contentOf(found) };
    },
  };
}

/** The numbers of the sectors that hold the allocation table: the first in the header, the rest in a chain of lists. */
function fatSectors(bytes: Uint8Array, sector: (number: number) => Uint8Array): readonly number[] {
  const numbers = uint32s(bytes.subarray(76, HEADER)).slice(0, FAT_IN_HEADER);
  let next = u32(bytes, 68);
  for (let lists = u32(bytes, 72); lists > 0 && next <= LAST_SECTOR; lists -= 1) {
    const list = uint32s(sector(next));
    next = list.pop() ?? LAST_SECTOR + 1;
    numbers.push(...list);
    if (numbers.length * 4 > bytes.length) throw cannotRead();
  }
  return numbers.filter((number) => number <= LAST_SECTOR);
}

/** The sector numbers of a chain. */
function follow(start: number, fat: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  for (let number = start; number <= LAST_SECTOR; number = u32(fat, number * 4)) {
    if (number * 4 >= fat.length || numbers.length * 4 > fat.length) throw cannotRead();
    numbers.push(number);
  }
  return numbers;
}

function directoryOf(content: Uint8Array): readonly DirectoryEntry[] {
  const utf16 = new TextDecoder('utf-16le');
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY <= content.length; at += ENTRY) {
    const nameLength = Math.min(Math.max(u16(content, at + 64) - 2, 0), 62);
    entries.push({
      name: utf16.decode(content.subarray(at, at + nameLength)),
      type: content[at + 66] ?? 0,
      left: u32(content, at + 68),
      right: u32(content, at + 72),
      child: u32(content, at + 76),
      start: u32(content, at + 116),
      size: u32(content, at + 120),
    });
  }
  return entries;
}

/** The streams directly below the root; what is embedded deeper is another document's. */
function childrenOf(
  root: DirectoryEntry,
  entries: readonly DirectoryEntry[],
): readonly DirectoryEntry[] {
  const streams: DirectoryEntry[] = [];
  const seen = new Set<number>();
  const open = [root.child];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const entry = entries[number];
    if (!entry || seen.has(number)) continue;
    seen.add(number);
    open.push(entry.left, entry.right);
    if (entry.type === STREAM) streams.push(entry);
  }
  return streams;
}

function uint32s(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) numbers.push(u32(bytes, at));
  return numbers;
}

function cannotRead() {
  return damaged(message('problem.why-old-xls'));
}
