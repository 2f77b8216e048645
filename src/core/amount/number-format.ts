/** Facts about number format codes (ECMA-376 §18.8.31); only the first section, which positive numbers use, counts. */

/** A format's first section, taken apart: what it does to the number, and what it writes round it. */
export interface NumberFormat {
  /** The codes alone (`#,##0.00`, `yyyy/m/d`): literal text, colours, conditions and padding off. */
  readonly codes: string;
  /** Literal text in front of the digits: `≥` of `"≥"0`. */
  readonly prefix: string;
  /** Literal text behind the digits: `万元` of `0.00"万元"`. A percent code is not literal. */
  readonly suffix: string;
}

/** Quoted text · an escaped character · padding, which shows nothing · [Red], [>=100], [$¥-804] · any other character. */
const TOKEN = /"([^"]*)"|[\\!](.)|[_*].|\[([^\]]*)\]|(.)/gsu;
/** Characters that are codes, not text, where they stand bare. */
const CODE = /[0#?.,%/+:@\-ymdhsabgeYMDHSABGEP]/;
const DIGIT = /[0#?@]/;
/** A comma behind the last digit divides by 1,000. */
const SCALED = /[0#?],+(?![0#?,])/;

/** Takes a format's first section apart. */
export function readFormat(format: string): NumberFormat {
  const standing = format.replace(/General|G\/通用格式/gi, '@');
  let codes = '';
  let prefix = '';
  let suffix = '';
  for (const [, quoted, escaped, bracketed, bare] of standing.matchAll(TOKEN)) {
    if (bare === ';') break;
    const code = bare !== undefined && CODE.test(bare) ? bare : elapsedTime(bracketed);
    const literal = quoted ?? escaped ?? currency(bracketed) ?? bare ?? '';
    if (code !== null) codes += code;
    else if (DIGIT.test(codes)) suffix += literal;
    else prefix += literal;
  }
  // What a scaled format shows is not the number that the cell holds; its 万 says nothing of the value.
  if (SCALED.test(codes)) return { codes: codes.replaceAll(',', ''), prefix: '', suffix: '' };
  return { codes, prefix: prefix.trim(), suffix: suffix.trim() };
}

/** `[h]` counts hours beyond a day. */
function elapsedTime(bracketed: string | undefined): string | null {
  return bracketed !== undefined && /^[hms]+$/i.test(bracketed) ? bracketed : null;
}

/** `$¥-804` → ¥; a colour or a condition writes nothing. */
function currency(bracketed: string | undefined): string | undefined {
  return bracketed === undefined ? undefined : (/^\$([^-]*)/.exec(bracketed)?.[1] ?? '');
}

/** True for a format that shows a percent. */
export function isPercentFormat(format: string): boolean {
  return readFormat(format).codes.includes('%');
}

/** True for a format that shows a date or a time. */
export function isDateFormat(format: string): boolean {
  const codes = readFormat(format).codes.replace(/s\.0+/i, 's');
  return !DIGIT.test(codes) && /[ymdhs]|aaa/i.test(codes);
}

/** Decimals that the format shows; null where it does not say (General, @). */
export function shownDecimals(format: string): number | null {
  const { codes } = readFormat(format);
  if (!/[0#?]/.test(codes)) return null;
  return /\.([0#?]+)/.exec(codes)?.[1]?.length ?? 0;
}
