import { describe, expect, it } from '@jest/globals';
import { htmlReport } from '../../src/report/html';
import { answered, HALF_READ, HOSTILE, reportOf } from './report';

describe('htmlReport', () => {
  const page = htmlReport(
    reportOf({ '<i>甲</i>.xlsx': HOSTILE, '乙.xlsx': '# 空\n姓名 | 电话' }),
    'zh',
  );

  it('says what is wrong, where and what should be there', () => {
    expect(page).toContain('9.9');
    expect(page).toContain('应为');
    expect(page).toContain('9.5');
  });

  it('never lets a text of the workbook become markup', () => {
    const tags = new Set([...page.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
    for (const tag of ['script', 'img', 'i']) expect(tags).not.toContain(tag);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain('&lt;b&gt;表&amp;1&lt;/b&gt;');
  });

  it('asks for nothing from outside and runs nothing', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).not.toMatch(/\son\w+="/);
  });

  it('lists all workbooks first, with why one was not checked', () => {
    expect(page).toContain('href="#w0"');
    expect(page).toContain('没有找到绩效自评表');
  });

  it('offers the figures of an explanation until the unit has answered', () => {
    const stub = '偏差原因可以这样写起：全年预算数56.70万元，执行32.15万元';
    expect(htmlReport(reportOf({ a: answered('') }), 'zh')).toContain(stub);
    const after = htmlReport(reportOf({ a: answered('车辆报废') }), 'zh');
    expect(after).not.toContain(stub);
    expect(after).toContain('已说明：车辆报废');
    expect(after).toContain('<li class="waived">');
    expect(after).toContain('已说明 1');
  });

  it('says what was not understood and not sure, and never that all was checked', () => {
    const half = htmlReport(reportOf({ a: HALF_READ }), 'zh');
    expect(half).toContain('有 1 处没有读懂，没有核对（第一处在 附件3!G4）');
    expect(half).toContain('<li>G4 “核&lt;定&gt;数”一栏没有认出，其中的数没有核对</li>');
    expect(half).toContain('识别得不够确定：没有标题，按栏目认定');
    expect(half).not.toContain('没有发现问题');
  });

  it('shows what is about no form under its sheet', () => {
    const after = htmlReport(reportOf({ a: answered('') }), 'zh');
    expect(after).toContain('<h3>清单&lt;i&gt;</h3>');
    expect(after).toContain('grade-00000000');
  });
});
