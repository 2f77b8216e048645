import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { defaultPolicy } from '../../src/core/policy/presets';
import { review } from '../../src/core/review';
import { EXAMPLE_FILE } from '../support/example-file';
import { GOLDEN_FILE, goldenReview } from '../support/golden-review';
import { lineOf, reviewed, snapshotOfFile, told } from '../support/reviewed-file';
import { expectWith } from '../support/expect-with';

const exampleReview = async () => reviewed(await snapshotOfFile(EXAMPLE_FILE));

test('the review of the example is the one that was looked through by eye (npm run golden)', async () => {
  expect(await goldenReview()).toBe(readFileSync(GOLDEN_FILE, 'utf8'));
});

test('errors stand where something is wrong, and nowhere else', async () => {
  const { findings, problems } = await exampleReview();
  expect(problems).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'error').map(lineOf)).toEqual([
    'error placeholder-scored 附件3-1!H16',
    'error explanation-missing 附件3-2!H6',
    'error unmet-full-score 附件3-3!H17',
    'error explanation-missing 附件3-3!I17',
  ]);
});

describe('what a careful reader found in the set is found', () => {
  test.each<[what: string, lines: readonly string[]]>([
    [
      'marks on the row ……, none on a real one',
      ['error placeholder-scored 附件3-1!H16', 'warning indicator-unweighted 附件3-1!G25'],
    ],
    ['附件3 comes to another adjusted budget than 附件2', ['warning cross-form 附件2!E5']],
    ['出勤率 ≤95%, done 100%', ['warning target-direction 附件3-3!E17']],
    [
      'a rate of 56.70%, a cost of 56.70%, no reason',
      ['error explanation-missing 附件3-2!H6', 'warning explanation-missing 附件3-2!I22'],
    ],
    ['≤15天, done 与计划时间匹配', ['warning not-comparable 附件2!F27']],
    [
      '≤3天 and ≤760元/批次 copied',
      ['info actual-not-measured 附件2!F28', 'info actual-not-measured 附件2!F29'],
    ],
    [
      'far above the target, no reason',
      ['I16', 'I18', 'I19', 'I32'].map((cell) => `warning explanation-missing 附件2!${cell}`),
    ],
    [
      'spent and raised beyond the budget',
      ['info over-budget 附件1!F21', 'info budget-adjusted 附件3-1!E6'],
    ],
    [
      'two names of a project, no 主管部门, targets that point elsewhere',
      [
        'info project-set 附件3-2!C3',
        'info required-blank 附件3-1!C4',
        'info not-comparable 附件3-1!F24',
        'warning not-comparable 附件3-3!F22',
      ],
    ],
  ])('%s', async (_what, lines) => {
    const { findings } = await exampleReview();
    const found = findings.map(lineOf);
    expectWith(
      lines.filter((line) => !found.includes(line)),
      told(findings),
    ).toEqual([]);
  });

  test('1500 and 1580 批次 of one inspection, where the policy says that it is one', async () => {
    const names = ['食品安全抽检', '农产品、食品、餐饮、生产食品抽检批次'];
    const { findings } = review(await snapshotOfFile(EXAMPLE_FILE), {
      ...defaultPolicy,
      sameIndicators: [names],
    });
    expect(findings.filter(({ rule }) => rule === 'same-indicator').map(lineOf)).toEqual([
      'warning same-indicator 附件3-1!E13',
      'warning same-indicator 附件3-1!F13',
    ]);
  });
});
