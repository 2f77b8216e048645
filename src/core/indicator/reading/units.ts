import { UNITS, type UnitDatum, type UnitFamily } from '../words/unit-data';

/** A unit as written behind a number: 万元, 批次, 元/人·月. */
export interface Unit {
  readonly family: UnitFamily;
  /** Its canonical name (人 for 名); for an unknown unit its text; `''` for a bare number. */
  readonly name: string;
  /** What is counted, where it is written: 项目 in 5个项目. */
  readonly noun: string;
  /** What it is per, in canonical names and order: 人, 月 in 元/人·月. */
  readonly per: readonly string[];
  /** The unit that will do as well: 套 in 台(套). */
  readonly or?: string;
}

export const BARE: Unit = { family: 'none', name: '', noun: '', per: [] };
export const YUAN: Unit = { family: 'money', name: '元', noun: '', per: [] };
export const PERCENT: Unit = { family: 'percent', name: '%', noun: '', per: [] };

const KNOWN: ReadonlyMap<string, UnitDatum> = new Map(
  UNITS.flatMap((datum) => datum.names.map((name) => [nameKey(name), datum] as const)),
);
const LONGEST = Math.max(...UNITS.flatMap(({ names }) => names.map((name) => name.length)));
const PARTS = /[/·*×•・、.每]/u;
/** Longer than any name of what a unit is per: 元/人给补助对象 goes on with other words. */
const LONGEST_PER = 4;
const NOUN = /^\p{Script=Han}{0,8}$/u;
const UNKNOWN = /^[\p{L}()·/*.℃°]{1,10}$/u;
/** What begins with letters that stand for digits in bad scans (10O, 5O万元, 48.O万元) is no unit. */
const DIGIT_LOOKS = /^\.?[OoQlI|〇]+(?=\p{Script=Han}|$)/u;

/** Latin units are known in any case (KM, km), but single letters only as they are: g is gram, G is not. */
function nameKey(name: string): string {
  return name.length > 1 ? name.toLowerCase() : name;
}

/**
 * A known unit that is the whole text, perhaps with what is counted behind it (个项目); a bare number's when the text
 * is empty; null when the text is anything else.
 */
export function readUnit(text: string): Unit | null {
  if (text === '') return BARE;
  const either = readEither(text);
  if (either) return either;
  const slash = text.search(/[/每]/u);
  if (slash < 0) return readMeasure(text);
  const unit = readMeasure(text.slice(0, slash));
  const per = readPer(text.slice(slash + 1));
  return unit && per && unit.noun === '' ? { ...unit, per } : null;
}

/** 台(套), 台/套, 台套: either will do. */
const EITHER =
  /^(?<one>[台套辆艘架部座处所个只场件])[(/、或]?(?<or>[台套辆艘架部座处所个只场件])\)?$/u;

function readEither(text: string): Unit | null {
  const { one, or } = EITHER.exec(text)?.groups ?? {};
  if (one === undefined || or === undefined || one === or) return null;
  return { family: 'count', name: one, noun: '', per: [], or };
}

/** A unit that is not in the table: it compares with the same text only. Null when it cannot be a unit. */
export function unknownUnit(text: string): Unit | null {
  if (!UNKNOWN.test(text) || DIGIT_LOOKS.test(text)) return null;
  return { family: 'other', name: text, noun: '', per: [] };
}

/** What a unit is per: 人·月, 人/月, 人、月 and 月*人 are the same. Null when it is written with figures. */
export function readPer(text: string): readonly string[] | null {
  const parts = text.split(PARTS).flatMap(splitJoined);
  if (parts.some((part) => part === '' || part.length > LONGEST_PER || /\d/u.test(part))) {
    return null;
  }
  return parts.map((part) => KNOWN.get(nameKey(part))?.names[0] ?? part).sort();
}

/** What is known about a unit; undefined for a bare number's and an unknown one. */
export function datumOf({ name }: Unit): UnitDatum | undefined {
  return KNOWN.get(nameKey(name));
}

/** Money of any currency. */
export function isMoney({ family }: Unit): boolean {
  return family === 'money' || family === 'foreign-money';
}

function readMeasure(text: string): Unit | null {
  for (let length = Math.min(LONGEST, text.length); length > 0; length -= 1) {
    const datum = KNOWN.get(nameKey(text.slice(0, length)));
    const noun = text.slice(length);
    if (datum && NOUN.test(noun)) {
      return { family: datum.family, name: datum.names[0] ?? '', noun, per: [] };
    }
  }
  return null;
}

/** 人天 without a sign between is 人 and 天. */
function splitJoined(part: string): readonly string[] {
  return /^人[天日月年]$/u.test(part) ? [...part] : [part];
}
