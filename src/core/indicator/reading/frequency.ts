/** How many of a stretch of time a year has, at least and at most. */
export interface Times {
  readonly low: number;
  readonly high: number;
}

export const ONCE: Times = { low: 1, high: 1 };

const TIMES: ReadonlyMap<string, Times> = new Map([
  ['年', ONCE],
  ['半年', { low: 2, high: 2 }],
  ['季度', { low: 4, high: 4 }],
  ['月', { low: 12, high: 12 }],
  ['旬', { low: 36, high: 36 }],
  ['周', { low: 52, high: 53 }],
  ['天', { low: 365, high: 366 }],
]);

/**
 * How often a year something is done that is counted per stretch of time (1次/月 is 12 times); null where the stretch is none, or
 * nothing is said.
 */
export function timesAYear(per: readonly string[]): Times | null {
  const [stretch, ...others] = per;
  return stretch === undefined || others.length > 0 ? null : (TIMES.get(stretch) ?? null);
}
