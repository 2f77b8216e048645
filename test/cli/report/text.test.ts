import { describe, expect, it } from '@jest/globals';
import { textReport } from '../../../src/cli/report/text';
import { padded, textWidth } from '../../../src/cli/report/text-width';
import { answered, HALF_READ, HOSTILE, reportOf } from '../../report/report';

describe('textReport', () => {
  it('gives scores, then findings with what should be there and why', () => {
    const text = textReport(reportOf({ '甲.xlsx': HOSTILE }), 'zh', false);
    expect(text).toMatch(/错误 \d/);
    expect(text).toMatch(/错误 {3}H4 .*9\.9.*9\.5/);
    expect(text).toContain('依据：');
    expect(text).not.toContain('\u001B');
  });

  it('puts what the unit has answered behind the rest, and what is about no form at the end', () => {
    const before = textReport(reportOf({ a: answered('') }), 'zh', false);
    expect(before).toContain('偏差原因可以这样写起：全年预算数56.70万元');
    const after = textReport(reportOf({ a: answered('车辆报废') }), 'zh', false);
    expect(after).not.toContain('偏差原因可以这样写起');
    expect(after.indexOf('提示')).toBeLessThan(after.indexOf('已说明：车辆报废'));
    expect(after.indexOf('已说明：车辆报废')).toBeLessThan(after.indexOf('清单<i>'));
  });

  it('says what was not understood and not sure, and never that all was checked', () => {
    const text = textReport(reportOf({ a: HALF_READ }), 'zh', false);
    expect(text).toContain('有 1 处没有读懂，没有核对（第一处在 附件3!G4）');
    expect(text).toContain('没有读懂 1 处，没有核对：\n      G4 “核<定>数”一栏没有认出');
    expect(text).toContain('识别得不够确定：没有标题，按栏目认定');
    expect(text).not.toContain('没有发现问题');
  });

  it('colours only when asked', () => {
    expect(textReport(reportOf({ '甲.xlsx': HOSTILE }), 'zh', true)).toContain('\u001B[');
  });

  it('sums up several files', () => {
    const text = textReport(
      reportOf({ '甲.xlsx': HOSTILE, '乙.xlsx': '# 空\n姓名 | 电话' }),
      'zh',
      false,
    );
    expect(text).toContain('共 2 个文件：0 个没有错误，1 个有错误，1 个未能全部核对。');
  });

  it('speaks English but for the words of the workbook and the forms', () => {
    const text = textReport(reportOf({ 'a.xlsx': HOSTILE }, 'en'), 'en', false);
    expect(text).toContain('Errors');
    expect(text).not.toMatch(/错误|应为|依据/);
  });
});

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['绩效', 4],
    ['附件3-1', 7],
    ['（％）', 6],
    ['😀', 2],
  ])('%s takes %i places', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('pads to a width and never cuts', () => {
    expect(padded('得分', 6)).toBe('得分  ');
    expect(padded('绩效自评', 4)).toBe('绩效自评');
  });
});
