import * as z from 'zod/mini';
import { Decimal } from '../amount/decimal';
import type { MessageId } from '../messages/message';

// Never compile schemas: that takes eval, which a strict content security policy forbids.
z.config({ jitless: true });

type Expectation<Id = MessageId> = Id extends `policy.expected-${infer What}` ? What : never;
/** What a part must be, as a message: the error of each schema, so that a user's mistake is told in plain words. */
const expected = (what: Expectation) => `policy.expected-${what}` as const satisfies MessageId;

const written = z.union(
  [z.string().check(z.regex(/^-?\d+(\.\d+)?$/, expected('number'))), z.number()],
  expected('number'),
);
const toDecimal = z.transform((number: string | number) => new Decimal(number));

/** A decimal number, written as string or number in JSON. */
const decimal = (bound: (value: Decimal) => boolean, error: string) =>
  z.pipe(written, toDecimal).check(z.refine(bound, error));

/** Points of 100, not negative. */
const points = decimal((value) => value.greaterThanOrEqualTo(0), expected('points'));
/** A fraction of 1: 0.9 is 90%. */
const fraction = decimal(
  (value) => value.greaterThanOrEqualTo(0) && value.lessThanOrEqualTo(1),
  expected('fraction'),
);
/** A fraction that may exceed 1: 1.2 is 120%. */
const multiple = decimal((value) => value.greaterThanOrEqualTo(0), expected('multiple'));
const passMark = decimal(
  (value) => value.greaterThanOrEqualTo(0) && value.lessThan(1),
  expected('pass-mark'),
);

const name = z.string(expected('text')).check(z.minLength(1, expected('text')));
const yesNo = z.boolean(expected('boolean'));
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, expected('object'));

/** Where a figure comes from: a document with its number, or `ours` where no source settles it. */
const source = object({
  /** `official`: the text of a document; `observed`: seen in published forms or systems; `ours`: our default. */
  kind: z.enum(['official', 'observed', 'ours'], expected('source-kind')),
  /** The document, as it is cited: 财预〔2020〕10号. */
  title: name,
  note: z.optional(name),
});

/** A figure of a policy with its source. */
const sourced = <Schema extends z.core.$ZodType>(value: Schema) =>
  z.strictObject({ value, source }, expected('figure'));

/** A figure that not every policy has; `null` switches off what the base has. */
const optional = <Schema extends z.core.$ZodType>(value: Schema) =>
  z.optional(z.nullable(sourced(value)));

const grade = object({ name, from: points });

/** The weights of the execution rate and of the first-level indicators (by name), that belong together. */
const scheme = object({
  execution: points,
  blocks: z.record(z.string(), points, expected('object')),
});
/** From `from` on this share of the weight; below the last step nothing. */
const steps = z
  .array(object({ from: fraction, share: fraction }), expected('steps'))
  .check(z.minLength(1, expected('steps')), z.refine(isDescending, expected('steps')));
const totalCap = object({ below: fraction, most: points });

const derivedFigureId = z.enum(
  [
    'three-public-control-rate',
    'operating-control-rate',
    'procurement-rate',
    'budget-control-rate',
    'budget-completion-rate',
  ],
  expected('derived'),
);
/** A figure that the forms give all that is needed for, and no cell of its own. */
export type DerivedFigureId = z.output<typeof derivedFigureId>;

interface Step {
  readonly from: Decimal;
  readonly share: Decimal;
}

/** From the highest step down, and never more marks for less. */
function isDescending(all: readonly Step[]): boolean {
  return all.every(({ from, share }, index) => {
    const above = all[index - 1];
    return !above || (from.lessThan(above.from) && share.lessThanOrEqualTo(above.share));
  });
}

/**
 * The contract of a policy, as JSON and as data. Complete: every figure stands there with its source (see read-policy for
 * what a user may leave out).
 */
export const policySchema = object({
  /** The id used on the command line: `mof-2020`. */
  id: z.string(expected('id')).check(z.regex(/^[a-z0-9][a-z0-9-]*$/, expected('id'))),
  title: object({ zh: name, en: name }),
  /** The document that findings cite as basis where no other applies. */
  basis: name,
  weights: object({
    /** Weight of 预算执行率. */
    execution: sourced(points),
    /** First-level indicator name → weight; other names are free. */
    blocks: sourced(z.record(z.string(), points, expected('object'))),
    total: sourced(points),
    /** Other schemes that are as good: without 成本指标, without 满意度指标. */
    alternatives: optional(z.array(scheme, expected('schemes'))),
  }),
  scoring: object({
    /** Unmet targets: `ratio` gives attainment × weight; `pass-mark` nothing below the mark, then pro rata. */
    unmet: sourced(z.enum(['ratio', 'pass-mark'], expected('unmet'))),
    passMark: z.nullable(sourced(passMark)),
    /** Exceeded caps (actual B > cap A): `reverse` 1 − (B − A) ÷ A; `inverse-ratio` A ÷ B. */
    cap: sourced(z.enum(['reverse', 'inverse-ratio'], expected('cap'))),
    /** A qualitative target that is partly met scores below this fraction of its weight. */
    qualitativePartly: sourced(fraction),
    /** One that is not met scores below this. */
    qualitativeUnmet: sourced(fraction),
    /** 执行率得分 by steps of the execution rate; without them weight × rate. */
    executionSteps: optional(steps),
    /** Indicators of 满意度 by steps of the satisfaction reached, whatever the target; without them as any other. */
    satisfactionBands: optional(steps),
    /** A target exceeded by `from` of it or more loses these points. */
    excessDeduction: optional(object({ from: multiple, points })),
    /** The most that the total may be where the execution rate is below a limit; the least of all that apply. */
    totalCaps: optional(z.array(totalCap, expected('total-caps'))),
  }),
  /** When 偏差原因分析 is needed; every fraction is of the target or budget. */
  triggers: object({
    unmet: sourced(yesNo),
    scoreBelowWeight: sourced(yesNo),
    /** Attainment at or above this. */
    overAttainment: z.nullable(sourced(multiple)),
    /** For caps: attainment at or below this. */
    underCap: z.nullable(sourced(fraction)),
    /** Execution rate below this. */
    executionRateBelow: z.nullable(sourced(fraction)),
  }),
  /** |全年 − 年初| ÷ 年初 beyond this is pointed out. */
  budgetAdjustment: z.nullable(sourced(multiple)),
  /** Grades from the best down: at or above `from` points of 100. */
  grades: sourced(z.array(grade, expected('grades'))),
  /** The figures without a cell of their own that are shown beside the forms. */
  derived: optional(z.array(derivedFigureId, expected('derived'))),
  /** Names of one and the same indicator, so that it is compared between forms. */
  sameIndicators: z.array(
    z.array(name, expected('names')).check(z.minLength(2, expected('names'))),
    expected('names'),
  ),
}).check(
  z.refine(({ scoring }) => scoring.unmet.value !== 'pass-mark' || scoring.passMark !== null, {
    error: expected('pass-mark'),
    path: ['scoring', 'passMark'],
  }),
);

/** A policy: weights, scoring, triggers, each with its source. Fractions and points are Decimals. */
export type Policy = z.output<typeof policySchema>;
/** A policy as JSON. */
export type PolicyJson = z.input<typeof policySchema>;
