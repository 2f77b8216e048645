import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { judge } from '../../../src/core/indicator/judging/judge';
import { say } from '../../../src/core/messages/say';
import { expectWith } from '../../support/expect-with';

const VERDICTS = new Map([
  ['完成', 'met'],
  ['未完成', 'unmet'],
  ['无法判断', 'cannot-tell'],
  ['未填写', 'blank'],
]);

/** Rows of those tables in the page whose first heading is 指标: indicator, target, actual, judgement. */
const page = readFileSync(new URL('../../../docs/indicator-language.md', import.meta.url), 'utf8');
const examples = page
  .split('\n\n')
  .filter((block) => /^\| 指标 \|/mu.test(block))
  .flatMap((block) => block.split('\n').filter((line) => line.startsWith('| ')))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([, name = '', target = '', actual = '', verdict = '']) =>
    name === '指标' ? [] : [{ name, target, actual, verdict }],
  );

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(45);
});

test.each(examples)('$name: $target → $actual: $verdict', ({ name, target, actual, verdict }) => {
  const judgement = judge(target, actual, { name, group: '', year: 2023 });
  expectWith(judgement.verdict, say('zh', judgement.why)).toBe(VERDICTS.get(verdict));
});
