import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../src/report/html';
import { HOSTILE, reportOf } from './report';

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
});
