import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../src/core/messages/say';
import { presets } from '../../../src/core/policy/presets';
import { ruleCards } from '../../../src/core/rules/index';
import { headlineOf } from '../../../src/pane/model/headline';
import { policyShortName } from '../../../src/pane/model/policy-name';
import { policyRows } from '../../../src/pane/model/policy-view';
import { resultSentence } from '../../../src/pane/model/result-sentence';
import { ruleTitle } from '../../../src/pane/model/rule-title';
import { textsIn } from '../../../src/pane/texts/texts-in';
import { HALF_READ } from '../../report/report';
import { exampleReview, reviewOfText } from './example';

describe('a policy where there is little room', () => {
  test.each<[id: string, language: Language, name: string]>([
    ['mof-2020', 'zh', '财预〔2020〕10号'],
    ['mof-2020', 'en', '财预〔2020〕10号'],
    ['mof-2021', 'zh', '财预〔2021〕101号'],
    ['integrated-system', 'zh', '预算管理一体化系统'],
    ['sichuan', 'en', 'Sichuan form instructions'],
  ])('%s, %s', (id, language, name) => {
    expect(
      policyShortName(
        presets.find((policy) => policy.id === id)!,
        language,
      ),
    ).toBe(name);
  });

  test('no two look alike', () => {
    const names = presets.map((policy) => policyShortName(policy, 'zh'));
    expect(new Set(names).size).toBe(presets.length);
  });
});

test.each(presets.map((policy) => [policy.id, policy] as const))(
  'every figure of %s has its source, and ours is said to be ours',
  (_id, policy) => {
    for (const { values, source, isOurs } of policyRows(policy, 'zh')) {
      expect(source === null).toBe(values.length === 0);
      expect(isOurs).toBe(source === '本工具的默认设定');
    }
  },
);

test('every rule has a title in both languages', () => {
  for (const { id } of ruleCards) {
    expect(ruleTitle(id, 'zh')).toMatch(/\p{Script=Han}/u);
    expect(ruleTitle(id, 'en')).not.toBe(id);
  }
});

test('the headline of the example', async () => {
  const { figures, ...review } = await exampleReview();
  const headline = headlineOf({ ...review, figures });
  expect(headline).toMatchObject({ organisation: '示例区市场监督管理局', year: 2023, forms: 5 });
  expect(headline.checked).toBeLessThan(figures.length);
});

describe('a review in one sentence', () => {
  const text = textsIn('zh');
  test('of which everything was checked', async () => {
    expect(resultSentence(await exampleReview(), text)).toMatch(/^校验完成：错误 \d+ 项/);
  });

  test('of which a sheet was not read', async () => {
    const review = await exampleReview();
    const [problem] = reviewOfText('工资表 | 1').problems;
    expect(resultSentence({ ...review, problems: [problem!] }, text)).toMatch(/^没有全部核对/);
  });

  test('of which nothing was found, and not all was understood', () => {
    const summary = { errors: 0, warnings: 0, infos: 0, waived: 0 };
    expect(resultSentence({ ...reviewOfText(HALF_READ), summary }, text)).toBe(
      '没有全部核对：已发现错误 0 项，待核实 0 项，提示 0 项。',
    );
  });

  test('of which there was nothing to check', () => {
    expect(resultSentence(reviewOfText('工资表 | 1'), text)).toBe('没有可以核对的内容。');
  });
});
