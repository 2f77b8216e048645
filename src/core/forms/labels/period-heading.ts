import type { Heading } from './heading';

/** A heading of 经费控制情况: 2022年决算数, 上年决算, 2023年预算数 … */
export interface PeriodHeading {
  readonly measure: 'final' | 'budget';
  /** What the words say about the year, apart from a number. */
  readonly when: 'prior' | 'current' | null;
  readonly year: number | null;
}

const PERIOD =
  /^(?<when>上年度?|去年|本年度?|当年|本年)?(?:年初|全年|调整后?)?(?:(?<final>决算|支出决算|实际支出|实际执行|执行)|(?<budget>预算|支出预算))(?:数|金额|支出)?$/;

/** Reads a label (without its year) as the heading of a money column; null when it is none. */
export function periodOf({ core, tight, year }: Heading): PeriodHeading | null {
  if (core.length > 10 || !/[算行支]/.test(core)) return null;
  const parts = PERIOD.exec(core)?.groups;
  if (!parts) return null;
  const { when, final } = parts;
  return {
    measure: final === undefined ? 'budget' : 'final',
    when: when === undefined ? null : /[上去]/.test(when) ? 'prior' : 'current',
    // A year elsewhere than in front belongs to something else.
    year: year !== null && tight.startsWith(String(year)) ? year : null,
  };
}
