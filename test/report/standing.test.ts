import { describe, expect, test } from '@jest/globals';
import { reviewSchema, type ReviewJson } from '../../src/report/contract';
import { htmlReport } from '../../src/report/html';
import { textReport } from '../../src/cli/report/text';
import { workbookJson } from '../../src/report/workbook-json';
import { policyById } from '../../src/core/policy/presets';
import { review } from '../../src/core/review';
import { type CellChanges, cleanSet } from '../support/clean-set';
import { exampleSetText } from '../support/example-set';
import { workbookFromText } from '../support/workbook-from-text';

function reported(text: string, policyId: string): ReviewJson {
  const policy = policyById(policyId)!;
  const workbook = workbookJson('自评.xlsx', review(workbookFromText(text).workbook, policy), 'zh');
  const json = {
    ...{ schema: 1, tool: { name: 'jixiao', version: '0.0.0' } },
    policy: { id: policy.id, title: policy.title.zh },
    workbooks: [{ ...workbook, written: null, notices: [] }],
  };
  return reviewSchema.parse(json);
}

const half: CellChanges = { '附件3-1!F6': '365.27', '附件3-1!I6': '5', '附件3-1!H18': '95' };

describe('grade and attainable', () => {
  test('in JSON: one each 自评表, none of 附件1', () => {
    const [workbook] = reported(cleanSet({ ...half, '附件3-1!I18': '优' }), 'mof-2020').workbooks;
    expect(workbook?.forms.map(({ id, grade, attainable }) => [id, grade, attainable])).toEqual([
      ['base-data', null, null],
      ['overall', { shown: null, computed: '优' }, '100'],
      ['project-1', { shown: '优', computed: '优' }, '95'],
      ['project-2', { shown: null, computed: '优' }, '100'],
    ]);
  });

  test.each<[policy: string, changes: CellChanges, note: string]>([
    ['mof-2020', {}, '总分与各项得分之和相符，等级优'],
    ['mof-2020', half, '总分与各项得分之和相符，等级优'],
    ['mof-2020', { '附件3-1!H18': '满分' }, '总分无法核对'],
    ['execution-capped', half, '各项得分之和为 95，按执行率总分最高为 69，等级中'],
    [
      'execution-capped',
      { ...half, '附件3-1!H18': '69' },
      '各项得分之和为 95，按执行率总分最高为 69，等级中',
    ],
  ])('%s, %j: %s', (policy, changes, note) => {
    const json = reported(cleanSet(changes), policy);
    const line = textReport(json, 'zh', false)
      .split('\n')
      .find((each) => each.startsWith('  附件3-1 '));
    expect(line).toMatch(new RegExp(` ${note}$`));
    expect(htmlReport(json, 'zh')).toContain(`<small>${note}</small>`);
  });
});

describe('rates without a cell of their own', () => {
  test('hunan lists them', () => {
    const json = reported(exampleSetText, 'hunan');
    expect(
      json.workbooks[0]?.derived.map(({ id, form, value, display }) => [id, form, value, display]),
    ).toEqual([
      ['three-public-control-rate', 'base-data', '0.5477001704', '54.77%'],
      ['operating-control-rate', 'base-data', '1.2298015873', '122.98%'],
      ['procurement-rate', 'base-data', '1', '100.00%'],
      ['budget-control-rate', 'overall', '0.0878968069', '8.79%'],
    ]);
    const text = textReport(json, 'zh', false);
    expect(text).toContain('由表中数据算出、表中没有专栏的比率（不计分）');
    expect(text).toMatch(/附件1 三公经费控制率 +54\.77% +决算数 32\.15 ÷ 预算数 58\.7 = 54\.77%/);
    expect(htmlReport(json, 'zh')).toContain(
      '<tr><td>附件2 预算控制率</td><td class="number">8.79%</td>',
    );
  });

  test('what is not known is a dash with its reason', () => {
    const json = reported(cleanSet({ '附件1!D7': '' }), 'hunan');
    expect(textReport(json, 'zh', false)).toMatch(/三公经费控制率 +— +预算数（D7）没有填写/);
  });

  test('the default lists none', () => {
    const json = reported(exampleSetText, 'mof-2020');
    expect(json.workbooks[0]?.derived).toEqual([]);
    expect(textReport(json, 'zh', false)).not.toContain('没有专栏');
    expect(htmlReport(json, 'zh')).not.toContain('<table class="derived">');
  });
});
