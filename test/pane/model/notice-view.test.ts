import { describe, expect, test } from '@jest/globals';
import type { RefusalReason } from '../../../src/core/edit';
import { noticeView } from '../../../src/pane/model/notice-view';
import type { Notice } from '../../../src/pane/session/session';
import { textsIn } from '../../../src/pane/texts/texts-in';

const text = textsIn('zh');
const notice = (changes: Partial<Notice> & Pick<Notice, 'action'>): Notice => ({
  filled: 0,
  corrected: 0,
  marked: 0,
  restored: 0,
  refused: [],
  ...changes,
});
const refused = (row: number, why: RefusalReason) => ({
  cell: { sheet: '附件2', row, column: 7 },
  why,
});

test.each<[Notice, tone: 'done' | 'warning', sentence: string]>([
  [notice({ action: 'fill', filled: 3, marked: 15 }), 'done', '已填写 3 格，标注 15 处。'],
  [notice({ action: 'fill', filled: 3 }), 'done', '已填写 3 格。'],
  [notice({ action: 'fill', marked: 2 }), 'done', '标注 2 处，没有填写单元格。'],
  [notice({ action: 'fill' }), 'done', '没有填写单元格，也没有标注。'],
  [notice({ action: 'correct', corrected: 2 }), 'done', '已更正 2 格。'],
  [notice({ action: 'correct' }), 'warning', '没有更正任何单元格。'],
  [notice({ action: 'undo', restored: 4 }), 'done', '已恢复 4 格。'],
  [notice({ action: 'undo', refused: [refused(1, 'changed')] }), 'warning', '没有恢复任何单元格。'],
  [notice({ action: 'explain' }), 'done', '已写入偏差原因。'],
  [
    notice({ action: 'clear-marks', refused: [{ cell: null, why: 'protected' }] }),
    'warning',
    '有的标记没有清除，表中的数没有改动。',
  ],
  [notice({ action: 'respond' }), 'done', '理由已记入校核清单的“处理意见”。'],
  [notice({ action: 'take-back' }), 'done', '理由已从校核清单去掉，问题照旧列出。'],
  // The marks of one sheet could not follow; the reason stands in the list all the same.
  [
    notice({ action: 'respond', refused: [refused(1, 'protected')] }),
    'warning',
    '理由已记入校核清单的“处理意见”。',
  ],
  [
    notice({ action: 'respond', refused: [refused(1, 'changed')] }),
    'warning',
    '理由没有记下，问题照旧。',
  ],
  ...(
    [
      ['list', '校核清单没有写入。'],
      ['respond', '理由没有记下，问题照旧。'],
      ['take-back', '理由没有去掉。'],
    ] as const
  ).map(([action, sentence]): [Notice, 'warning', string] => [
    notice({ action, refused: [{ cell: null, why: 'protected', what: 'list' }] }),
    'warning',
    sentence,
  ]),
  [
    notice({ action: 'explain', refused: [refused(1, 'protected')] }),
    'warning',
    '偏差原因没有写入。',
  ],
])('%j', (given, tone, sentence) => {
  expect(noticeView(given, text)).toMatchObject({ tone, sentence });
});

describe('what was not done', () => {
  test('is told reason by reason, each cell once', () => {
    const all = [
      refused(4, 'protected'),
      refused(5, 'changed'),
      refused(6, 'protected'),
      refused(4, 'protected'),
    ];
    const view = noticeView(notice({ action: 'fill', filled: 1, refused: all }), text);
    expect(
      view.reasons.map(({ why, cells }) => [why.slice(0, 6), cells.map(({ label }) => label)]),
    ).toEqual([
      ['工作表受保护', ['附件2!H5', '附件2!H7']],
      ['校验之后已被', ['附件2!H6']],
    ]);
  });

  test('a long list is counted', () => {
    const all = Array.from({ length: 40 }, (_, row) => refused(row, 'protected'));
    const [reason] = noticeView(notice({ action: 'fill', refused: all }), text).reasons;
    expect([reason?.cells.length, reason?.more]).toEqual([6, 34]);
  });

  test('a whole sheet has no cell to name', () => {
    const view = noticeView(
      notice({ action: 'list', refused: [{ cell: null, why: 'protected', what: 'list' }] }),
      text,
    );
    expect(view).toMatchObject({ tone: 'warning', reasons: [{ cells: [], more: 0 }] });
    expect(view.reasons[0]?.why).toContain('保护工作簿');
  });
});

test.each<[Notice, boolean]>([
  [notice({ action: 'fill', filled: 2, marked: 4 }), true],
  [notice({ action: 'correct', corrected: 1 }), true],
  [notice({ action: 'explain' }), true],
  // Undoing would put back what an earlier action wrote.
  [notice({ action: 'fill', marked: 4 }), false],
  [notice({ action: 'explain', refused: [refused(1, 'protected')] }), false],
  [notice({ action: 'respond' }), false],
])('%j can be undone: %s', (given, isUndoable) => {
  expect(noticeView(given, text).isUndoable).toBe(isUndoable);
});
