import { describe, expect, test } from '@jest/globals';
import { listHeadings } from '../../../src/core/responses/list-headings';
import { toA1 } from '../../../src/core/workbook/cell-ref';
import { FIRST_ROW, list, listRow, ref } from './edits';
import type { HostHarness } from './harness';
import { entry, readAndApply, sheetOf, standing, type Suite, told } from './suite';

const FORM = `
# 附件2
指标 | 得分
产出 | 10

# 附件3
得分 | 95
`;
const A = 'weights-0000000a';
const B = 'total-score-0000000b';
const C = 'grade-0000000c';
const FIRST = listRow(A, '附件2!B2', '分值合计 95');
const SECOND = listRow(B, '附件3!B1', '总分不等于各项之和');
const HEADING = list([]).heading;

/** A row of the list as it stands in the sheet, and what the user wrote into it. */
const written = (id: string, response = '', more = '') =>
  `${id} | 错误 | 附件2 | 附件2!B2 | 问题 | 56.70% | "=填报说明" | ${response}${more}`;

/** The list as the user left it. */
const leftAs = (...rows: readonly string[]) =>
  `${FORM}\n# 校核清单\n${[...HEADING, listHeadings('zh').join(' | '), ...rows].join('\n')}`;

/** What the user wrote into an earlier list: none of it is ever lost. */
export function listKeptContract({ open }: Suite): void {
  const linesOf = async (harness: HostHarness, name = '校核清单') => {
    const { cells } = sheetOf(await harness.dump(), name);
    const lines: string[] = [];
    for (let row = 0; row < 16; row += 1) {
      const texts = Array.from({ length: 10 }, (_, column) => {
        const cell = cells[toA1({ row, column })];
        if (cell?.formula) return `=${cell.formula}`;
        return cell?.content?.type === 'text' ? cell.content.text : '';
      });
      lines.push(texts.join('|').replace(/\|+$/, ''));
    }
    return lines.join('\n').replace(/\n+$/, '').split('\n');
  };
  const linksOf = async (harness: HostHarness) => sheetOf(await harness.dump(), '校核清单').links;
  const typed = (harness: HostHarness, place: string, text: string) =>
    harness.user.type(ref(`校核清单!${place}`), { content: { type: 'text', text } });
  const found = ({ id, cells }: typeof FIRST, response = '') =>
    [id, ...cells.slice(1, 7), response].join('|').replace(/\|+$/, '');

  describe('what the user wrote into the list', () => {
    test('a line of his own that leads somewhere from 单元格 stays, and leads there', async () => {
      const harness = await open(FORM);
      await readAndApply(harness, [list([FIRST, SECOND])]);
      await typed(harness, 'D8', '见附件3');
      await typed(harness, 'E8', '还要核对发票');
      await harness.user.link(ref('校核清单!D8'), "'附件3'!A1");
      expect(told(await readAndApply(harness, [list([SECOND])]))).toEqual(['done']);
      expect((await linesOf(harness)).slice(FIRST_ROW - 1)).toEqual([
        found(SECOND),
        '|||见附件3|还要核对发票',
      ]);
      expect(await linksOf(harness)).toEqual({ D5: "'附件3'!B1", D6: "'附件3'!A1" });
    });

    test('a link of his own beside an answer goes with it', async () => {
      const harness = await open(FORM);
      await readAndApply(harness, [list([FIRST, SECOND])]);
      await typed(harness, 'H6', '见批复');
      await harness.user.link(ref('校核清单!H6'), "'附件2'!A1");
      await readAndApply(harness, [list([SECOND])]);
      expect(await linksOf(harness)).toEqual({ D5: "'附件3'!B1", H5: "'附件2'!A1" });
    });

    test('rows of ours that lost every link are ours all the same; one whose finding is gone goes', async () => {
      const harness = await open(FORM);
      await readAndApply(harness, [list([FIRST, SECOND])]);
      await harness.user.unlink('校核清单');
      await readAndApply(harness, [list([SECOND])]);
      expect((await linesOf(harness)).slice(FIRST_ROW - 1)).toEqual([found(SECOND)]);
      expect(await linksOf(harness)).toEqual({ D5: "'附件3'!B1" });
    });

    test.each<[what: string, left: readonly string[], lines: readonly string[]]>([
      [
        'a line of his own that names a cell',
        [written(A), written(B), ' |  |  | 附件2!B3 | 漏填'],
        [found(FIRST), found(SECOND), '|||附件2!B3|漏填'],
      ],
      [
        'a line with a number of his own, between the rows',
        [written(A), '1 | 重要 | 附件2 | 附件2!B3 | 请核对', written(B)],
        [found(FIRST), found(SECOND), '|重要|附件2|附件2!B3|请核对'],
      ],
      [
        'answers of rows that he sorted, and a column of his own',
        [written(B, '已改', ' | 张三'), written(A, '不改', ' | 李四')],
        [`${found(FIRST, '不改')}|李四`, `${found(SECOND, '已改')}|张三`],
      ],
      [
        'an answer whose finding is gone',
        [written(C, '已报备'), written(A), written(B)],
        [found(FIRST), found(SECOND), `${C}|已不存在|附件2|附件2!B2|问题|56.70%|=填报说明|已报备`],
      ],
      [
        'a row that only his own column says something of, its finding gone',
        [written(C, '', '张三'), written(A), written(B)].map((row) =>
          row.replace('| 张三', '| | 张三'),
        ),
        [found(FIRST), found(SECOND), `${C}|已不存在|附件2|附件2!B2|问题|56.70%|=填报说明||张三`],
      ],
      [
        'two answers to one finding: the last counts',
        [written(A, '先答'), written(A, '后答'), written(B)],
        [
          `${A}|错误|附件2|附件2!B2|问题|56.70%|=填报说明|先答`,
          found(FIRST, '后答'),
          found(SECOND),
        ],
      ],
      [
        'an answer that he copied with its row, once',
        [written(A, '不改'), written(A, '不改'), written(B)],
        [found(FIRST, '不改'), found(SECOND)],
      ],
    ])('%s', async (_, left, lines) => {
      const harness = await open(leftAs(...left));
      expect(told(await readAndApply(harness, [list([FIRST, SECOND])]))).toEqual(['done']);
      expect((await linesOf(harness)).slice(FIRST_ROW - 1)).toEqual(lines);
      const once = await standing(harness);
      await readAndApply(harness, [list([FIRST, SECOND])]);
      expect(await standing(harness)).toEqual(once);
    });

    test('rows of his own above the table, and words beside our lines', async () => {
      const [title = '', ...lines] = HEADING;
      const rows = ['初审 | 张三', `${title} | 第一稿`, '', ...lines, '本表由财务科填写'];
      const table = [listHeadings('zh').join(' | '), written(A, '不改'), written(B)];
      const harness = await open(`${FORM}\n# 校核清单\n${[...rows, ...table].join('\n')}`);
      const wanted = [
        ...['初审|张三', `${title}|第一稿`, ...lines, '', '本表由财务科填写'],
        ...[listHeadings('zh').join('|'), found(FIRST, '不改'), found(SECOND)],
      ];
      for (let time = 0; time < 2; time += 1) {
        expect(told(await readAndApply(harness, [list([FIRST, SECOND])]))).toEqual(['done']);
        expect(await linesOf(harness)).toEqual(wanted);
      }
    });

    test('a column of his own between ours: that list stays as it is, and another one is written', async () => {
      const columns = listHeadings('zh').join(' | ').replace('| 依据', '| 责任人 | 依据');
      const row = written(A, '不改').replace('56.70% |', '56.70% | 张三 |');
      const harness = await open(`${FORM}\n# 校核清单\n${columns}\n${row}`);
      const before = await standing(harness);
      const answered = { ...FIRST, cells: [...FIRST.cells.slice(0, 7), '不改'] };
      expect(told(await readAndApply(harness, [list([answered])]))).toEqual(['done']);
      expect((await standing(harness)).sheets.slice(0, 3)).toEqual(before.sheets);
      expect((await linesOf(harness, '校核清单(2)')).slice(FIRST_ROW - 1)).toEqual([
        found(FIRST, '不改'),
      ]);
    });

    test('a formula of his own, filled down', async () => {
      const harness = await open(
        leftAs(written(B, '', ' | =1+2 → 3'), written(A, '', ' | =1+3 → 4')),
      );
      await readAndApply(harness, [list([FIRST, SECOND])]);
      expect((await linesOf(harness)).slice(FIRST_ROW - 1)).toEqual([
        `${found(FIRST)}||=1+3`,
        `${found(SECOND)}||=1+2`,
      ]);
    });

    test('an own line typed as a number or a formula stays', async () => {
      const harness = await open(FORM);
      await readAndApply(harness, [list([FIRST])]);
      await harness.user.type(ref('校核清单!H7'), entry('=2+3 → 5'));
      await harness.user.type(ref('校核清单!A7'), entry('12'));
      await readAndApply(harness, [list([FIRST, SECOND])]);
      const { cells } = sheetOf(await harness.dump(), '校核清单');
      expect([cells.A7?.content, cells.H7?.formula]).toEqual([
        { type: 'number', decimal: '12' },
        '2+3',
      ]);
    });
  });
}
