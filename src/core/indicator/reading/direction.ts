import type { Direction, DirectionBasis, IndicatorContext } from '../judgement';
import { type Measured, senseOfName } from '../naming/name-direction';
import { type Way } from '../naming/sense';
import { GROUP_OF_CAPS, STANDARD } from '../words/name-words';
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
export function directionOfBareNumber(unit: Unit, { name, group }: IndicatorContext): Resolved {
  const isCost = isMoney(unit) && unit.per.length === 0 && GROUP_OF_CAPS.test(group);
  if (isMoney(unit) && STANDARD.test(name)) return UNKNOWN;
  const direction = directionOf(senseOfName(name, measuredBy(unit)).way);
  if (direction !== 'unknown') return { direction, basis: 'indicator' };
  return isCost ? { direction: 'lower', basis: 'indicator' } : UNKNOWN;
}

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
