import { describe, expect, test } from '@jest/globals';
import { createElement } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import type { RefusalReason } from '../../../src/core/edit';
import { en } from '../../../src/pane/texts/en';
import { zhCN } from '../../../src/pane/texts/zh-CN';
import type {
  Notice,
  Session,
  SessionProblem,
  SessionState,
} from '../../../src/pane/session/session';
import type { PaneOptions } from '../../../src/pane/pane-options';
import { Pane } from '../../../src/pane/ui/pane';
import { workbookFromText } from '../../support/workbook-from-text';
import { example, exampleReview, reviewOfText } from '../model/example';
import { fixtureSession } from './fixture-session';

/** The pane as HTML, with what it fetches when it is needed. */
async function htmlOf(session: Session, options: PaneOptions = {}): Promise<string> {
  const { prelude } = await prerenderToNodeStream(createElement(Pane, { session, options }));
  let html = '';
  for await (const part of prelude) html += String(part);
  return html;
}

/** The pane as HTML; and what it says, without the markup. */
async function drawn(state: Partial<SessionState> = {}, options: PaneOptions = {}) {
  const html = await htmlOf(fixtureSession(await example, state), options);
  return { html, words: html.replace(/<style.*?<\/style>/gs, '').replace(/<[^>]*>/g, ' ') };
}

const NOTICE: Notice = {
  action: 'fill',
  filled: 0,
  corrected: 0,
  marked: 0,
  restored: 0,
  refused: [],
};

describe('before the first check', () => {
  test('it says what is looked for and what the button will do', async () => {
    const { words } = await drawn();
    expect(words).toContain('校验并评分');
    expect(words).toContain('附件3 项目支出绩效自评表（每个项目一张）');
    expect(words).toContain(zhCN['empty.does-fill-and-mark']);
  });

  test.each<[what: string, state: Partial<SessionState>, says: keyof typeof zhCN]>([
    [
      'only checks',
      { settings: { language: 'auto', policy: 'mof-2020', fill: false, mark: false, live: true } },
      'empty.does-check',
    ],
    [
      'cannot write',
      { capabilities: { name: 'excel', write: false, notes: true, undo: true } },
      'empty.does-check',
    ],
  ])('a button that %s', async (_what, state, says) => {
    expect((await drawn(state)).words).toContain(zhCN[says]);
  });

  test('the example is offered where there is one', async () => {
    expect((await drawn()).words).not.toContain(zhCN['empty.example']);
    expect((await drawn({}, { openExample: () => Promise.resolve() })).words).toContain(
      zhCN['empty.example'],
    );
  });

  test('blank forms are offered where they can be opened', async () => {
    expect((await drawn()).words).not.toContain(zhCN['empty.blank']);
    expect((await drawn({}, { openBlank: () => Promise.resolve() })).words).toContain(
      zhCN['empty.blank'],
    );
  });
});

describe('after a check', () => {
  test('one first-level heading, the unit', async () => {
    const { html } = await drawn({ review: await exampleReview() });
    expect(html.match(/<h1[^>]*>([^<]*)<\/h1>/g)?.map((h1) => h1.replace(/<[^>]*>/g, ''))).toEqual([
      '示例区市场监督管理局',
    ]);
  });

  test('every finding has a card, those of a form with hints only in a folded group', async () => {
    const review = await exampleReview();
    const { html, words } = await drawn({ review });
    const cards = [...html.matchAll(/id="finding-([^"]+)"/g)].map(([, id]) => id);
    const inView = review.findings.filter(({ form }) => form !== 'base-data');
    expect([...cards].sort()).toEqual(inView.map(({ id }) => id).sort());
    expect(words).toContain('附件1 基础数据表');
  });

  test('in English, too', async () => {
    const { words, html } = await drawn({ review: await exampleReview(), language: 'en' });
    expect(html).toContain('lang="en"');
    expect(words).toContain('Check and score');
    expect(words).toContain('Missed target with full marks');
  });
});

