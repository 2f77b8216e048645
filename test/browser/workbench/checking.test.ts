import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { say } from '../../../src/core/messages/say';
import { placed } from '../../../src/core/placed';
import { root } from '../../repo/repository';
import { EXAMPLE_FILE } from '../../support/example-file';
import { placeOf, reviewed, snapshotOfBytes } from '../../support/reviewed-file';
import { draftOf } from './support/draft';
import { bytesOf, openWorkbenchSite, type WorkbenchSite } from './support/open-workbench';
import { expectWith } from '../../support/expect-with';
import { eventually } from '../support/eventually';

/** The review that was looked through by eye, as the command line gives it. */
const golden = JSON.parse(
  readFileSync(path.join(root, 'test/golden/example-2023.review.json'), 'utf8'),
) as { readonly findings: readonly { readonly id: string }[] };

let site: WorkbenchSite;
beforeAll(async () => {
  site = await openWorkbenchSite();
});
afterAll(() => site.close());

describe('the example', () => {
  test('gives the review of the command line, marked where it stands', async () => {
    const { page, clerk, complaints } = await site.open();
    await clerk.check();
    expect([...(await clerk.findings())].sort()).toEqual(
      golden.findings.map(({ id }) => id).sort(),
    );

    // To the last detail: the pane's own export is the command line's JSON.
    await page.getByRole('button', { name: '更多操作' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: '导出 JSON' }).click(),
    ]);
    const exported = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
      readonly workbooks: readonly Record<string, unknown>[];
    };
    expect(exported.workbooks).toEqual([{ ...golden, written: null, notices: [] }]);

    expect(await clerk.marks()).toEqual({ error: 0, warning: 0 });
    await page.getByRole('button', { name: '定位到 附件3-1!H16' }).click();
    await clerk.isAt('附件3-1!H16');
    await eventually(async () => {
      const marks = await clerk.marks();
      expect(marks.error).toBeGreaterThan(1000);
      expect(marks.warning).toBeGreaterThan(4000);
    });
    // On another sheet, and far below what is seen of it at first.
    await page.getByRole('button', { name: '定位到 附件2!I32', exact: true }).click();
    await clerk.isAt('附件2!I32');
    await eventually(async () => {
      expect(await clerk.corner().then(Boolean, () => false)).toBe(true);
    });

    await page.getByRole('button', { name: '定位到 附件3-1!H16' }).click();
    await clerk.press('clear-marks');
    await eventually(async () => {
      expect(await clerk.marks()).toEqual({ error: 0, warning: 0 });
    });
    // And on the sheet in front they come back at once.
    await clerk.check();
    await eventually(async () => {
      expect((await clerk.marks()).error).toBeGreaterThan(1000);
    });
    expect(complaints).toEqual([]);
  });

  test('the list follows what is typed, and Ctrl+Z', async () => {
    const { page, clerk, complaints } = await site.open();
    await clerk.check();
    const shown = async (id: string) =>
      (await clerk.findings()).some((each) => each.startsWith(id));
    expect(await shown('placeholder-scored')).toBe(true);
    expect(await shown('total-score')).toBe(false);

    // The row ……: its five marks go, so the total no longer agrees.
    await clerk.goTo('附件3-1!H16');
    await page.keyboard.press('Delete');
    await clerk.sees('附件3-1!H16', '');
    await clerk.type('附件3-1!G16', '0');
    await eventually(async () => {
      expect(await shown('placeholder-scored')).toBe(false);
    });
    await eventually(async () => {
      expect(await shown('total-score')).toBe(true);
    });

    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await clerk.sees('附件3-1!G16', '5');
    await clerk.sees('附件3-1!H16', '5');
    await eventually(async () => {
      expect(await shown('placeholder-scored')).toBe(true);
    });
    expect(await shown('total-score')).toBe(false);
    await page.keyboard.press('Control+y');
    await clerk.sees('附件3-1!H16', '');
    expect(complaints).toEqual([]);
  });

  test('a correction is taken over and leads to the next finding', async () => {
    const { page, clerk, complaints } = await site.open();
    await clerk.type('附件3-2!I6', '5.76');
    await clerk.check();
    const before = await clerk.findings();
    const wrong = before.findIndex((id) => id.startsWith('execution-score'));
    const card = page.locator(`[id="finding-${before[wrong]}"]`);
    await card.locator('button[aria-expanded="false"]').click();
    await card.getByRole('button', { name: '采纳更正：改为 5.67' }).click();
    await clerk.sees('附件3-2!I6', '5.67');
    await card.waitFor({ state: 'detached' });
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('[id^="finding-"]')?.id);
    await eventually(async () => {
      expect(await focused()).toBe(`finding-${before[wrong + 1]}`);
    });
    expect(await clerk.findings()).toEqual(before.filter((_, index) => index !== wrong));
    expect(complaints).toEqual([]);
  });
});

