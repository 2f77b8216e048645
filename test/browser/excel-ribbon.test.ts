import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { at, draft } from '../pane/session/open-session';
import { root } from '../repo/repository';
import { exampleWorkbook } from '../support/example-set';
import type { ExcelInPage } from '../support/office/in-page';
import { everythingIn, holds, type SheetInExcel } from './support/in-excel';
import { type ExcelOptions, type ExcelSite, openExcelSite } from './support/open-excel';

let site: ExcelSite;
beforeAll(async () => {
  site = await openExcelSite();
});
afterAll(() => site.close());

/** The functions that the ribbon's buttons call, as Excel reads them from the manifest. */
const FUNCTIONS = [
  ...readFileSync(path.join(root, 'manifest.xml'), 'utf8').matchAll(
    /<FunctionName>([^<]+)<\/FunctionName>/g,
  ),
].map(([, name = '']) => name);

/** What a sheet shows beside its figures. */
const marksOf = ({ name, marks, notes, conditionalFormats, looks }: SheetInExcel) => ({
  name,
  marks,
  notes,
  conditionalFormats,
  looks,
});

/** The page while the pane is closed: it runs, and is never painted. */
async function openClosed(workbook = exampleWorkbook(), options: ExcelOptions = {}) {
  const opened = await site.open(workbook, {
    ...options,
    prepare: (page) => page.addInitScript(() => (window.requestAnimationFrame = () => 0)),
  });
  const { excel, page } = opened;
  await page.getByRole('heading', { name: '校验这本工作簿里的绩效自评表' }).waitFor();
  return {
    ...opened,
    /** Presses a button; fulfilled when Excel has been told that it is over. Gives how often the pane was asked for. */
    press: async (button: string) => {
      const before = await excel.evaluate((it) => it.shown());
      await excel.evaluate((it, id) => it.press(id), button);
      return (await excel.evaluate((it) => it.shown())) - before;
    },
  };
}

describe("the ribbon's buttons, the pane being closed", () => {
  test('check and fill, make the list, and clear the marks without a trace', async () => {
    expect(FUNCTIONS).toEqual(['check-and-fill', 'clear-marks', 'make-list']);
    const opened = await openClosed(draft({ '附件3-2!I6': null }));
    const { page, excel, press, complaints } = opened;
    // What the user has put there himself stays.
    await excel.evaluate(
      async ({ user }, [filled, marked]) => {
        await user.note(filled, '请王会计核对');
        await user.conditionalFormat(marked, 'H17>9');
        await user.conditionalFormat(filled, 'I6<6');
      },
      [at('附件3-2!I6'), at('附件3-3!H17')] as const,
    );
    const before = await everythingIn(opened);

    // What came of it is an answer, whatever it is.
    expect(await press('check-and-fill')).toBe(1);
    expect(await holds(opened, '附件3-2!I6')).toBe('5.67');
    // Whoever opens the pane then finds the list there.
    await page.getByText('已填写 1 格，标注 18 处。').first().waitFor();
    expect(await page.getByRole('button', { name: '错误 4' }).isVisible()).toBe(true);
    const checked = await everythingIn(opened);
    expect(
      Object.keys(checked.sheets.find(({ name }) => name === '附件3-3')?.marks ?? {}),
    ).toContain('H17');

    // It is the last sheet, and need not be in view.
    expect(await press('make-list')).toBe(1);
    await page.getByText('校核清单已生成，在最后一张工作表').first().waitFor();
    expect((await everythingIn(opened)).sheets.map(({ name }) => name)).toEqual([
      ...before.sheets.map(({ name }) => name),
      '校核清单',
    ]);
    expect(await press('clear-marks')).toBe(0);
    const { sheets } = await everythingIn(opened);
    expect(sheets.slice(0, -1).map(marksOf)).toEqual(before.sheets.map(marksOf));
    expect(await holds(opened, '附件3-2!I6')).toBe('5.67');
    expect(complaints).toEqual([]);
  });

  test.each<
    readonly [what: string, meet: (excel: ExcelInPage) => void, sentence: string, asked: number]
  >([
    [
      'a cell is being edited',
      ({ excel }) => (excel.cellEditing = true),
      '正在编辑单元格。请按 Enter 或 Esc 结束编辑，再试一次。',
      1,
    ],
    [
      'Excel refuses',
      ({ excel }) => excel.failNext('GeneralException'),
      '表格程序拒绝了这次操作。请保存并重新打开工作簿，再试一次。',
      1,
    ],
    [
      'Excel does not show the pane either',
      ({ excel }) => {
        excel.cellEditing = true;
        Office.addin.showAsTaskpane = () => Promise.reject(new Error('GeneralException'));
      },
      '正在编辑单元格。请按 Enter 或 Esc 结束编辑，再试一次。',
      0,
    ],
  ])('are over in the end when %s, and the pane says why', async (_what, meet, sentence, asked) => {
    const { page, excel, press, complaints } = await openClosed();
    for (const button of FUNCTIONS) {
      await excel.evaluate(meet);
      expect([button, await press(button)]).toEqual([button, asked]);
      const alert = page.getByRole('alert').filter({ hasText: sentence });
      await alert.waitFor();
      await alert.getByRole('button', { name: '关闭' }).click();
      await alert.waitFor({ state: 'detached' });
    }
    expect(complaints).toEqual([]);
  });
});
