import { describe, expect, test } from '@jest/globals';
import { say } from '../../../src/core/messages/say';
import { mof2020 } from '../../../src/core/policy/mof-2020';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { readPolicy } from '../../../src/core/policy/read-policy';
import type { Policy } from '../../../src/core/policy/schema';

/** The policy that this JSON reads as; throws its mistake. */
function policy(json: unknown): Policy {
  const reading = readPolicy(json);
  if (!reading.ok) throw new Error(say('zh', reading.message));
  return reading.policy;
}

/** The mistake in this JSON, in Chinese. */
function mistake(json: unknown): string {
  const reading = readPolicy(json);
  if (reading.ok) throw new Error('it reads as a policy');
  const [zh, en] = [say('zh', reading.message), say('en', reading.message)];
  expect(`${zh}${en}`).not.toMatch(/[{}]|undefined|invalid|\[object/i);
  return zh;
}

const own = (given: object) => ({ extends: 'mof-2020', id: 'own', ...given });

describe('a policy of the user’s own', () => {
  test('may be complete', () => {
    const read = policy({ ...mof2020, id: 'own' });
    expect(read).toEqual({ ...defaultPolicy, id: 'own' });
  });

  test('may take over another and change nothing but its name', () => {
    expect(policy(own({}))).toEqual({ ...defaultPolicy, id: 'own' });
  });

  test('states a plain figure as its own', () => {
    const { weights } = policy(own({ title: '示例县办法', weights: { execution: 20 } }));
    expect(weights.execution.value.toFixed()).toBe('20');
    expect(weights.execution.source).toEqual({ kind: 'ours', title: '示例县办法' });
    expect(weights.total).toEqual(defaultPolicy.weights.total);
    expect(weights.blocks).toEqual(defaultPolicy.weights.blocks);
  });

  test.each([
    ['a title in one language', { title: '示例县办法' }, '示例县办法'],
    ['a title in two', { title: { zh: '示例县办法', en: 'Example' } }, '示例县办法'],
    ['no title', {}, 'own'],
  ])('is the source of its figures by its title: %s', (_, given, title) => {
    expect(policy(own({ ...given, budgetAdjustment: '0.3' })).budgetAdjustment?.source).toEqual({
      ...{ kind: 'ours', title },
    });
  });

  test('may name a source', () => {
    const source = { kind: 'official', title: '示例〔2024〕1号' };
    const { scoring } = policy(own({ scoring: { cap: { value: 'inverse-ratio', source } } }));
    expect(scoring.cap).toEqual({ value: 'inverse-ratio', source });
    const plain = policy(own({ scoring: { cap: { value: 'inverse-ratio' } } }));
    expect(plain.scoring.cap.source).toEqual({ kind: 'ours', title: 'own' });
  });

  test('replaces a scheme of weights, a list of grades or of names as a whole', () => {
    const read = policy(
      own({
        weights: { blocks: { 决策: 10, 过程: '20' } },
        grades: [{ name: '合格', from: 60 }],
        sameIndicators: [['食品抽检批次', '食品安全抽检']],
      }),
    );
    const blocks = Object.entries(read.weights.blocks.value);
    expect(blocks.map(([name, weight]) => `${name} ${weight.toFixed()}`)).toEqual([
      '决策 10',
      '过程 20',
    ]);
    expect(read.grades.value.map(({ name, from }) => `${name} ${from.toFixed()}`)).toEqual([
      '合格 60',
    ]);
    expect(read.sameIndicators).toEqual([['食品抽检批次', '食品安全抽检']]);
  });

  test('switches a trigger off with null, and on again', () => {
    const read = policy({
      ...{ extends: 'integrated-system', id: 'own' },
      triggers: { overAttainment: null, executionRateBelow: 0.85 },
    });
    expect(read.triggers.overAttainment).toBeNull();
    expect(read.triggers.executionRateBelow?.value.toFixed()).toBe('0.85');
    expect(read.triggers.underCap).toBeNull();
  });

  test('may score by pass mark', () => {
    const { scoring } = policy(own({ scoring: { unmet: 'pass-mark', passMark: 0.6 } }));
    expect([scoring.unmet.value, scoring.passMark?.value.toFixed()]).toEqual(['pass-mark', '0.6']);
  });

  test('may have steps, limits and further rates, each with a source', () => {
    const steps = [
      { from: 1, share: 1 },
      { from: '0.8', share: 0.7 },
    ];
    const read = policy(
      own({
        weights: { alternatives: [{ execution: 10, blocks: { 产出指标: 90 } }] },
        scoring: {
          ...{ executionSteps: steps, satisfactionBands: { value: steps } },
          ...{ excessDeduction: { from: 0.3, points: 2 }, totalCaps: [{ below: 0.8, most: 89 }] },
        },
        derived: ['procurement-rate'],
      }),
    );
    const { executionSteps, satisfactionBands, excessDeduction, totalCaps } = read.scoring;
    const figures = [executionSteps, satisfactionBands, excessDeduction, totalCaps, read.derived];
    expect(JSON.parse(JSON.stringify(figures.map((figure) => figure?.value)))).toEqual([
      ...Array.from({ length: 2 }, () => [
        { from: '1', share: '1' },
        { from: '0.8', share: '0.7' },
      ]),
      { from: '0.3', points: '2' },
      [{ below: '0.8', most: '89' }],
      ['procurement-rate'],
    ]);
    for (const figure of [...figures, read.weights.alternatives]) {
      expect(figure?.source).toEqual({ kind: 'ours', title: 'own' });
    }
  });

  test('switches steps and limits of its base off with null', () => {
    const read = policy({
      ...{ extends: 'mof-2021', id: 'own' },
      weights: { alternatives: null },
      scoring: { executionSteps: null, satisfactionBands: null },
    });
    expect(read.scoring.executionSteps).toBeNull();
    expect(read.scoring.satisfactionBands).toBeNull();
    expect(read.weights.alternatives).toBeNull();
    expect(policy({ extends: 'hunan', id: 'own', derived: null }).derived).toBeNull();
  });

  test('changes neither what it extends nor any object', () => {
    const before = JSON.stringify(defaultPolicy);
    policy(own({ weights: { execution: 20 } }));
    expect(JSON.stringify(defaultPolicy)).toBe(before);
    const json: unknown = JSON.parse(
      '{"extends":"mof-2020","id":"own","weights":{"blocks":{"__proto__":5,"constructor":6}}}',
    );
    policy(json);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('a mistake is told by its place and what is expected', () => {
  test.each<[string, unknown, string]>([
    ['no object', [], '评分办法文件的内容应是一个 JSON 对象（写在一对花括号之间）'],
    ['text', 'mof-2020', '评分办法文件的内容应是一个 JSON 对象（写在一对花括号之间）'],
    ['null', null, '评分办法文件的内容应是一个 JSON 对象（写在一对花括号之间）'],
    [
      'an unknown base',
      { extends: 'mof', id: 'own' },
      'extends 写的是“mof”，没有这个评分办法；可用的有：mof-2020、mof-2021、integrated-system、execution-capped、hunan、sichuan、hubei',
    ],
    [
      'a base that is no name',
      { extends: 2020, id: 'own' },
      'extends 写的是“2020”，没有这个评分办法；可用的有：mof-2020、mof-2021、integrated-system、execution-capped、hunan、sichuan、hubei',
    ],
    [
      'no id',
      { extends: 'mof-2020' },
      'id 没有填写：应由小写英文字母、数字和连字符组成，如 my-county-2024',
    ],
    [
      'an id with other characters',
      own({ id: '示例县' }),
      'id 填写为 "示例县"：应由小写英文字母、数字和连字符组成，如 my-county-2024',
    ],
    [
      'the id of a built-in policy',
      own({ id: 'mof-2020' }),
      'id 写的是“mof-2020”，与自带的评分办法重名，请换一个名称',
    ],
    [
      'a missing part',
      { ...mof2020, id: 'own', triggers: undefined },
      'triggers 没有填写：应为写在一对花括号之间的若干项',
    ],
    [
      'a missing figure',
      { ...mof2020, id: 'own', weights: { execution: 10, total: 100 } },
      'weights.blocks 没有填写：应填写数值或选项',
    ],
    [
      'words for a number',
      own({ weights: { execution: '十' } }),
      'weights.execution 填写为 "十"：应为数，如 10、0.9 或 "0.9"',
    ],
    [
      'a percentage for a number',
      own({ weights: { execution: { value: '10%' } } }),
      'weights.execution.value 填写为 "10%"：应为数，如 10、0.9 或 "0.9"',
    ],
    [
      'true for a number',
      own({ budgetAdjustment: true }),
      'budgetAdjustment 填写为 true：应为数，如 10、0.9 或 "0.9"',
    ],
    [
      'a negative weight',
      own({ weights: { blocks: { 产出指标: -5 } } }),
      'weights.blocks.产出指标 填写为 -5：应为不小于 0 的数，如 10',
    ],
    [
      'percent points for a fraction',
      own({ triggers: { executionRateBelow: 90 } }),
      'triggers.executionRateBelow 填写为 90：应为 0 到 1 之间的数，如 0.9 表示 90%',
    ],
    [
      'a negative multiple',
      own({ triggers: { overAttainment: -1 } }),
      'triggers.overAttainment 填写为 -1：应为不小于 0 的数，如 1.2 表示 120%',
    ],
    [
      'words for yes or no',
      own({ triggers: { unmet: '是' } }),
      'triggers.unmet 填写为 "是"：应为 true（是）或 false（否）',
    ],
    [
      'null where a figure cannot be switched off',
      own({ triggers: { unmet: null } }),
      'triggers.unmet 填写为 null：应为 true（是）或 false（否）',
    ],
    [
      'an unknown way of scoring',
      own({ scoring: { unmet: 'steps' } }),
      'scoring.unmet 填写为 "steps"：应为 "ratio"（按完成率计分）或 "pass-mark"（低于及格线不得分）',
    ],
    [
      'an unknown formula for caps',
      own({ scoring: { cap: 'half' } }),
      'scoring.cap 填写为 "half"：应为 "reverse"（1 −（B − A）÷ A）或 "inverse-ratio"（A ÷ B）',
    ],
    [
      'a pass mark of 1',
      own({ scoring: { unmet: 'pass-mark', passMark: 1 } }),
      'scoring.passMark 填写为 1：采用及格线办法（pass-mark）时，应为不小于 0 且小于 1 的数，如 0.6 表示 60%',
    ],
    [
      'scoring by pass mark without one',
      own({ scoring: { unmet: 'pass-mark' } }),
      'scoring.passMark 没有填写：采用及格线办法（pass-mark）时，应为不小于 0 且小于 1 的数，如 0.6 表示 60%',
    ],
    [
      'an unknown kind of source',
      own({ budgetAdjustment: { value: 0.3, source: { kind: 'law', title: '某办法' } } }),
      'budgetAdjustment.source.kind 填写为 "law"：应为 "official"（文件规定）、"observed"（实际所见）或 "ours"（自行设定）',
    ],
    [
      'a source without a title',
      own({ budgetAdjustment: { value: 0.3, source: { kind: 'official' } } }),
      'budgetAdjustment.source.title 没有填写：应为文字，不能留空',
    ],
    [
      'a grade without its points',
      own({ grades: [{ name: '优', from: 90 }, { name: '良' }] }),
      'grades[1].from 没有填写：应为数，如 10、0.9 或 "0.9"',
    ],
    [
      'grades that are no list',
      own({ grades: { 优: 90 } }),
      'grades 填写为 {"优":90}：应逐级列出等级名称 name 和起点分 from',
    ],
    [
      'a group of one name',
      own({ sameIndicators: [['食品抽检批次']] }),
      'sameIndicators[0] 填写为 ["食品抽检批次"]：应为若干组指标名称，每组至少两个，如 [["食品抽检批次", "食品安全抽检"]]',
    ],
    [
      'steps that go up',
      own({
        scoring: {
          executionSteps: [
            { from: 0.6, share: 0.5 },
            { from: 0.8, share: 1 },
          ],
        },
      }),
      'scoring.executionSteps 填写为 [{"from":0.6,"share":0.5},{"from":0.8,"s…：应从高到低逐级列出起点 from 和得分比例 share（都写成 0 到 1 之间的数），起点越低，比例不得越高',
    ],
    [
      'steps with more for less',
      own({
        scoring: {
          satisfactionBands: [
            { from: 0.9, share: 0.5 },
            { from: 0.8, share: 1 },
          ],
        },
      }),
      'scoring.satisfactionBands 填写为 [{"from":0.9,"share":0.5},{"from":0.8,"s…：应从高到低逐级列出起点 from 和得分比例 share（都写成 0 到 1 之间的数），起点越低，比例不得越高',
    ],
    [
      'no steps at all',
      own({ scoring: { executionSteps: [] } }),
      'scoring.executionSteps 填写为 []：应从高到低逐级列出起点 from 和得分比例 share（都写成 0 到 1 之间的数），起点越低，比例不得越高',
    ],
    [
      'a step in percent points',
      own({ scoring: { executionSteps: [{ from: 100, share: 1 }] } }),
      'scoring.executionSteps[0].from 填写为 100：应为 0 到 1 之间的数，如 0.9 表示 90%',
    ],
    [
      'a limit without its points',
      own({ scoring: { totalCaps: [{ below: 0.8 }] } }),
      'scoring.totalCaps[0].most 没有填写：应为数，如 10、0.9 或 "0.9"',
    ],
    [
      'limits that are no list',
      own({ scoring: { totalCaps: { below: 0.8, most: 89 } } }),
      'scoring.totalCaps 填写为 {"below":0.8,"most":89}：应逐条列出执行率的界限 below（如 0.8）和总分的上限 most（如 89）',
    ],
    [
      'a scheme without its blocks',
      own({ weights: { alternatives: [{ execution: 10 }] } }),
      'weights.alternatives[0].blocks 没有填写：应为写在一对花括号之间的若干项',
    ],
    [
      'schemes that are no list',
      own({ weights: { alternatives: 10 } }),
      'weights.alternatives 填写为 10：应列出若干组分值，每组写 execution（预算执行率）和 blocks（各一级指标）',
    ],
    [
      'an unknown rate',
      own({ derived: ['control-rate'] }),
      'derived[0] 填写为 "control-rate"：应列出要显示的比率，可用的有：three-public-control-rate、operating-control-rate、procurement-rate、budget-control-rate、budget-completion-rate',
    ],
    ['an empty title', own({ title: '' }), 'title.zh 填写为 ""：应为文字，不能留空'],
    [
      'a misspelt part',
      own({ weight: { execution: 20 } }),
      'weight 不是评分办法中的项目，请检查拼写，或者删去',
    ],
    [
      'a misspelt figure',
      own({ weights: { exeution: 20 } }),
      'weights.exeution 不是评分办法中的项目，请检查拼写，或者删去',
    ],
    [
      'a part that would be a prototype',
      JSON.parse('{"extends":"mof-2020","id":"own","__proto__":{"polluted":true}}'),
      '__proto__ 不是评分办法中的项目，请检查拼写，或者删去',
    ],
  ])('%s', (_, json, sentence) => {
    // A sentence may quote braces that the user wrote; take them out of the check for unfilled places.
    const reading = readPolicy(json);
    if (reading.ok) throw new Error('it reads as a policy');
    expect(say('zh', reading.message)).toBe(sentence);
    if (!sentence.includes('{')) expect(mistake(json)).toBe(sentence);
  });
});
