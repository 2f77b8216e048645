import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { markEdits } from '../../src/core/edits/marks/mark-edits';
import { markFormula, noteText } from '../../src/core/edits/marks/mark-tag';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { WorkbookDump } from '../hosts/contract/harness';
import { at, draft } from '../pane/session/open-session';
import { root } from '../repo/repository';
import { exampleWorkbook } from '../support/example-set';
import { reviewed } from '../support/reviewed-file';
import { firstPaint } from './support/first-paint';
import { everythingIn, tripsOf } from './support/in-excel';
import { OFFICE_JS_ORIGIN } from './support/office-js';
import { type ExcelSite, openExcelSite } from './support/open-excel';
import { checkAndFill, choose, listed, mainButton, result, sentencesOf } from './support/pane';

let site: ExcelSite;
beforeAll(async () => {
  site = await openExcelSite();
});
afterAll(() => site.close());

/** The example as it was reviewed in Node, from the file. */
const golden = JSON.parse(
  readFileSync(path.join(root, 'test/golden/example-2023.review.json'), 'utf8'),
) as {
  readonly findings: readonly { readonly id: string; readonly message: string }[];
  readonly summary: Readonly<Record<'errors' | 'warnings' | 'infos', number>>;
};
const sentences = Object.fromEntries(golden.findings.map(({ id, message }) => [id, message]));

/** What stands in the workbook beside our marks and notes. */
const withoutMarks = ({ sheets }: Pick<WorkbookDump, 'sheets'>) =>
  sheets.map((sheet) => ({ ...sheet, marks: {}, notes: {} }));

describe('校验并评分', () => {
  test('shows what the review in Node shows, and marks it', async () => {
    const asked: string[] = [];
    const opened = await site.open(exampleWorkbook(), {
      prepare: async (page) => {
        page.on('request', (request) => asked.push(request.url()));
        await Promise.resolve();
      },
    });
    const { page, complaints } = opened;
    const before = await everythingIn(opened);
    await page.getByRole('heading', { name: '校验这本工作簿里的绩效自评表' }).waitFor();
    console.info(`first paint: ${(await firstPaint(page)).toFixed(0)} ms`);
    // All that a screen reader hears.
    const said = await page.evaluateHandle(() => {
      const heard: string[] = [];
      const status = document.querySelector('[role=status]');
      new MutationObserver(() => heard.push(status?.textContent ?? '')).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      return heard;
    });

    const during = await tripsOf(opened, () => checkAndFill(page));
    // However many sheets there are.
    expect(during.reads).toBeLessThanOrEqual(3);
    expect(during.writes).toBe(1);
    const { errors, warnings, infos } = golden.summary;
    const counts = `错误 ${errors} 项，待核实 ${warnings} 项，提示 ${infos} 项`;
    const notice = `标注 ${errors + warnings} 处，没有填写单元格。`;
    expect(await result(page)).toBe(`${notice} 校验完成：${counts}。`);
    expect(await said.jsonValue()).toEqual(
      expect.arrayContaining(['正在读取工作簿…', '正在校验…', '正在写入工作簿…']),
    );
    const toggles = page.getByRole('group', { name: '按级别筛选' }).getByRole('button');
    expect(await toggles.allInnerTexts()).toEqual([
      `错误 ${errors}`,
      `待核实 ${warnings}`,
      `提示 ${infos}`,
    ]);
    expect(await listed(page)).toEqual(sentences);

    // Each finding that is no mere hint is marked in its cell, with a note, and nothing else has changed.
    const after = await everythingIn(opened);
    expect(withoutMarks(after)).toEqual(withoutMarks(before));
    const wanted = markEdits(reviewed(exampleWorkbook()), 'zh');
    expect(wanted).toHaveLength(errors + warnings);
    for (const { name, marks, notes } of after.sheets) {
      const here = wanted.filter(({ cell }) => cell.sheet === name);
      expect(marks).toEqual(
        Object.fromEntries(
          here.map(({ cell, rules, severity }) => [
            toA1(cell),
            { formula: markFormula(rules), severity },
          ]),
        ),
      );
      expect(notes).toEqual(
        Object.fromEntries(here.map(({ cell, note }) => [toA1(cell), noteText(note)])),
      );
    }
    await choose(page, '清除标记');
    await page.getByText('标记和批注已清除，表中的数没有改动。').first().waitFor();
    expect(await everythingIn(opened)).toEqual(before);

    expect(asked.filter((url) => url.startsWith(OFFICE_JS_ORIGIN))).toEqual([
      `${OFFICE_JS_ORIGIN}/lib/1/hosted/office.js`,
    ]);
    expect(complaints).toEqual([]);
  });

  /** Each is written as such cells are written in the other forms of the set. */
  const FILLED = {
    '附件1!F5': { content: { type: 'number', decimal: '0.8738' }, format: '0.00%' },
    '附件2!H44': { content: { type: 'number', decimal: '100' }, format: 'General' },
    '附件3-2!H6': { content: { type: 'text', text: '56.70%' }, format: 'General' },
    '附件3-2!I6': { content: { type: 'number', decimal: '5.67' }, format: 'General' },
    '附件3-2!H37': { content: { type: 'number', decimal: '95.67' }, format: 'General' },
  };

  test('fills what is blank, and 撤销 puts everything back', async () => {
    const blanks = draft(Object.fromEntries(Object.keys(FILLED).map((place) => [place, null])));
    const opened = await site.open(blanks);
    const { page, complaints } = opened;
    const before = await everythingIn(opened);
    const during = await tripsOf(opened, () => checkAndFill(page));
    // What stands there after the writing is read, too: formulas of the user's may have changed.
    expect(during.reads).toBeLessThanOrEqual(2 * 3);
    expect(during.writes).toBe(1);
    expect(await result(page)).toMatch(/^已填写 5 格，标注 18 处。/);
    const { sheets } = await everythingIn(opened);
    for (const [place, written] of Object.entries(FILLED)) {
      const { sheet } = at(place);
      const cells = sheets.find(({ name }) => name === sheet)?.cells;
      expect([place, cells?.[place.slice(sheet.length + 1)]]).toEqual([
        place,
        { ...written, formula: null },
      ]);
    }
    // The list is that of the workbook in which nothing was blank.
    expect(await listed(page)).toEqual(sentences);

    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByText('已恢复 5 格。').first().waitFor();
    expect(await everythingIn(opened)).toEqual(before);
    expect(await listed(page)).toEqual(sentencesOf(reviewed(blanks)));

    // And once more, to the same end.
    await mainButton(page).click();
    await page.getByText('已填写 5 格，标注 18 处。').first().waitFor();
    expect(complaints).toEqual([]);
  });
});
