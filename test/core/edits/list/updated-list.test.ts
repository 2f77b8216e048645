import { describe, expect, test } from '@jest/globals';
import type { ListEdit, ListRow } from '../../../../src/core/edit';
import { applyList } from '../../../../src/core/edits/list/apply-list';
import { listPlace } from '../../../../src/core/edits/list/list-place';
import { updatedList } from '../../../../src/core/edits/list/updated-list';
import type { Severity } from '../../../../src/core/findings/finding';
import type { Sheet } from '../../../../src/core/workbook/workbook';
import { workbookFromText } from '../../../support/workbook-from-text';

const COLUMNS = ['编号', '级别', '表', '单元格', '问题', '应为', '依据', '处理意见'];
const A = 'grade-0000000a';
const B = 'weights-0000000b';
const C = 'total-score-0000000c';

const row = (id: string, response = '', severity: Severity = 'error'): ListRow => ({
  id,
  severity,
  cells: [id, '错误', '自评表', '附件3!A1', `问题 ${id}`, '', '依据', response],
  target: { sheet: '附件3', row: 0, column: 0 },
});
const edit = (rows: readonly ListRow[], heading = ['标题', '说明']): ListEdit => ({
  type: 'list',
  sheet: '校核清单',
  heading,
  columns: COLUMNS,
  rows,
});
const sheet = (text: string): Sheet => workbookFromText(`# 校核清单\n${text}`).workbook.sheets[0]!;

/** Every row as text, its columns divided by `|`. */
function told(earlier: Sheet | null, wanted: ListEdit): readonly string[] {
  return updatedList(earlier, wanted).rows.map(({ kind, cells }) => {
    const texts: string[] = [];
    for (const cell of cells) {
      const content = cell.kept?.content;
      const kept =
        content?.type === 'text'
          ? content.text
          : content?.type === 'number'
            ? content.decimal
            : '?';
      texts[cell.column] = cell.kept ? `[${kept}]` : cell.text;
    }
    return `${kind}: ${Array.from({ length: texts.length }, (_, column) => texts[column] ?? '').join('|')}`;
  });
}

const written = (id: string, response = '', more = '') =>
  `${id} | 错误 | 自评表 | 附件3!A1 | 问题 ${id} | | 依据 | ${response}${more}`;
const earlierText = (...rows: readonly string[]) =>
  sheet(['标题', '说明', COLUMNS.join(' | '), ...rows].join('\n'));

describe('a new list', () => {
  const list = updatedList(null, edit([row(A), row(B, '已核对', 'info')]));

  test('has heading lines, column headings and a row a finding', () => {
    expect(list.headerRow).toBe(2);
    expect(told(null, edit([row(A), row(B, '已核对', 'info')]))).toEqual([
      'title: 标题',
      'heading: 说明',
      `header: ${COLUMNS.join('|')}`,
      `error: ${A}|错误|自评表|附件3!A1|问题 ${A}||依据`,
      `info: ${B}|错误|自评表|附件3!A1|问题 ${B}||依据|已核对`,
    ]);
    expect(list.area).toEqual({ top: 0, left: 0, bottom: 4, right: 7 });
    expect(list.rows.map(({ target }) => target !== null)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(list.rows.every(({ earlier }) => earlier === null)).toBe(true);
  });
});

describe('what the user wrote into an earlier list', () => {
  const SORTED = earlierText(written(B, '不改'), written(A, '已报备', ' | 张三'), '审核人：李四');

  test('moves with its finding, wherever it was sorted to; further columns and lines too', () => {
    expect(told(SORTED, edit([row(A), row(B)])).slice(3)).toEqual([
      `error: ${A}|错误|自评表|附件3!A1|问题 ${A}||依据|[已报备]|[张三]`,
      `error: ${B}|错误|自评表|附件3!A1|问题 ${B}||依据|[不改]`,
      'own: [审核人：李四]',
    ]);
    expect(updatedList(SORTED, edit([row(A), row(B)])).rows.map(({ earlier }) => earlier)).toEqual([
      0, 1, 2, 4, 3, 5,
    ]);
  });

  test('stays below, as it was but for its level, when its finding is gone', () => {
    expect(told(SORTED, edit([row(B)])).slice(3)).toEqual([
      `error: ${B}|错误|自评表|附件3!A1|问题 ${B}||依据|[不改]`,
      `gone: [${A}]|已不存在|[自评表]|[附件3!A1]|[问题 ${A}]||[依据]|[已报备]|[张三]`,
      'own: [审核人：李四]',
    ]);
    const [, , , , gone] = told(SORTED, { ...edit([row(B)]), gone: 'No longer found' });
    expect(gone).toContain('|No longer found|');
  });

  test('a row without a word in it goes, and what it held is within the area to blank', () => {
    const earlier = earlierText(written(A), written(B), written(C));
    const list = updatedList(earlier, edit([row(B)]));
    expect(list.rows).toHaveLength(4);
    expect(list.area).toEqual({ top: 0, left: 0, bottom: 5, right: 7 });
  });

  test('is kept of a row that was copied', () => {
    const copied = earlierText(written(A, '甲'), written(A));
    expect(told(copied, edit([row(A)])).slice(3)).toEqual([
      `error: ${A}|错误|自评表|附件3!A1|问题 ${A}||依据|[甲]`,
    ]);
  });
});

describe('an answer that has just been given', () => {
  const earlier = earlierText(written(A, '甲'));
  const last = (wanted: ListRow) => told(earlier, edit([wanted]))[3]?.split('|')[7] ?? '';

  test('replaces what stands there, unless that says the same', () => {
    expect(last({ ...row(A, '乙'), response: '乙' })).toBe('乙');
    expect(last({ ...row(A, '甲'), response: '甲' })).toBe('[甲]');
  });

  test('blanks it when it is taken back', () => {
    expect(last({ ...row(A), response: '' })).toBe('');
  });

  test('is not made of what was read before: that stays as it now stands', () => {
    expect(last(row(A, '旧'))).toBe('[甲]');
    expect(last(row(A))).toBe('[甲]');
  });
});

test('the same list again changes nothing', () => {
  const edits = [edit([row(A, '甲'), row(C)]), edit([row(C)], ['标题', '二', '三'])];
  for (const wanted of edits) {
    const once = applyList({ sheets: [earlierText(written(B, '乙'))] }, wanted);
    expect(once.sheets[0]?.cells.length).toBeGreaterThan(0);
    expect(applyList(once, wanted)).toEqual(once);
  }
});

describe('where the list goes', () => {
  const place = (text: string) => {
    const { name, earlier } = listPlace(workbookFromText(text).workbook, edit([]));
    return `${name}${earlier ? ' again' : ''}`;
  };

  test.each([
    ['a new sheet', '# 附件3\n甲', '校核清单'],
    ['the earlier list', `# 校核清单\n${COLUMNS.join(' | ')}`, '校核清单 again'],
    ['beside a sheet that is something else', '# 校核清单\n甲', '校核清单(2)'],
    [
      'the second one',
      `# 校核清单\n甲\n# 校核清单(2)\n${COLUMNS.join(' | ')}`,
      '校核清单(2) again',
    ],
    [
      'beside a list with a column of the user’s own in the middle',
      `# 校核清单\n${COLUMNS.join(' | ').replace('| 依据', '| 责任人 | 依据')}`,
      '校核清单(2)',
    ],
  ])('%s', (_, text, expected) => {
    expect(place(text)).toBe(expected);
  });
});
