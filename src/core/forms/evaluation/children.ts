import { type Decimal, ZERO } from '../../amount/decimal';
import { valueOf } from '../../amount/reading';
import type { Indicator } from '../form';
import { numberingDepth, saysPart } from '../../text/decoration';

/** The rows (by index) that are parts of a row above them. */
type Parts = readonly number[];

/** What the rows below one row may be, the likeliest first. */
type Readings = readonly Parts[];

/**
 * The rows (by index) that are parts of a row above them, whose marks already hold theirs: 1、2、 under a scored 一、, or rows that say
 * 其中. No other row is one, whatever its weight. Where parts carry weights of their own, the reading counts under which the weights
 * come to one of the `totals` (the printed total of weights, with and without the execution rate's).
 */
export function childRows(
  rows: readonly Indicator[],
  totals: readonly Decimal[],
): ReadonlySet<number> {
  const groups = groupsIn(rows);
  const likely = groups.flatMap(([first = []]) => first);
  if (groups.every((readings) => readings.length === 1)) return new Set(likely);
  const fitting = combinations(groups).find((parts) => {
    const sum = weightWithout(rows, new Set(parts));
    return totals.some((total) => total.equals(sum));
  });
  return new Set(fitting ?? likely);
}

/** Beyond so many doubtful groups only the likeliest reading of all is taken. */
const MOST_GROUPS = 6;

function combinations(groups: readonly Readings[]): readonly Parts[] {
  if (groups.filter((readings) => readings.length > 1).length > MOST_GROUPS) return [];
  return groups.reduce<readonly Parts[]>(
    (all, readings) => readings.flatMap((parts) => all.map((before) => [...before, ...parts])),
    [[]],
  );
}

function groupsIn(rows: readonly Indicator[]): readonly Readings[] {
  const groups: Readings[] = [];
  let next = 0;
  rows.forEach((row, index) => {
    const whole = weightOf(row);
    if (index < next || whole === null || row.role === 'placeholder') return;
    const readings = readingsBelow(rows, index, row, whole);
    if (readings.length === 0) return;
    groups.push(readings);
    next = index + 1 + (readings[0]?.length ?? 0);
  });
  return groups;
}

function readingsBelow(
  rows: readonly Indicator[],
  index: number,
  parent: Indicator,
  whole: Decimal,
): Readings {
  const said = runBelow(rows, index, (row) => isPartOf(row, parent));
  if (said.length > 0) return saidReadings(rows, index, said, whole);
  const depth = numberingDepth(parent.name.text);
  if (depth === null) return [];
  const parts = runBelow(rows, index, (row) => {
    const own = sameBlock(row, parent) ? numberingDepth(row.name.text) : null;
    return own !== null && own > depth;
  });
  if (parts.length === 0) return [];
  const sum = sumOf(rows, shallowest(rows, parts));
  if (sum === null) return [parts];
  return sum.equals(whole) ? [parts, []] : [[], parts];
}

/** 1、2、 but not the (1) (2) below them. */
function shallowest(rows: readonly Indicator[], parts: Parts): Parts {
  const depths = parts.map((part) => numberingDepth(rows[part]?.name.text ?? '') ?? 0);
  return parts.filter((_, at) => depths[at] === Math.min(...depths));
}

/** 其中: a part of the last row that does not say so itself. */
function isPartOf(row: Indicator, parent: Indicator): boolean {
  return sameBlock(row, parent) && saysPart(row.name.text) && !saysPart(parent.name.text);
}

/** Rows that say 其中 are parts; those right below them that would complete the whole are, if the form's total shows it. */
function saidReadings(
  rows: readonly Indicator[],
  index: number,
  said: Parts,
  whole: Decimal,
): Readings {
  const sum = sumOf(rows, said);
  if (sum === null) return [said];
  const last = index + said.length;
  const more = [];
  let reached = sum;
  for (let at = last + 1; reached.lessThan(whole); at += 1) {
    const [row, parent] = [rows[at], rows[index]];
    if (!row || !parent || !sameBlock(row, parent)) break;
    more.push(at);
    reached = reached.plus(weightOf(row) ?? ZERO);
  }
  const completed = more.length > 0 && reached.equals(whole) ? [[...said, ...more]] : [];
  return [said, ...completed, []];
}

function runBelow(
  rows: readonly Indicator[],
  index: number,
  belongs: (row: Indicator) => boolean,
): Parts {
  const parts: number[] = [];
  for (let at = index + 1; ; at += 1) {
    const row = rows[at];
    if (!row || !belongs(row)) return parts;
    parts.push(at);
  }
}

function sameBlock(a: Indicator, b: Indicator): boolean {
  return a.level1 === b.level1;
}

/** The weight; in a form without weights, the score. */
function weightOf(row: Indicator): Decimal | null {
  return valueOf((row.weight ?? row.score)?.reading);
}

/** Null when no row carries a weight. */
function sumOf(rows: readonly Indicator[], parts: Parts): Decimal | null {
  const weights = parts.flatMap((part) => {
    const row = rows[part];
    const weight = row ? weightOf(row) : null;
    return weight === null ? [] : [weight];
  });
  return weights.length === 0 ? null : weights.reduce((sum, weight) => sum.plus(weight), ZERO);
}

/** The weights of all rows but the parts, added. */
function weightWithout(rows: readonly Indicator[], parts: ReadonlySet<number>): Decimal {
  return rows.reduce<Decimal>(
    (sum, row, index) => (parts.has(index) ? sum : sum.plus(weightOf(row) ?? ZERO)),
    ZERO,
  );
}
