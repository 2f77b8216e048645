import { describe, expect, test } from '@jest/globals';
import { numberedIds } from '../../../src/core/findings/finding-id';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { review } from '../../../src/core/review';
import { workbookFromText } from '../../support/workbook-from-text';

const SHAPE = /^[a-z]+(?:-[a-z]+)*-[0-9a-f]{8}(?:-\d+)?$/;

describe('of several findings about the same thing', () => {
  const ids = ['weights-0000000a', 'weights-0000000b', 'weights-0000000a', 'weights-0000000a'];

  test('each has an id of its own, and one that is alone keeps its own', () => {
    const numbered = numberedIds(ids);
    expect(new Set(numbered).size).toBe(4);
    expect(numbered[1]).toBe('weights-0000000b');
    for (const id of numbered) expect(id).toMatch(SHAPE);
  });

  test('none has the id that one of fewer has: nobody could tell which of them went', () => {
    const all = new Set(numberedIds(ids));
    for (const fewer of [ids.slice(0, 3), ids.slice(0, 1)]) {
      const left = numberedIds(fewer).filter((id) => id !== 'weights-0000000b');
      for (const id of left) expect(all).not.toContain(id);
    }
  });
});

/** Two indicators of the same name, each missed and with full marks. */
const twins = (first: string) =>
  workbookFromText(`
# 附件3-1
2023年度项目支出绩效自评表
项目支出名称 | | 食品安全抽检经费
主管部门 | | 示例区市场监督管理局
项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | | 10 | 10 | 10 | 10 | 100% | 10
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
 | 产出指标（90分） | 数量指标 | 开展培训次数 | ≥10次 | ${first} | 40 | 40
 | | 质量指标 | 开展培训次数 | ≥10次 | 6次 | 50 | 50
总分 | | | | | | 100 | 100`).workbook;
const missed = (first: string, given: ReadonlyMap<string, string> = new Map()) =>
  review(twins(first), defaultPolicy, given).findings.filter(
    ({ rule }) => rule === 'unmet-full-score',
  );

test('an answer to a finding that is gone sets no other of the same name aside', () => {
  const [first, second] = missed('5次');
  expect([first, second].map((finding) => finding?.cell.row)).toEqual([6, 7]);
  const given = new Map([[first!.id, '天气原因，已报批']]);
  expect(missed('5次', given).map(({ waived }) => waived !== null)).toEqual([true, false]);
  expect(missed('12次', given).map(({ waived }) => waived)).toEqual([null]);
});
