import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { at, draft } from '../pane/session/open-session';
import { exampleWorkbook } from '../support/example-set';
import { placeOf, reviewed } from '../support/reviewed-file';
import { dumpOf, holds, type } from './support/in-excel';
import { type ExcelSite, openExcelSite } from './support/open-excel';
import {
  cardOf,
  checkAndFill,
  choose,
  listed,
  openCard,
  result,
  sentencesOf,
} from './support/pane';
import { eventually } from './support/eventually';

let site: ExcelSite;
beforeAll(async () => {
  site = await openExcelSite();
});
afterAll(() => site.close());

const { findings } = reviewed(exampleWorkbook());

/** The finding of the example of this rule in this cell. */
function findingAt(rule: string, place: string, among = findings) {
  const found = among.find((each) => each.rule === rule && placeOf(each.cell) === place);
  if (!found) throw new Error(`no ${rule} at ${place}`);
  return found;
}

describe('a finding', () => {
  test('leads to its cell, and its cell to it', async () => {
    const { page, excel, complaints } = await site.open(exampleWorkbook());
    await checkAndFill(page);
    const finding = findingAt('unmet-full-score', '附件3-3!H17');
    const card = await openCard(page, finding);
    await card.getByRole('button', { name: '定位到 附件3-3!H17' }).click();
    const selected = () => excel.evaluate(({ user }) => user.selected());
    await eventually(async () => {
      expect(await selected()).toEqual(at('附件3-3!H17'));
    });
    // Cells that the sentence and the trace name are links, too.
    await card
      .getByRole('button', { name: /定位到 附件3-3!E17/ })
      .first()
      .click();
    await eventually(async () => {
      expect(await selected()).toEqual(at('附件3-3!E17'));
    });

    const other = findingAt('explanation-missing', '附件3-2!H6');
    await excel.evaluate(({ user }, cell) => user.select(cell), other.cell);
    const highlighted = page.locator('[id^="finding-"][aria-current="true"]');
    await eventually(async () => {
      expect(await highlighted.getAttribute('id')).toBe(`finding-${other.id}`);
    });
    await eventually(async () => {
      expect(await cardOf(page, other).isVisible()).toBe(true);
    });
    const box = await cardOf(page, other).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(800);
    expect(complaints).toEqual([]);
  });

  test('goes by itself when the sheet is put right, and nothing is written', async () => {
    const opened = await site.open(exampleWorkbook());
    const { page, excel, complaints } = opened;
    await choose(page, '仅校验');
    expect(await result(page)).toBe('校验完成：错误 4 项，待核实 14 项，提示 18 项。');
    const { id } = findingAt('not-comparable', '附件2!F27');
    expect(await listed(page)).toHaveProperty(id);
    await type(opened, '附件2!F27', '12天');
    const edited = await dumpOf(opened);
    await eventually(async () => {
      expect(await listed(page)).not.toHaveProperty(id);
    });
    expect(await listed(page)).toEqual(sentencesOf(reviewed(draft({ '附件2!F27': '12天' }))));
    expect(await dumpOf(opened)).toEqual(edited);
    const { bodies } = await excel.evaluate((it) => it.excel);
    expect(
      bodies.flatMap(({ Actions }) => Actions.map(({ ActionType }) => ActionType)),
    ).not.toContain(4);
    expect(complaints).toEqual([]);
  });

  test('is corrected at a click', async () => {
    const wrong = draft({ '附件3-2!I6': '5.76' });
    const opened = await site.open(wrong);
    const { page, complaints } = opened;
    await checkAndFill(page);
    const finding = findingAt('execution-score', '附件3-2!I6', reviewed(wrong).findings);
    const card = await openCard(page, finding);
    await card.getByRole('button', { name: '采纳更正：改为 5.67' }).click();
    await page.getByText('已更正 1 格。').first().waitFor();
    expect(await holds(opened, '附件3-2!I6')).toBe('5.67');
    expect(await listed(page)).toEqual(sentencesOf(reviewed(exampleWorkbook())));
    const { sheets } = await dumpOf(opened);
    expect(sheets.find(({ name }) => name === '附件3-2')?.marks).not.toHaveProperty('I6');

    await choose(page, '撤销本次填充（1 格）');
    await page.getByText('已恢复 1 格。').first().waitFor();
    expect(await holds(opened, '附件3-2!I6')).toBe('5.76');
    expect(complaints).toEqual([]);
  });

  test('that wants an explanation offers its figures, and takes the words', async () => {
    const opened = await site.open(exampleWorkbook());
    const { page, complaints } = opened;
    await checkAndFill(page);
    const finding = findingAt('explanation-missing', '附件3-3!I17');
    const card = await openCard(page, finding);
    await card.getByRole('button', { name: '填入说明要点' }).click();
    const field = card.getByRole('textbox', { name: '偏差原因分析（写入 附件3-3!I17）' });
    const stub = await field.inputValue();
    expect(stub).toContain('原因：');
    // What is typed goes behind 原因：, where the cursor stands.
    await page.keyboard.type('年初目标值的符号填反，已报区财政局更正');
    const words = stub.replace('原因：', '原因：年初目标值的符号填反，已报区财政局更正');
    await card.getByRole('button', { name: '写入', exact: true }).click();
    await page.getByText('已写入偏差原因。').first().waitFor();
    expect(await holds(opened, '附件3-3!I17')).toBe(words);
    expect(await listed(page)).not.toHaveProperty(finding.id);
    expect(complaints).toEqual([]);
  });

  test('is set aside with a reason, which the 校核清单 keeps, and taken up again', async () => {
    const opened = await site.open(exampleWorkbook());
    const { page, complaints } = opened;
    await checkAndFill(page);
    const finding = findingAt('unmet-full-score', '附件3-3!H17');
    const card = await openCard(page, finding);
    await card.getByRole('button', { name: '写明理由' }).click();
    await card.getByRole('button', { name: '记下理由' }).click();
    await card.getByText('请写明内容。').waitFor();
    const reason = '财政局已同意按100%计分';
    await card.getByRole('textbox', { name: '不作更正的理由（处理意见）' }).fill(reason);
    await card.getByRole('button', { name: '记下理由' }).click();
    await page.getByText('理由已记入校核清单的“处理意见”。').first().waitFor();
    expect(await result(page)).toContain('错误 3 项，待核实 14 项，提示 18 项');
    const { sheets } = await dumpOf(opened);
    const list = sheets.at(-1);
    expect(list?.name).toBe('校核清单');
    expect(Object.values(list?.cells ?? {})).toContainEqual(
      expect.objectContaining({ content: { type: 'text', text: reason } }),
    );

    await page.getByRole('button', { name: /^已说明理由/ }).click();
    const waived = cardOf(page, finding);
    await waived.getByText(`理由：${reason}`).waitFor();
    await waived.getByRole('button', { name: '撤回理由' }).click();
    await eventually(async () => {
      expect(await result(page)).toContain('错误 4 项');
    });
    expect(await listed(page)).toEqual(sentencesOf({ findings }));
    expect(complaints).toEqual([]);
  });
});