describe('what could not be checked never looks like a pass', () => {
  test.each([
    ['nothing recognised', '工资表 | 5000', '没有找到可以核对的自评表'],
    [
      'blank forms',
      `
# 附件3-1
2023年度项目支出绩效自评表
项目支出名称 | | 食品安全抽检经费
项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | | | | | 10
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
 | 产出指标 | 数量指标 | | | | 50`,
      '没有填写可以核对的数',
    ],
  ])('%s', async (_what, text, says) => {
    const { words } = await drawn({ review: reviewOfText(text) });
    expect(words).toContain(says);
    expect(words).not.toContain(zhCN['finding.clean']);
    expect(words).not.toContain('校验完成');
  });
});

const PROBLEMS: Readonly<Record<SessionProblem['code'], true>> = {
  'cell-editing': true,
  'not-responding': true,
  'no-workbook': true,
  'read-only': true,
  'no-such-cell': true,
  'hidden-sheet': true,
  'too-large': true,
  failed: true,
  'no-cell-to-explain': true,
  'no-reason': true,
  internal: true,
};
const REFUSALS: Readonly<Record<RefusalReason, true>> = {
  protected: true,
  merged: true,
  changed: true,
  formula: true,
  'no-such-sheet': true,
  'note-exists': true,
  'note-failed': true,
};

describe('what stands in the way is said, with what to do', () => {
  test.each(Object.keys(PROBLEMS) as SessionProblem['code'][])('%s', async (code) => {
    const { words, html } = await drawn({ problem: { code, detail: 'E-42' } });
    expect(words).toContain(zhCN[`problem.${code}`]);
    expect(words).toContain('E-42');
    expect(html).toMatch(/role="alert"/);
    expect((await drawn({ problem: { code, detail: '' }, language: 'en' })).words).toContain(
      en[`problem.${code}`],
    );
  });

  test.each(Object.keys(REFUSALS) as RefusalReason[])('not written: %s', async (why) => {
    const refused = [{ cell: { sheet: '附件2', row: 4, column: 8 }, why }];
    const { words } = await drawn({ notice: { ...NOTICE, refused } });
    expect(words).toContain(zhCN[`refused.${why}`]);
    expect(words).toContain('附件2!I5');
  });
});

test('an action that can be undone offers it', async () => {
  const notice = { ...NOTICE, filled: 2 };
  expect((await drawn({ notice, undoable: 2 })).html).toMatch(/>撤销<\/button>/);
  expect((await drawn({ notice, undoable: null })).html).not.toMatch(/>撤销<\/button>/);
});

test('a change that is not checked by itself is pointed out', async () => {
  const settings = { language: 'auto', policy: 'mof-2020', fill: true, mark: true } as const;
  const review = await exampleReview();
  const words = async (live: boolean) =>
    (await drawn({ review, outdated: true, settings: { ...settings, live } })).words;
  expect(await words(false)).toContain(zhCN['frame.outdated']);
  expect(await words(true)).not.toContain(zhCN['frame.outdated']);
});

test('a live check changes nothing on the screen', async () => {
  const review = await exampleReview();
  const still = await drawn({ review });
  const live = await drawn({ review, busy: { task: 'checking', asked: false } });
  expect(live.html).toBe(still.html);
});

test('text of a workbook is only ever text', async () => {
  const session = fixtureSession(
    workbookFromText(`
# 附件3-1
2023年度项目支出绩效自评表
项目支出名称 | | <img src=x onerror=alert(1)>
主管部门 | | 示例区人民政府 | | | 实施单位 | <b>甲</b>
项目资金（万元） | | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | | 100 | 100 | 90 | 10 | 100% | 10`).workbook,
  );
  await session.check();
  expect(session.state().review?.forms).toHaveLength(1);
  const html = await htmlOf(session);
  expect(html).not.toMatch(/<img|<b>/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).toContain('&lt;b&gt;甲&lt;/b&gt;');
});
