import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { draft } from '../pane/session/open-session';
import { root } from '../repo/repository';
import { blankWorkbook } from '../support/blank-set';
import { EXAMPLE_FILE } from '../support/example-file';
import { exampleWorkbook } from '../support/example-set';
import { workbookFromText } from '../support/workbook-from-text';
import { accessibilityProblems } from './support/accessibility';
import { everythingIn, holds } from './support/in-excel';
import { type ExcelSite, openExcelSite } from './support/open-excel';
import { checkAndFill, listed, mainButton, result } from './support/pane';
import { eventually } from './support/eventually';

let site: ExcelSite;
beforeAll(async () => {
  site = await openExcelSite();
});
afterAll(() => site.close());

/** The bar with what is in the way; what a screen reader finds wrong with it, too. */
async function alertOf(page: Page): Promise<string> {
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await accessibilityProblems(page, { include: ['[role=alert]'] })).toEqual([]);
  return (await alert.innerText()).replace(/\s*\n+\s*/g, ' ');
}

describe('what stands in the way is said, with what to do', () => {
  test('a cell is being edited: after Enter the same click does it', async () => {
    const opened = await site.open(draft({ '附件3-2!I6': null }));
    const { page, excel, complaints } = opened;
    const before = await everythingIn(opened);
    await excel.evaluate((it) => (it.excel.cellEditing = true));
    await mainButton(page).click();
    expect(await alertOf(page)).toMatch(/^正在编辑单元格。请按 Enter 或 Esc 结束编辑，再试一次。/);
    expect(await everythingIn(opened)).toEqual(before);
    await excel.evaluate((it) => (it.excel.cellEditing = false));
    await checkAndFill(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await holds(opened, '附件3-2!I6')).toBe('5.67');
    expect(complaints).toEqual([]);
  });

  test('Excel does not answer: after ten seconds, and then it does again', async () => {
    const { page, excel, complaints } = await site.open(exampleWorkbook(), {
      prepare: (opened) => opened.clock.install(),
    });
    await page.getByRole('button', { name: /^评分办法/ }).waitFor();
    await excel.evaluate((it) => it.excel.hang(1));
    await mainButton(page).click();
    await page.getByRole('button', { name: '正在读取工作簿…' }).waitFor();
    await page.clock.runFor(9_000);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.clock.runFor(2_000);
    expect(await alertOf(page)).toMatch(
      /^表格程序没有响应。请关闭可能打开着的对话框，稍候再试；刚才的操作可能仍会完成，请看一下表格。/,
    );
    await page.getByRole('button', { name: '重新校验' }).click();
    expect(await result(page)).toContain('错误 4 项');
    expect(complaints).toEqual([]);
  });

  test('a protected sheet: the rest is done, and each cell that was not is named', async () => {
    const opened = await site.open(draft({ '附件3-2!I6': null, '附件1!F5': null }));
    const { page, excel, complaints } = opened;
    await excel.evaluate(({ user }) => user.protect('附件3-2'));
    await checkAndFill(page);
    const told = await result(page);
    expect(told).toMatch(/^已填写 1 格，标注 \d+ 处。/);
    const reason = page.getByRole('listitem').filter({ hasText: '工作表受保护，请先撤销保护' });
    await reason.getByRole('button', { name: '定位到 附件3-2!I6' }).click();
    await eventually(async () => {
      const selected = await excel.evaluate(({ user }) => user.selected());
      expect(selected).toEqual({ sheet: '附件3-2', row: 5, column: 8 });
    });
    expect([await holds(opened, '附件1!F5'), await holds(opened, '附件3-2!I6')]).toEqual([
      '0.8738',
      null,
    ]);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a workbook that can only be read is checked, and nothing is offered that writes', async () => {
    const opened = await site.open(draft({ '附件3-2!I6': '5.76' }), { readOnly: true });
    const { page, complaints } = opened;
    await page.getByText('这个工作簿只能读取：可以校验，不能填写和标注。').waitFor();
    await checkAndFill(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(Object.keys(await listed(page)).length).toBeGreaterThan(30);
    await page.getByRole('button', { name: '更多操作' }).click();
    for (const name of [/^全部采纳更正/, /^清除标记/, /^生成校核清单/]) {
      const item = page.getByRole('menuitem', { name });
      expect(await item.getAttribute('aria-disabled')).toBe('true');
      expect(await item.innerText()).toContain('工作簿只能读取');
    }
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('where there is nothing to check', () => {
  const fileIn = (name: string) => readFileSync(path.join(root, name)).toString('base64');

  test('it is said what was looked for, and what one can start from', async () => {
    const { page, excel, complaints } = await site.open(workbookFromText('库存 | 5').workbook);
    await mainButton(page).click();
    await page.getByRole('heading', { name: '没有找到可以核对的自评表' }).waitFor();
    await page.getByText('附件3 项目支出绩效自评表（每个项目一张）').waitFor();
    expect(await page.getByText(/没有发现问题|校验完成/).count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);

    const opened = () => excel.evaluate((it) => it.excel.opened);
    await page.getByRole('button', { name: '先用示例看一看' }).click();
    await eventually(async () => {
      expect(await opened()).toEqual([readFileSync(EXAMPLE_FILE).toString('base64')]);
    });
    await page.getByRole('button', { name: '打开空白自评表' }).click();
    await eventually(async () => {
      expect((await opened())[1]).toBe(fileIn('examples/blank/绩效自评表（空白）.xlsx'));
    });

    await excel.evaluate((it) => it.excel.failNext('GeneralException'));
    await page.getByRole('button', { name: '打开空白自评表' }).click();
    await page
      .getByText('没能打开新的工作簿。请稍后再试，或者关闭正在编辑的单元格后再点一次。')
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test('blank forms are no pass, and stay blank', async () => {
    const opened = await site.open(blankWorkbook());
    const { page, complaints } = opened;
    const before = await everythingIn(opened);
    await mainButton(page).click();
    await page
      .getByText('找到了绩效自评表，但表中没有填写可以核对的数；请填好后再校验。')
      .first()
      .waitFor();
    expect(await page.getByText(/没有发现问题|校验完成/).count()).toBe(0);
    // Nor is there anything of them that could be listed or scored.
    expect(await page.getByText(/可得|没有总分/).count()).toBe(0);
    await page.getByRole('button', { name: '更多操作' }).click();
    const list = page.getByRole('menuitem', { name: /^生成校核清单/ });
    expect(await list.getAttribute('aria-disabled')).toBe('true');
    expect(await everythingIn(opened)).toEqual(before);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
