/** The errors of a cell by the numbers that stand for them (CVErr). */
const NAMES: ReadonlyMap<number, string> = new Map([
  [2000, '#NULL!'],
  [2007, '#DIV/0!'],
  [2015, '#VALUE!'],
  [2023, '#REF!'],
  [2029, '#NAME?'],
  [2036, '#NUM!'],
  [2042, '#N/A'],
  [2043, '#GETTING_DATA'],
  [2045, '#SPILL!'],
  [2046, '#CONNECT!'],
  [2047, '#BLOCKED!'],
  [2048, '#UNKNOWN!'],
  [2049, '#FIELD!'],
  [2050, '#CALC!'],
]);

const ALL_NAMES: ReadonlySet<string> = new Set(NAMES.values());

/** An error's number has this in its upper half, its code in the lower one. */
const UPPER = 0x800a;

/** True for the name of an error: some versions may give errors so. */
export function isErrorName(text: string): boolean {
  return ALL_NAMES.has(text);
}

/**
 * The error that a number stands for, or null: -2146826281 is #DIV/0!. The same number may have been typed, and an error may
 * be of a kind that is not known here; then what the cell shows tells, unless it is too narrow and shows ####.
 */
export function errorCode(value: number, shown: () => unknown): string | null {
  if (!Number.isInteger(value) || value >= 0 || value < -0x8000_0000) return null;
  if (value >>> 16 !== UPPER) return null;
  const known = NAMES.get(value & 0xffff);
  const text = shown();
  if (typeof text !== 'string' || /^#+$/.test(text)) return known ?? null;
  return text.startsWith('#') ? text.trim() : null;
}
