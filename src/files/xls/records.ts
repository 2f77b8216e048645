import { message } from '../../core/messages/message';
import { damaged, FileProblem, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { setU16, u16 } from '../zip/bytes';
import { stringsAreSound } from './shared-strings';

const BOF = 0x0809;
const EOF = 0x000a;
const CONTINUE = 0x003c;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;
const SST = 0x00fc;
const MUL_RK = 0x00bd;
const MERGE_CELLS = 0x00e5;
const FORMULA = 0x0006;
/** Label, Number, RK, RString, LabelSst, BoolErr, Formula: they begin with row and column. */
const CELLS = new Set([0x0204, 0x0203, 0x027e, 0x00d6, 0x00fd, 0x0205, FORMULA]);

/** The records that sheets, cells, number formats and merges are made of. */
const WANTED = new Set([
  ...[BOF, EOF, BOUND_SHEET, SST, MUL_RK, MERGE_CELLS, ...CELLS],
  // String, CodePage, Date1904, WsBool, XF, Format.
  ...[0x0207, 0x0042, 0x0022, 0x0081, 0x00e0, 0x041e],
]);

/** Records that always have the same length: EOF, Number, RK, LabelSst, BoolErr. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [EOF, 0],
  [0x0203, 14],
  [0x027e, 10],
  [0x00fd, 10],
  [0x0205, 8],
]);

const COLUMNS = 256;

/** A record that every reader passes over (WriteProtect). */
const PASSED_OVER = 0x0086;

/** Where a Formula record has the length of its formula, behind the stored result; and a length that means: none. */
const FORMULA_LENGTH_AT = 20;
const NO_FORMULA = 0xffff;

/** The reader looks through all pieces of the shared strings for each character: steps that take a second or so. */
const MOST_STEPS = 4e9;

/** A workbook stream with nothing but what we need, and the number of sheets that it announces. */
export interface KeptCells {
  readonly stream: Uint8Array;
  readonly sheets: number;
}

/**
 * Leaves of a workbook stream ([MS-XLS]) only the records that we need, and of formulas only that they are there: what else
 * a file carries becomes records that are passed over, in place, so that positions stay. Throws a FileProblem for a stream
 * that is encrypted, whose records do not follow one another rightly, or that would take too long to read.
 */
export function keepCells(stream: Uint8Array): KeptCells {
  const kept = new Uint8Array(stream);
  const strings: Uint8Array[] = [];
  let sheets = 0;
  let cells = 0;
  let merges = 0;
  let depth = 0;
  let owner = 0;
  let at = 0;
  // Behind the last sheet there may be zeros.
  while (at + 4 <= kept.length && (depth > 0 || u16(kept, at) !== 0)) {
    const type = u16(kept, at);
    const length = u16(kept, at + 2);
    if (at + 4 + length > kept.length || !isSound(kept, at, depth)) throw cannotRead();
    if (type === FILE_PASS) throw new FileProblem('encrypted', message('problem.encrypted'));
    if (type === BOF) depth += 1;
    if (type === EOF) depth -= 1;
    if (type !== CONTINUE) owner = type;
    if (owner === SST) strings.push(kept.subarray(at + 4, at + 4 + length));
    if (!WANTED.has(owner)) setU16(kept, at, PASSED_OVER);
    if (type === FORMULA) setU16(kept, at + 4 + FORMULA_LENGTH_AT, NO_FORMULA);
    if (type === BOUND_SHEET) sheets += 1;
    if (CELLS.has(type)) cells += 1;
    if (type === MUL_RK) cells += Math.floor(length / 6);
    if (type === MERGE_CELLS) merges += Math.floor(length / 8);
    at += 4 + length;
  }
  if (depth > 0 || sheets === 0 || !stringsAreSound(strings)) throw cannotRead();
  const characters = strings.reduce((sum, piece) => sum + piece.length, 0);
  check('all-cells', cells, LIMITS.allCells);
  check('merges', merges, LIMITS.merges);
  check('characters', characters, Math.floor(MOST_STEPS / Math.max(strings.length, 1)));
  return { stream: kept.subarray(0, at), sheets };
}

/** Is the record what it should be where it stands? One wrong length makes all that follows something else. */
function isSound(stream: Uint8Array, at: number, depth: number): boolean {
  const type = u16(stream, at);
  if (depth === 0 && type !== BOF) return false;
  const length = u16(stream, at + 2);
  if (length !== (LENGTHS.get(type) ?? length)) return false;
  if (type === FORMULA && length < FORMULA_LENGTH_AT + 2) return false;
  return !(CELLS.has(type) || type === MUL_RK) || (length >= 6 && u16(stream, at + 6) < COLUMNS);
}

function check(what: 'all-cells' | 'merges' | 'characters', found: number, limit: number): void {
  if (found > limit) throw tooLarge(message(`problem.what-${what}`), found, limit);
}

function cannotRead(): FileProblem {
  return damaged(message('problem.why-old-xls'));
}
