import { type Decimal, ZERO } from '../../amount/decimal';
import { valueOf } from '../../amount/reading';
import type { Indicator } from '../form';
import { numberingDepth, saysPart } from '../../text/decoration';

/**
 * The rows (by index) that are parts of a row above them, whose marks already hold theirs: 1、2、 under a scored 一、, or 其中. Only where
 * the parent's weight is the sum of theirs, or they carry none: otherwise each row counts, and no mark is lost unseen.
 */
export function childRows(rows: readonly Indicator[]): ReadonlySet<number> {
  const children = new Set<number>();
  rows.forEach((row, index) => {
    const whole = weightOf(row);
    if (whole === null || row.role === 'placeholder' || children.has(index)) return;
    for (const part of partsBelow(rows, index, row, whole)) children.add(part);
  });
  return children;
}

function partsBelow(
  rows: readonly Indicator[],
  index: number,
  parent: Indicator,
  whole: Decimal,
): readonly number[] {
  const next = rows[index + 1];
  if (next && sameBlock(next, parent) && saysPart(next.name.text)) {
    return partsSaid(rows, index, parent, whole);
  }
  const depth = numberingDepth(parent.name.text);
  if (depth === null) return [];
  const parts = runBelow(rows, index, (row) => {
    const own = sameBlock(row, parent) ? numberingDepth(row.name.text) : null;
    return own !== null && own > depth;
  });
  const sum = sumOf(rows, parts);
  return sum === null || sum.equals(whole) ? parts : [];
}

/** Parts that begin with 其中: as many rows as make up the whole, or those that say 其中 and carry no weight. */
function partsSaid(
  rows: readonly Indicator[],
  index: number,
  parent: Indicator,
  whole: Decimal,
): readonly number[] {
  let sum = ZERO;
  for (let at = index + 1; at < rows.length && sum.lessThan(whole); at += 1) {
    const row = rows[at];
    if (!row || !sameBlock(row, parent)) break;
    sum = sum.plus(weightOf(row) ?? ZERO);
    if (sum.equals(whole)) return indexes(index + 1, at);
  }
  return runBelow(
    rows,
    index,
    (row) => saysPart(row.name.text) && sameBlock(row, parent) && weightOf(row) === null,
  );
}

function runBelow(
  rows: readonly Indicator[],
  index: number,
  belongs: (row: Indicator) => boolean,
): readonly number[] {
  let last = index;
  for (let row = rows[last + 1]; row && belongs(row); row = rows[last + 1]) last += 1;
  return indexes(index + 1, last);
}

function indexes(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}

function sameBlock(a: Indicator, b: Indicator): boolean {
  return a.level1 === b.level1;
}

/** The weight; in a form without weights, the score. */
function weightOf(row: Indicator): Decimal | null {
  return valueOf((row.weight ?? row.score)?.reading);
}

/** Null when no row carries a weight. */
function sumOf(rows: readonly Indicator[], parts: readonly number[]): Decimal | null {
  const weights = parts.flatMap((part) => {
    const row = rows[part];
    const weight = row ? weightOf(row) : null;
    return weight === null ? [] : [weight];
  });
  return weights.length === 0 ? null : weights.reduce((sum, weight) => sum.plus(weight), ZERO);
}
