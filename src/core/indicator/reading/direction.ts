import type { Direction, DirectionBasis, IndicatorContext } from '../judgement';
import type { Kind } from '../naming/lexicon';
import { type Measured, senseOfName } from '../naming/name-direction';
import type { Way } from '../naming/sense';
import {
  GROUP_OF_CAPS,
  GROUP_OF_OUTPUTS,
  OF_A_PROJECT,
  PAID,
  RATE_NAMES,
  STANDARD,
} from '../words/name-words';
import { isMoney, type Unit } from './units';

/** A direction and what it follows from. */
export interface Resolved {
  readonly direction: Direction;
  readonly basis: DirectionBasis;
}

const UNKNOWN: Resolved = { direction: 'unknown', basis: 'none' };

/**
 * The direction that an indicator's name tells for numbers in `unit`, where no reading of it says otherwise: 出勤率 → higher,
 * 成本 → lower, 成本节约率 → higher.
 */
export function directionOfName(name: string, unit: Unit): Direction {
  if (isMoney(unit) && STANDARD.test(name)) return 'unknown';
  const { way, sure } = senseOfName(name, measuredBy(unit));
  return sure ? directionOf(way) : 'unknown';
}

/**
 * The direction of a bare number: by the indicator's name (投诉件数, 培训人次), then by its group (成本指标). Where nothing tells, it
 * is unknown: no habit of the forms stands in for it.
 */
export function directionOfBareNumber(
  unit: Unit,
  { name, group, stated }: IndicatorContext,
): Resolved {
  if (stated) return { direction: stated, basis: 'column' };
  const isCost = isMoney(unit) && unit.per.length === 0 && GROUP_OF_CAPS.test(group);
  if (isMoney(unit) && STANDARD.test(name)) return UNKNOWN;
  const { way, of } = senseOfName(name, measuredBy(unit));
  // A rate in a unit that nobody knows has been misread.
  if (unit.family === 'other' && RATE_NAMES.test(name)) return UNKNOWN;
  const direction = directionOf(way);
  if (direction !== 'unknown') return { direction, basis: 'indicator' };
  if (isCost) return { direction: 'lower', basis: 'indicator' };
  const isPaid = isMoney(unit) && GROUP_OF_OUTPUTS.test(group) && PAID.test(name);
  if (isPaid && (of === 'work' || of === 'handling')) {
    return { direction: 'higher', basis: 'indicator' };
  }
  const isDeadline = unit.family === 'time' && group.includes('时效') && OF_A_PROJECT.test(name);
  return isDeadline ? { direction: 'lower', basis: 'indicator' } : UNKNOWN;
}

/** Is it money that is spent, or a rate of it? Losses and debts are money too, but nobody spends them. */
export function isCost(unit: Unit, { name, group }: IndicatorContext): boolean {
  const { of } = senseOfName(name, measuredBy(unit));
  if (BAD.has(of)) return false;
  return of === 'cost' || isMoney(unit) || GROUP_OF_CAPS.test(group);
}

const BAD: ReadonlySet<Kind> = new Set<Kind>(['harm', 'fault', 'state', 'use']);

function directionOf(way: Way): Direction {
  switch (way) {
    case 'more':
      return 'higher';
    case 'less':
      return 'lower';
    case 'unknown':
      return 'unknown';
  }
}

function measuredBy(unit: Unit): Measured {
  if (isMoney(unit)) return 'money';
  switch (unit.family) {
    case 'percent':
      return 'rate';
    case 'time':
      return 'time';
    case 'none':
      return 'bare';
    default:
      return 'count';
  }
}
