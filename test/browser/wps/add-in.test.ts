import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../repo/repository';
import { EXAMPLE_FILE } from '../../support/example-file';
import { snapshotOfFile } from '../../support/reviewed-file';
import { serveAddIn } from './support/add-in';
import { browsers } from './support/browsers';
import { type OldPage, openOldPage } from './support/devtools';

const SCREENS = path.join(root, 'out/screens');
let site: Awaited<ReturnType<typeof serveAddIn>>;
let page: OldPage | undefined;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  site = await serveAddIn([
    await snapshotOfFile(EXAMPLE_FILE),
    { sheets: [{ name: '空表', visibility: 'visible', cells: [], merges: [] }] },
  ]);
});
afterAll(() => site.close());
afterEach(async () => {
  await page?.close();
  page = undefined;
});

/** Does what a button of the ribbon does. */
const press = (id: string) => `standIn.stored.set('jixiao.et.command', '${id}')`;
const shows = (text: string) => `document.body.innerText.includes('${text}')`;

for (const { name, lack } of browsers()) {
  if (lack === null) continue;
  describe(`not in the browser of ${name}, as ${lack}`, () => {
    test.skip('the add-in works', () => undefined); // that browser is not on this machine: the title says why
  });
}

/** What has the focus; and `ring` where a ring of our own lies round it, which has its size. */
const FOCUSED = `(() => {
  const own = document.activeElement;
  const [box, ring] = [own.getBoundingClientRect(), getComputedStyle(own, '::after')];
  const fits = (side) => Math.abs(parseFloat(ring[side]) + 4 - box[side]) < 6;
  const isRing = ring.borderTopWidth === '2px' && fits('width') && fits('height');
  const label = own.getAttribute('aria-label') || own.innerText.replace(/\\s*\\n.*$/s, '');
  return (own.tagName === 'DIV' ? 'DIV' : label.trim()) + (isRing ? ' ring' : '');
})()`;

