import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { say } from '../../../src/core/messages/say';
import { mof2020 } from '../../../src/core/policy/mof-2020';
import { policyDoubts } from '../../../src/core/policy/policy-doubts';
import { policyFigures } from '../../../src/core/policy/policy-figures';
import { defaultPolicy, presets } from '../../../src/core/policy/presets';
import { readPolicy } from '../../../src/core/policy/read-policy';

const page = readFileSync(new URL('../../../docs/policies.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| '));
const KINDS = { official: '文件规定', observed: '实际所见', ours: '本工具设定' };

/** The figures of the default policy by the place where a user writes them. */
function figures(part: unknown, place = ''): readonly (readonly [string, keyof typeof KINDS])[] {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return [];
  if ('source' in part) return [[place, (part.source as { kind: keyof typeof KINDS }).kind]];
  return Object.entries(part).flatMap(([key, value]) =>
    figures(value, place === '' ? key : `${place}.${key}`),
  );
}

describe('docs/policies.md', () => {
  test.each(presets.map(({ id }) => [id]))('names the built-in policy %s', (id) => {
    expect(rows.filter((row) => row.startsWith(`| \`${id}\` |`))).toHaveLength(1);
  });

  test.each(figures(mof2020))('gives the figure %s with its kind of source: %s', (place, kind) => {
    const [row, ...others] = rows.filter((each) => each.split('|')[1]?.includes(`\`${place}\``));
    expect(others).toEqual([]);
    expect(row?.split('|')[3]).toContain(KINDS[kind]);
  });

  test('has an example that reads as a policy', () => {
    const json = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const reading = readPolicy(JSON.parse(json));
    expect(reading.ok && reading.policy.weights.execution.value.toFixed()).toBe('20');
  });

  test('has examples that read as policies without a doubt', () => {
    const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) =>
      readPolicy(JSON.parse(json)),
    );
    expect(examples.length).toBeGreaterThan(1);
    const said = examples.flatMap((reading) =>
      reading.ok ? policyDoubts(reading.policy) : [reading.message],
    );
    expect(said.map((sentence) => say('zh', sentence))).toEqual([]);
  });

  test.each(policyFigures(defaultPolicy).map(({ place }) => [place]))('explains %s', (place) => {
    expect(page).toContain(`\`${place}\``);
  });

  test('quotes a mistake as it is told', () => {
    const triggers = { executionRateBelow: 90 };
    const reading = readPolicy({ extends: 'mof-2020', id: 'own', triggers });
    expect(page).toContain(reading.ok ? 'a mistake' : say('zh', reading.message));
  });
});