describe('the 校核清单', () => {
  test('keeps the reasons that are typed into it, which the next check honours', async () => {
    const { page, clerk, complaints } = await site.open();
    await clerk.check();
    await clerk.press('make-list');
    await page.getByText('校核清单已生成').first().waitFor();
    expect((await clerk.sheets()).at(-1)).toBe('校核清单');

    const list = async () => {
      const { sheets } = await snapshotOfBytes((await clerk.saves()).bytes);
      const cells = sheets.find(({ name }) => name === '校核清单')?.cells ?? [];
      return cells.flatMap((cell) =>
        cell.content.type === 'text' ? [{ ...cell, text: cell.content.text }] : [],
      );
    };
    const cells = await list();
    const { findings } = reviewed(await snapshotOfBytes(bytesOf(EXAMPLE_FILE)));
    const finding = findings.find(({ rule }) => rule === 'unmet-full-score');
    const row = cells.find(({ text }) => finding && text === say('zh', placed(finding)))?.row;
    const column = cells.find(({ text }) => text === '处理意见')?.column;
    expect([row, column]).toEqual([expect.any(Number), expect.any(Number)]);
    const place = `校核清单!${toA1({ row: row ?? 0, column: column ?? 0 })}`;
    const reason = '财政局已同意按100%计分';
    await clerk.type(place, reason);
    await clerk.sees(place, reason);
    const counts = page.locator('#pane [role="status"]', { hasText: '校验完成' });
    await eventually(async () => {
      expect(await counts.innerText()).toContain('错误 3 项');
    });
    await page.getByRole('button', { name: /^已说明理由/ }).click();
    await page.getByText(`理由：${reason}`).waitFor();

    // The words stay when the list is made anew.
    await page.getByRole('button', { name: '关闭', exact: true }).click();
    await clerk.press('make-list');
    await page.getByText('校核清单已生成').first().waitFor();
    expect((await list()).map(({ text }) => text)).toContain(reason);
    expect(complaints).toEqual([]);
  });
});

describe('a draft with nothing computed yet', () => {
  test('is filled as the review says, and every cell is put back by 撤销', async () => {
    const draft = await draftOf(bytesOf(EXAMPLE_FILE));
    const { figures } = reviewed(await snapshotOfBytes(draft.bytes));
    const fillable = figures.filter(({ state }) => state === 'blank');
    expect(fillable.length).toBeGreaterThan(20);

    const { page, clerk, complaints } = await site.open();
    await clerk.chooses('草稿.xlsx', draft.bytes);
    await page.locator('[data-file-name]', { hasText: '草稿.xlsx' }).waitFor();
    for (const place of draft.blanked) expect(await clerk.text(place)).toBe('');
    await clerk.check();
    await page.getByText(`已填写 ${fillable.length} 格`).first().waitFor();
    expect(await clerk.text('附件1!F5')).toBe('87.38%');
    expect(await clerk.text('附件3-2!H6')).toBe('56.70%');
    expect(await clerk.text('附件3-2!I6')).toBe('5.67');
    for (const { field, display } of fillable) {
      expectWith(await clerk.text(placeOf(field.cell)), placeOf(field.cell)).toBe(display);
    }

    await page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await page.getByText(`已恢复 ${fillable.length} 格`).first().waitFor();
    for (const place of draft.blanked) expect(await clerk.text(place)).toBe('');
    // All that is left of it are marks that were there before: none.
    const saved = await clerk.saves();
    expect((await snapshotOfBytes(saved.bytes)).sheets).toEqual(
      (await snapshotOfBytes(draft.bytes)).sheets,
    );
    expect(complaints).toEqual([]);
  });
});
