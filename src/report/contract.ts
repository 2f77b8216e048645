import { z } from 'zod';

/**
 * The JSON review: a published contract (docs/json.md). It changes only by adding; a change of meaning raises `schema`.
 * Figures are decimal strings, never floats; rates and attainments are fractions (0.567 for 56.7 %). Cells are A1 addresses
 * of the top left cell of a merge.
 */
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('A decimal number as a string');
const address = z
  .string()
  .regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)
  .describe('A1 address');
const place = { sheet: z.string(), cell: address };

const indicator = z.object({
  name: z.string(),
  cell: address,
  row: z.int().positive().describe("The sheet's row number, from 1"),
  target: z.string(),
  actual: z.string(),
  weight: decimal.nullable(),
  score: decimal.nullable(),
  reason: z.string().nullable().describe('Null when the form has no column for it'),
  kind: z.enum([
    'at-least',
    'at-most',
    'equal',
    'between',
    'none',
    'by-date',
    'within-duration',
    'qualitative',
    'unclear',
  ]),
  judgement: z.enum(['met', 'unmet', 'cannot-tell', 'blank']),
  measured: z.boolean().describe('False when the actual only repeats the target'),
  attainment: decimal.nullable().describe('Actual ÷ target as a fraction'),
  why: z.string().describe('Why it is judged so'),
});

const form = z.object({
  id: z.string(),
  kind: z.enum(['base-data', 'overall', 'project']),
  sheet: z.string(),
  range: z.string(),
  unit: z.enum(['yuan', 'wan']).nullable().describe('元 or 万元; null when written nowhere'),
  project: z.string().nullable(),
  organisation: z.string().nullable(),
  year: z.int().nullable(),
  confidence: z.enum(['high', 'medium', 'low']),
  why: z.array(z.string()),
  doubts: z
    .array(z.string())
    .describe('What of `why` was not sure; empty when recognised with high confidence'),
  unread: z
    .array(z.object({ cell: address, text: z.string(), why: z.string() }))
    .describe(
      'What was not understood and not checked: a cell, the heading of a column, or what stands beside a missing one',
    ),
  indicators: z.array(indicator).describe('Empty for base data; placeholders are no indicators'),
  grade: z
    .object({
      shown: z.string().nullable().describe('As typed'),
      computed: z.string().nullable().describe('By the policy, from the total of the lines'),
    })
    .nullable()
    .describe('Null for base data'),
  attainable: decimal
    .nullable()
    .describe('The most points that the form can still reach; null for base data'),
});

const figure = z.object({
  id: z.enum([
    'control-rate',
    'area-control-rate',
    'investment-control-rate',
    'execution-rate',
    'execution-score',
    'indicator-score',
    'total-score',
  ]),
  form: z.string(),
  ...place,
  state: z.enum(['agrees', 'differs', 'blank', 'filled', 'unknown']),
  shown: z.string().nullable().describe('What stands in the cell'),
  value: decimal.nullable().describe('The computed figure; rates as fractions'),
  display: z.string().nullable().describe('What the cell should show'),
  trace: z.string(),
  from: z.array(z.object({ ...place, label: z.string(), value: z.string() })),
});

const derived = z.object({
  id: z.enum([
    'three-public-control-rate',
    'operating-control-rate',
    'procurement-rate',
    'budget-control-rate',
    'budget-completion-rate',
  ]),
  form: z.string(),
  value: decimal.nullable().describe('A fraction; null when it cannot be computed'),
  display: z.string().nullable(),
  trace: z.string().describe('How it comes about, or why it cannot be computed'),
  from: z.array(z.object({ ...place, label: z.string(), value: z.string() })),
});

const finding = z.object({
  id: z.string().describe('Stable over row and column shifts'),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  form: z.string().describe('The id of its form; empty where it is about none'),
  ...place,
  message: z.string(),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  basis: z.string(),
  related: z.array(z.object({ ...place, label: z.string() })),
  fix: z.object({ ...place, value: z.string() }).nullable(),
  waived: z
    .object({ reason: z.string() })
    .nullable()
    .describe(
      'Set where the 处理意见 of the 校核清单 sets the finding aside; it is then not counted',
    ),
  stub: z
    .string()
    .nullable()
    .describe('The figures that a missing explanation begins with; the cause is the unit’s own'),
  explainCell: z
    .object(place)
    .nullable()
    .describe('Where the explanation belongs; null when the form has no place for it'),
});

const said = z.object({ code: z.string(), message: z.string() });

const workbook = z.object({
  file: z.string(),
  written: z.string().nullable().describe('The copy that was written, if any'),
  forms: z.array(form),
  figures: z.array(figure),
  derived: z
    .array(derived)
    .describe(
      'Rates that the policy asks for and no form has a cell for; most policies ask for none',
    ),
  findings: z.array(finding),
  summary: z.object({
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
    waived: z.int(),
  }),
  problems: z
    .array(said)
    .describe('What could not be read or checked; while there is any, this is no pass'),
  notices: z.array(said).describe('What was asked for and not done, or done otherwise'),
});

export const reviewSchema = z.object({
  schema: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  policy: z.object({ id: z.string(), title: z.string() }),
  workbooks: z.array(workbook),
});

export type ReviewJson = z.infer<typeof reviewSchema>;
export type WorkbookJson = z.infer<typeof workbook>;
export type FormJson = z.infer<typeof form>;
export type FindingJson = z.infer<typeof finding>;