const present = browsers().flatMap((each) =>
  each.lack === null ? [[each.name, each] as const] : [],
);
describe.each(present)('in the browser of %s', (name, { file, small }) => {
  const open = async (address: string) => {
    page = await openOldPage(file, new URL(address, site.address).href, { small });
    return page;
  };

  test('the pane checks, marks, lists, and follows the user to another workbook and back', async () => {
    const pane = await open('test-taskpane.html');
    await pane.until(shows('校验并评分'));
    await pane.until(shows('收起'));
    await pane.evaluate(press('check-and-fill'));
    await pane.until(shows('示例区市场监督管理局'));
    await pane.until('standIn.books[0].sheets.some((sheet) => sheet.conditions.length > 0)');
    await pane.until(shows('错误 4'));
    await pane.screenshot(path.join(SCREENS, `wps-${name}-findings.png`));
    // Nothing is wider than the pane, and no line lies on another.
    expect(await pane.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(350);
    for (const tab of ['scores', 'figures', 'settings', 'findings']) {
      await pane.evaluate(`document.getElementById('jixiao-tab-${tab}').click()`);
      await pane.until(
        `document.getElementById('jixiao-tab-${tab}').getAttribute('aria-selected') === 'true'`,
      );
      await pane.evaluate('new Promise((painted) => setTimeout(painted, 300))');
      await pane.screenshot(path.join(SCREENS, `wps-${name}-${tab}.png`));
    }
    await pane.evaluate(press('make-list'));
    await pane.until(`standIn.books[0].sheets.some(({ name }) => name === '校核清单')`);
    await pane.until(shows('校核清单已生成'));

    await pane.evaluate('standIn.activate(1)');
    await pane.until(shows('尚未校验'));
    await pane.evaluate('standIn.activate(0)');
    await pane.until(shows('错误 4'));
    expect(await pane.evaluate('Array.from(standIn.traffic.unknown)')).toEqual([]);
    expect(pane.complaints).toEqual([]);
  });

  test('gaps are kept where the browser knows none', async () => {
    const pane = await open('test-taskpane.html');
    await pane.until(shows('校验并评分'));
    await pane.evaluate(press('check-and-fill'));
    await pane.until(shows('错误 4'));
    const distance = await pane.evaluate(
      `(() => {
        const chips = Array.from(document.querySelectorAll('button')).filter((each) => /^(错误|待核实) \\d+$/.test(each.innerText.trim()));
        const [first, second] = chips.map((each) => each.getBoundingClientRect());
        return second.left - first.right;
      })()`,
    );
    expect(distance).toBeGreaterThanOrEqual(4);
  });

  test('the keyboard goes from one control to the next, and each shows that it is there', async () => {
    const pane = await open('test-taskpane.html');
    await pane.until(shows('校验并评分'));
    await pane.evaluate(press('check-and-fill'));
    await pane.until(shows('错误 4'));
    await pane.evaluate(`document.querySelector('button[aria-haspopup]').focus()`);
    const passed: unknown[] = [];
    for (let step = 0; step < 12; step += 1) {
      await pane.press('Tab');
      passed.push(await pane.evaluate(FOCUSED));
    }
    expect(passed).toEqual([
      ...['校验并评分', '更多操作', '问题', '关闭', 'DIV ring'],
      ...['错误 4 ring', '待核实 14 ring', '提示 18 ring', '查看'],
      ...['附件1 基础数据表 ring', '附件2 整体支出绩效自评表 ring', '定位到 附件2!E5 ring'],
    ]);
    await pane.evaluate(`document.getElementById('jixiao-tab-findings').focus()`);
    await pane.press('ArrowRight');
    expect(await pane.evaluate('document.activeElement.id')).toBe('jixiao-tab-scores');
    expect(pane.complaints).toEqual([]);
  });

  test('unpacked on a disk, it needs no server', async () => {
    page = await openOldPage(
      file,
      pathToFileURL(path.join(site.folder, 'test-taskpane.html')).href,
      {
        small,
      },
    );
    await page.until(shows('校验并评分'));
    await page.evaluate(press('check-and-fill'));
    await page.until(shows('错误 4'));
    await page.evaluate(`document.getElementById('jixiao-tab-settings').click()`);
    await page.until(shows('评分办法'));
    expect(page.complaints).toEqual([]);
  });

  test('the pane hides itself', async () => {
    const pane = await open('test-taskpane.html');
    await pane.until(shows('收起'));
    await pane.evaluate(
      `Application.CreateTaskPane('x', 'y'), standIn.stored.set('jixiao.et.pane', 0), standIn.panes[0].visible = true`,
    );
    await pane.evaluate(`document.querySelector('.hide').click()`);
    expect(await pane.evaluate('standIn.panes[0].visible')).toBe(false);
  });

  test('outside of WPS the pane says where it belongs', async () => {
    const pane = await open('taskpane.html');
    await pane.until(shows('请在 WPS 表格中打开'));
    expect(pane.complaints).toEqual([]);
  });

  test('the ribbon’s page offers what ribbon.xml names', async () => {
    const ribbon = await open('index.html');
    await ribbon.until('window.jixiao');
    expect(await ribbon.evaluate('Object.keys(jixiao).sort()')).toEqual([
      'getImage',
      'onAction',
      'onLoad',
    ]);
    expect(ribbon.complaints).toEqual([]);
  });

  test('the environment is told', async () => {
    const probe = await open('test-probe.html');
    await probe.until(`document.getElementById('report').value.includes('browser: ')`);
    await probe.evaluate(`document.getElementById('try').click()`);
    await probe.until(`document.getElementById('report').value.includes('merge.area: "H1:I2"')`);
    await probe.screenshot(path.join(SCREENS, `wps-${name}-probe.png`));
    expect(await probe.evaluate('standIn.books.length')).toBe(2);
    expect(probe.complaints).toEqual([]);
  });
});
