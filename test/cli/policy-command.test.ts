import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultPolicy, presets } from '../../src/core/policy/presets';
import { policyFigures } from '../../src/core/policy/policy-figures';
import { cli, makeFolder, removeFolder } from '../support/run-cli';
import { expectWith } from '../support/expect-with';

const EXAMPLE = path.join(import.meta.dirname, '../workbooks/should-pass/standard-set.xlsx');
/** The example of docs/policies.md. */
const DOCUMENTED = /```json\n([\s\S]*?)```/.exec(
  readFileSync(path.join(import.meta.dirname, '../../docs/policies.md'), 'utf8'),
)?.[1];

let folder = '';
beforeEach(() => void (folder = makeFolder()));
afterEach(() => removeFolder(folder));

/** A file with this content: text as it is, anything else as JSON. */
function file(content: unknown): string {
  const name = path.join(folder, 'policy.json');
  writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

describe('jixiao policy list', () => {
  test('names every built-in policy, the default as such', async () => {
    const { code, out, err } = await cli('policy', 'list');
    expect([code, err]).toEqual([0, '']);
    for (const { id, title } of presets) {
      expect(out).toMatch(
        new RegExp(`^${id} +${title.zh}${id === 'mof-2020' ? '（默认）' : ''}$`, 'm'),
      );
    }
  });

  test('as JSON, in English', async () => {
    const { code, out } = await cli('policy', 'list', '--format', 'json', '--lang', 'en');
    const { policies } = JSON.parse(out) as { policies: { id: string; title: string }[] };
    expect(code).toBe(0);
    expect(policies.map(({ id, title }) => [id, title])).toEqual(
      presets.map(({ id, title }) => [id, title.en]),
    );
  });
});

describe('jixiao policy show', () => {
  test.each(presets.map((policy) => [policy.id, policy] as const))(
    '%s: every figure with its source',
    async (id, policy) => {
      const { code, out, err } = await cli('policy', 'show', id);
      expect([code, err]).toEqual([0, '']);
      for (const { place, source } of policyFigures(policy)) {
        const at = out.indexOf(`\n${place}  `);
        expectWith(at, place).toBeGreaterThan(0);
        const [, , value = '', from = ''] = out.slice(at).split('\n');
        expectWith(value.trim(), place).not.toBe('');
        if (source) expectWith(from, place).toContain(source.title);
        else expectWith(value.trim(), place).toBe('不用');
      }
      expect(out).not.toMatch(/undefined|\[object|[{}]/);
    },
  );

  test.each<[what: string, args: readonly string[], expected: string]>([
    [
      'a document',
      ['mof-2020'],
      'weights.execution  预算执行率的分值\n    10 分\n    文件规定：《项目支出绩效评价管理办法》（财预〔2020〕10号）。',
    ],
    ['our own default', ['mof-2020'], '    ≤80%\n    本工具的默认设定。'],
    [
      'our own default, in English',
      ['mof-2020', '--lang', 'en'],
      '    ≤80%\n    This tool’s own default.',
    ],
    ['what it does without', ['mof-2020'], 'scoring.passMark  及格线（完成率）\n    不用\n'],
    [
      'what must be compared with the document',
      ['mof-2021'],
      '    ≥100% → 100%；≥80% → 70%；≥60% → 50%；<60% → 0\n    文件规定：《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）。按对文件的转述录入，没有取得文件全文；引用条文时请与原文核对。',
    ],
  ])('%s', async (_, args, expected) => {
    expect((await cli('policy', 'show', ...args)).out).toContain(expected);
  });

  test('a file of the user’s own, its figures as its own', async () => {
    const own = file({
      ...{ extends: 'mof-2020', id: 'own', title: '示例县办法' },
      budgetAdjustment: 0.3,
      sameIndicators: [['食品抽检批次', '食品安全抽检']],
    });
    const { code, out } = await cli('policy', 'show', own);
    expect(code).toBe(0);
    expect(out).toMatch(/^own {2}示例县办法\n/);
    expect(out).toContain('    >30%\n    示例县办法（自行设定）\n');
    expect(out).toContain('    食品抽检批次 = 食品安全抽检\n');
  });

  test.each(presets.map(({ id }) => [id]))(
    '%s as JSON can be used under another id, and reviews alike',
    async (id) => {
      const { out } = await cli('policy', 'show', id, '--format', 'json');
      const own = file({ ...(JSON.parse(out) as object), id: 'own' });
      expect((await cli('policy', 'check', own)).code).toBe(0);
      const [theirs, ours] = await Promise.all(
        [id, own].map((policy) => cli('check', EXAMPLE, '--format', 'json', '--policy', policy)),
      );
      expect(ours?.out.replace('"id": "own"', `"id": "${id}"`)).toBe(theirs?.out);
    },
  );
});

describe('jixiao policy check', () => {
  test('the example of the documentation', async () => {
    const own = file(DOCUMENTED);
    const { code, out, err } = await cli('policy', 'check', own);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`“${own}”可以用作评分办法：示例县 2024 年自评办法（my-county-2024）。\n`);
  });

  test('what is hardly meant so is pointed out', async () => {
    const own = file({
      ...{ extends: 'mof-2020', id: 'own', title: '示例县办法' },
      weights: { execution: 20 },
    });
    const { code, out } = await cli('policy', 'check', own);
    expect(code).toBe(0);
    expect(out).toContain('请留意：weights.blocks 与预算执行率的分值合计 110 分');
    const json = await cli('policy', 'check', own, '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({
      ...{ ok: true, policy: { id: 'own', title: '示例县办法' } },
      doubts: [expect.stringContaining('110 分')],
    });
  });

  test.each<[what: string, content: unknown, sentence: string]>([
    [
      'a figure out of range',
      { extends: 'mof-2020', id: 'own', triggers: { executionRateBelow: 90 } },
      'triggers.executionRateBelow 填写为 90：应为 0 到 1 之间的数，如 0.9 表示 90%',
    ],
    [
      'a misspelt figure',
      { extends: 'mof-2020', id: 'own', weights: { exection: 20 } },
      'weights.exection 不是评分办法中的项目',
    ],
    ['an unknown base', { extends: 'mof-2019', id: 'own' }, 'extends 写的是“mof-2019”'],
    ['no id', { extends: 'mof-2020' }, 'id 没有填写'],
    ['no JSON', '{ "id": ', '不是 JSON 文件'],
    ['a list', [], '应是一个 JSON 对象'],
  ])('%s: code 2, the place and what is expected', async (_, content, sentence) => {
    const own = file(content);
    const { code, out, err } = await cli('policy', 'check', own);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err).toContain(own);
    const json = await cli('policy', 'check', own, '--format', 'json');
    expect([json.code, json.err]).toEqual([2, '']);
    expect(JSON.parse(json.out)).toEqual({ ok: false, message: err.trim() });
  });
});

test.each<[args: readonly string[], sentence: RegExp]>([
  [[], /jixiao policy 后面要写/],
  [['delete'], /jixiao policy 后面要写/],
  [['list', 'mof-2020'], /jixiao policy 后面要写/],
  [['show'], /jixiao policy 后面要写/],
  [['check', 'a.json', 'b.json'], /jixiao policy 后面要写/],
  [['show', 'mof-2020', '--format', 'html'], /--format 只能是 text 或 json/],
  [['show', 'mof'], /没有“mof”这个评分办法.*mof-2021/],
  [['check', 'missing.json'], /没有“missing\.json”这个评分办法，也没有这个文件/],
])('wrong usage: policy %j', async (args, sentence) => {
  const { code, out, err } = await cli('policy', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('the help names it', async () => {
  const { out } = await cli('--help');
  for (const action of ['list', 'show', 'check']) expect(out).toContain(`jixiao policy ${action}`);
});

test('the default of the command line is the first of the list', () => {
  expect(presets[0]).toBe(defaultPolicy);
});
