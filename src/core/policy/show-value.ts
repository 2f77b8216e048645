import { type Decimal, HUNDRED } from '../amount/decimal';
import { showDecimal } from '../amount/show';
import { message, type Message } from '../messages/message';
import type { DerivedFigureId, Policy } from './schema';

/** A part of a policy's figure: a sign and a number, or words. */
export type ShownPart = string | Message;

type Value<Figure> =
  NonNullable<Figure> extends { readonly value: infer Content } ? Content : never;
type Scoring = Policy['scoring'];
type Scheme = Value<Policy['weights']['alternatives']>[number];

/** `10 分` */
export const showPoints = (points: Decimal): ShownPart =>
  message('policy.value-points', { points: showDecimal(points) });

/** `≥90%`, with the sign in front. */
export const showPercentage =
  (sign: string) =>
  (fraction: Decimal): ShownPart =>
    `${sign}${percent(fraction)}`;

/** `产出指标 50`, each; where a scheme names none they are free. */
export function showBlocks(blocks: Scheme['blocks']): readonly ShownPart[] {
  const all = Object.entries(blocks);
  return all.length === 0
    ? [message('policy.value-free')]
    : all.map(([name, weight]) => `${name} ${showDecimal(weight)}`);
}

/** `预算执行率 10 + 产出指标 60 + 效益指标 30` */
export const showScheme = ({ execution, blocks }: Scheme): ShownPart =>
  message('policy.value-scheme', {
    execution: showDecimal(execution),
    blocks: Object.entries(blocks)
      .map(([name, weight]) => `${name} ${showDecimal(weight)}`)
      .join(' + '),
  });

/** How unmet targets and exceeded caps are scored, in words. */
export const showWay = (way: Value<Scoring['unmet']> | Value<Scoring['cap']>): ShownPart =>
  message(`policy.value-${way}`);

/** `≥80% → 70%` of the weight, each; below the last step nothing. */
export function showSteps(steps: Value<Scoring['executionSteps']>): readonly ShownPart[] {
  const last = steps.at(-1);
  return [
    ...steps.map(({ from, share }) => `≥${percent(from)} → ${percent(share)}`),
    ...(last && !last.from.isZero() ? [`<${percent(last.from)} → 0`] : []),
  ];
}

/** `≥30% → −2` */
export const showDeduction = ({ from, points }: Value<Scoring['excessDeduction']>): ShownPart =>
  `≥${percent(from)} → −${showDecimal(points)}`;

/** `<80% → ≤89` */
export const showTotalCap = ({ below, most }: Value<Scoring['totalCaps']>[number]): ShownPart =>
  `<${percent(below)} → ≤${showDecimal(most)}`;

export const showYesNo = (yes: boolean): ShownPart =>
  yes ? message('policy.value-yes') : message('policy.value-no');

/** `优 ≥90`, each. */
export const showGrades = (grades: Value<Policy['grades']>): readonly ShownPart[] =>
  grades.map(({ name, from }) => `${name} ≥${showDecimal(from)}`);

export const showDerived = (ids: readonly DerivedFigureId[]): readonly ShownPart[] =>
  ids.map((id) => message(`figure.${id}`));

/** `87.5%`, with no more decimals than there are. */
const percent = (fraction: Decimal) => `${showDecimal(fraction.times(HUNDRED))}%`;
