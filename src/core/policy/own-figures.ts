import { isGroup } from './extend-policy';

/** The figures of a policy: each stands there with its source. */
const FIGURES: ReadonlyMap<string, readonly string[]> = new Map([
  ['weights', ['execution', 'blocks', 'total', 'alternatives']],
  [
    'scoring',
    [
      ...['unmet', 'passMark', 'cap', 'qualitativePartly', 'qualitativeUnmet'],
      ...['executionSteps', 'satisfactionBands', 'excessDeduction', 'totalCaps'],
    ],
  ],
  ['triggers', ['unmet', 'scoreBelowWeight', 'overAttainment', 'underCap', 'executionRateBelow']],
]);
const TOP_FIGURES = ['budgetAdjustment', 'grades', 'derived'];
/** Those that `null` switches off. */
const OPTIONAL = [
  ...['alternatives', 'passMark', 'executionSteps', 'satisfactionBands', 'excessDeduction'],
  ...['totalCaps', 'overAttainment', 'underCap', 'executionRateBelow', 'budgetAdjustment'],
  'derived',
];

/** Gives every figure that a user wrote without a source (`"execution": 20`) the user's own policy as its source. */
export function withOwnSource(json: Readonly<Record<string, unknown>>, title: string): unknown {
  const entries = Object.entries(json).map(([key, part]): [string, unknown] => {
    if (TOP_FIGURES.includes(key)) return [key, figure(key, part, title)];
    const figures = FIGURES.get(key);
    if (!figures || !isGroup(part)) return [key, part];
    const parts = Object.entries(part).map(([name, value]): [string, unknown] => [
      name,
      figures.includes(name) ? figure(name, value, title) : value,
    ]);
    return [key, Object.fromEntries(parts)];
  });
  return Object.fromEntries(entries);
}

function figure(name: string, written: unknown, title: string): unknown {
  if (written === null && OPTIONAL.includes(name)) return null;
  const source = { kind: 'ours', title };
  if (!isGroup(written) || !Object.hasOwn(written, 'value')) return { value: written, source };
  return Object.hasOwn(written, 'source') ? written : { ...written, source };
}
