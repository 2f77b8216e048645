import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../../src/core/findings/finding';
import type { FindingView } from '../../../src/pane/model/finding-view';
import {
  type FindingGroup,
  filtered,
  findingsView,
  foldedAtFirst,
} from '../../../src/pane/model/findings-view';
import { textsIn } from '../../../src/pane/texts/texts-in';
import { plainSentence } from '../../../src/pane/ui/parts/linked-sentence';
import { HALF_READ } from '../../report/report';
import { exampleReview, reviewOfText } from './example';

const inChinese = async () => findingsView(await exampleReview(), 'zh', textsIn('zh'));

describe('the example', () => {
  test('every finding stands under its form, worst first', async () => {
    const review = await exampleReview();
    const { groups } = await inChinese();
    expect(groups.map(({ name }) => name)).toEqual([
      '附件1 基础数据表',
      '附件2 整体支出绩效自评表',
      '附件3-1 业务工作经费',
      '附件3-2 运行维护费',
      '附件3-3 编外用工人员经费',
    ]);
    const listed = groups.flatMap(({ findings }) => findings);
    expect(listed.map(({ id }) => id).sort()).toEqual(review.findings.map(({ id }) => id).sort());
    const order: readonly Severity[] = ['error', 'warning', 'info'];
    for (const { findings } of groups) {
      const ranks = findings.map(({ severity }) => order.indexOf(severity));
      expect(ranks).toEqual([...ranks].sort());
    }
  });

  test('a card says what, where, why and what can be written', async () => {
    const { groups } = await inChinese();
    const card = groups[4]?.findings.find(({ id }) => id.startsWith('unmet-full-score'));
    expect(card).toMatchObject({
      severity: 'error',
      place: '附件3-3!H17',
      title: '未达成指标值却得满分',
      expected: '9.47',
      actual: '10',
      waived: null,
    });
    expect(card && plainSentence(card.sentence)).toMatch(/^“出勤率”指标值 ≤95%/);
    expect(card?.trace.filter((part) => typeof part !== 'string')).toHaveLength(3);
  });

  test('an explanation starts from the facts, in Chinese in any language', async () => {
    const { groups } = findingsView(await exampleReview(), 'en', textsIn('en'));
    const card = groups
      .flatMap(({ findings }) => findings)
      .find(({ place }) => place === '附件2!I16');
    expect(card?.explanation?.cell).toEqual({ sheet: '附件2', row: 15, column: 8 });
    expect(card?.explanation?.stub).toMatch(/19578.*原因：/);
    expect(card?.title).toBe('A deviation without an explanation');
    expect(card && plainSentence(card.sentence)).toMatch(/^No explanation/);
  });

  test('a cell that the sentence names is not listed again', async () => {
    for (const { sentence, related } of (await inChinese()).groups.flatMap((g) => g.findings)) {
      const named = sentence.flatMap((part) => (typeof part === 'string' ? [] : [part.label]));
      expect(related.filter(({ label }) => named.includes(label))).toEqual([]);
    }
  });
});

test('what the user has set aside stands apart', async () => {
  const review = await exampleReview();
  const [first, ...rest] = review.findings;
  const waived = { ...first!, waived: { reason: '已批复' } };
  const view = findingsView({ ...review, findings: [waived, ...rest] }, 'zh', textsIn('zh'));
  expect(view.waived.map(({ id, waived: reason }) => [id, reason])).toEqual([
    [first!.id, '已批复'],
  ]);
  expect(view.groups[0]?.findings.map(({ id }) => id)).not.toContain(first!.id);
});

test('a finding about no form stands under the workbook', async () => {
  const review = await exampleReview();
  const stray = { ...review.findings[0]!, form: '' };
  const view = findingsView({ ...review, findings: [stray] }, 'zh', textsIn('zh'));
  expect(view.groups.at(-1)).toMatchObject({ id: '', name: '整本工作簿', tally: null });
});

test('what could not be checked is said', () => {
  const view = findingsView(reviewOfText('工资表 | 5000'), 'zh', textsIn('zh'));
  expect(view.problems).toEqual([expect.stringMatching(/^没有找到绩效自评表/)]);
});

test('what was not understood is said with its form, place by place', () => {
  const view = findingsView(reviewOfText(HALF_READ), 'zh', textsIn('zh'));
  expect(view.problems).toEqual([]);
  expect(view.groups[0]?.unread).toEqual([
    {
      cell: { sheet: '附件3', row: 3, column: 6 },
      why: '“核<定>数”一栏没有认出，其中的数没有核对',
    },
  ]);
  expect(view.groups[0]?.doubts).toEqual(['没有标题，按栏目认定']);
});

const group = (id: string, ...severities: Severity[]): FindingGroup => ({
  id,
  name: id,
  findings: severities.map(
    (severity, index) => ({ id: `${id}${String(index)}`, severity }) as FindingView,
  ),
  tally: null,
  doubts: [],
  unread: [],
});

describe('the filter', () => {
  const groups = [group('a', 'error', 'info'), group('b', 'warning'), group('c')];
  test.each<[chosen: Severity[], left: string[]]>([
    [[], ['a0', 'a1', 'b0']],
    [['error'], ['a0']],
    [
      ['warning', 'info'],
      ['a1', 'b0'],
    ],
  ])('%j', (chosen, left) => {
    const shown = filtered(groups, new Set(chosen));
    expect(shown.flatMap(({ findings }) => findings.map(({ id }) => id))).toEqual(left);
    expect(shown.some(({ findings }) => findings.length === 0)).toBe(chosen.length === 0);
  });
});

describe('long lists are folded at first', () => {
  const of = (id: string, count: number) => group(id, ...Array<Severity>(count).fill('info'));
  test.each<[counts: number[], folded: string[]]>([
    [[7, 8, 9], []],
    [[50], []],
    [[200], []],
    [[30, 20, 1], ['2']],
    [
      [30, 30, 30],
      ['1', '2'],
    ],
    [[0, 60, 5], ['2']],
    [[30, 0, 30], ['2']],
  ])('%j', (counts, folded) => {
    expect([...foldedAtFirst(counts.map((count, index) => of(String(index), count)))]).toEqual(
      folded,
    );
  });
});

describe('hints alone are folded at first where there is more to say', () => {
  test.each<[groups: Severity[][], folded: string[]]>([
    [[['info'], ['error', 'info']], ['0']],
    [[['info'], ['info']], []],
    [[['warning'], ['info'], ['error']], ['1']],
  ])('%j', (groups, folded) => {
    const drawn = groups.map((severities, index) => group(String(index), ...severities));
    expect([...foldedAtFirst(drawn)]).toEqual(folded);
  });
});
