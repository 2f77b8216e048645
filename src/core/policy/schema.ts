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

const grade = object({ name, from: points });

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
