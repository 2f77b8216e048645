import { beforeAll, test } from '@jest/globals';
import { say } from '../../src/core/messages/say';
import { defaultPolicy } from '../../src/core/policy/presets';
import { review } from '../../src/core/review';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { Workbook } from '../../src/core/workbook/workbook';
import { CLEAN_SET } from '../support/clean-set';
import { workbookFromText } from '../support/workbook-from-text';
import { expectWith } from '../support/expect-with';

/** As long as a cell may be. */
const LONG = 32_000;

/** An eighth of it: what is read in linear time then takes an eighth. */
const SHORT = LONG / 8;

const { workbook } = workbookFromText(CLEAN_SET);

/** Cells of every kind in which people write, of every form. */
const ENTRIES = new Set([
  ...['附件1!B3', '附件1!A9', '附件1!A13', '附件1!A14', '附件1!A15', '附件1!A17', '附件1!B22'],
  ...['附件2!B3', '附件2!B6', '附件2!B7', '附件2!F7', '附件2!B10', '附件2!F10', '附件2!B12'],
  ...['附件2!C12', '附件2!D12', '附件2!E12', '附件2!F12', '附件2!I12', '附件2!D13', '附件2!F14'],
  ...['附件3-1!A1', '附件3-1!C3', '附件3-1!G4', '附件3-1!B7', '附件3-1!C13', '附件3-1!D13'],
  ...['附件1!B7', '附件2!D6', '附件2!H6', '附件2!G12', '附件2!H13', '附件2!A9', '附件2!A19'],
  ...['附件3-1!F13', '附件3-1!E14', '附件3-1!I14', '附件3-1!A18', '附件3-2!C3', '附件3-2!D13'],
]);

function withText(text: string): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        ENTRIES.has(`${sheet.name}!${toA1(cell)}`)
          ? { ...cell, content: { type: 'text', text } as const }
          : cell,
      ),
    })),
  };
}

/** Milliseconds for reviewing the workbook and saying all that was found. */
function timed(text: string): number {
  const book = withText(text);
  const start = performance.now();
  review(book, defaultPolicy).findings.forEach((finding) => say('zh', finding.message));
  return performance.now() - start;
}

/** In linear time eight times as much takes eight times as long; in quadratic time, sixty-four times. */
const TIMES = 10;
/** What a review costs whatever the texts, in milliseconds, and what a busy machine may add. */
const ROOM = 60;
const TRIES = 3;

const ALPHABETS = [
  ...[
    '!',
    'x',
    '1',
    '9,',
    '.',
    '，',
    '。',
    '…',
    '、',
    '；',
    '：',
    '·',
    '—',
    '/',
    '*',
    '★',
    '①',
    '%',
  ],
  ...[
    '（',
    '）',
    '【',
    '《',
    '“',
    ' ',
    '\n',
    ' 食',
    '食:',
    '一',
    '1、',
    '1.1',
    '其中',
    '第一、',
    '指标1：',
  ],
  ...[
    '费',
    '项目',
    '完成',
    '合格率',
    '万元',
    '5分',
    '≥',
    '-1',
    '±',
    '2023年',
    '未',
    '每',
    '填写',
    '😀',
  ],
  ...['实际完成', ',完成率1%', '原因:'],
];

beforeAll(() => {
  timed('食品');
});

test.each(ALPHABETS)(
  '%j, 32,000 characters long in every entry of every form',
  (piece) => {
    const shapes = [(run: string) => `${run}!x`, (run: string) => `(食${run}品`];
    for (const shape of shapes) {
      const textOf = (length: number) => shape(piece.repeat(length / piece.length));
      const tries = Array.from({ length: TRIES }, () => () => {
        const [short, long] = [timed(textOf(SHORT)), timed(textOf(LONG))];
        return { short, long, within: long < TIMES * (short + ROOM) };
      });
      let last = '';
      const passed = tries.some((attempt) => {
        const { short, long, within } = attempt();
        last = `${String(SHORT)}: ${short.toFixed()} ms, ${String(LONG)}: ${long.toFixed()} ms`;
        return within;
      });
      expectWith(passed, `${JSON.stringify(shape(piece))} ${last}`).toBe(true);
    }
  },
  60_000,
);
