import type { Fact } from './fact';
import { assign, invoke, member, reach } from './reach';

/** An empty sheet of a workbook made for the purpose, and the program that it is in. */
export interface Laboratory {
  readonly application: unknown;
  readonly sheet: unknown;
}

const range = ({ sheet }: Laboratory, address: string) => invoke(sheet, 'Range', address);
const value = (at: Laboratory, address: string) => member(range(at, address), 'Value2');
const put = (at: Laboratory, address: string, what: unknown) => {
  assign(range(at, address), 'Value2', what);
};

/** Puts something into a cell and says what it has become. */
function became(at: Laboratory, address: string, what: unknown, format?: string): unknown {
  if (format !== undefined) assign(range(at, address), 'NumberFormat', format);
  put(at, address, what);
  const cell = range(at, address);
  return ['Value2', 'Formula', 'NumberFormat', 'Text'].map((name) => member(cell, name));
}

/** About cells. Each fact stands on what those before it have written. */
export const SHEET_FACTS: readonly Fact<Laboratory>[] = [
  {
    id: 'empty.used-range',
    find: ({ sheet }) => invoke(reach(sheet, 'UsedRange'), 'Address', false, false),
  },
  { id: 'empty.value', find: (at) => value(at, 'A1') },
  { id: 'empty.values', find: (at) => value(at, 'A1:B2') },
  {
    id: 'write.array',
    find: (at) => {
      put(at, 'A1:C3', [
        [1, 'a', true],
        [0.5, '', 45_291],
        [2, 'b', false],
      ]);
      return value(at, 'A1:C3');
    },
  },
  { id: 'values.row', find: (at) => value(at, 'A1:C1') },
  { id: 'values.column', find: (at) => value(at, 'A1:A3') },
  { id: 'values.one', find: (at) => value(at, 'A1') },
  {
    id: 'error',
    find: (at) => {
      put(at, 'D1:D2', [['=1/0'], ['=NA()']]);
      return [value(at, 'D1:D2'), member(range(at, 'D1'), 'Text')];
    },
  },
  { id: 'formulas', find: (at) => member(range(at, 'A1:D2'), 'Formula') },
  { id: 'has-formula.mixed', find: (at) => member(range(at, 'A1:D1'), 'HasFormula') },
  { id: 'text.apostrophe', find: (at) => became(at, 'F1', "'001") },
  { id: 'text.formula-like', find: (at) => became(at, 'F2', "'=1+1") },
  { id: 'text.percent', find: (at) => became(at, 'F3', '56.70%') },
  { id: 'text.in-text-format', find: (at) => became(at, 'F4', '=1+1', '@') },
  { id: 'number.in-text-format', find: (at) => became(at, 'F5', 9.8, '@') },
  {
    id: 'format.text-after-number',
    find: (at) => {
      put(at, 'F6', 9.8);
      assign(range(at, 'F6'), 'NumberFormat', '@');
      return value(at, 'F6');
    },
  },
  { id: 'format.mixed', find: (at) => member(range(at, 'A1:F6'), 'NumberFormat') },
  { id: 'format.areas', find: (at) => member(range(at, 'A1,F4'), 'NumberFormat') },
  {
    id: 'merge.cells',
    find: (at) => {
      invoke(range(at, 'H1:I2'), 'Merge');
      return ['H1', 'H1:I2', 'G1:I2', 'A1:B2'].map((each) => member(range(at, each), 'MergeCells'));
    },
  },
  {
    id: 'merge.area',
    find: (at) => invoke(reach(range(at, 'I2'), 'MergeArea'), 'Address', false, false),
  },
  {
    id: 'note',
    find: (at) => {
      invoke(range(at, 'A5'), 'AddComment', '绩效自评助手：\n一句话');
      return invoke(reach(range(at, 'A5'), 'Comment'), 'Text');
    },
  },
  { id: 'note.twice', find: (at) => invoke(range(at, 'A5'), 'AddComment', '再一句') },
  { id: 'note.merged', find: (at) => typeof invoke(range(at, 'H1'), 'AddComment', '合并格') },
  { id: 'notes.count', find: ({ sheet }) => reach(sheet, 'Comments.Count') },
  {
    id: 'mark',
    find: (at) => {
      const conditions = reach(range(at, 'A1'), 'FormatConditions');
      const added = invoke(conditions, 'Add', 2, undefined, '=N("jixiao:probe")=0');
      assign(reach(added, 'Interior'), 'Color', 0xdad7f8);
      const all = reach(at.sheet, 'Cells.FormatConditions');
      const first = invoke(all, 'Item', 1);
      return [
        member(all, 'Count'),
        member(first, 'Type'),
        member(first, 'Formula1'),
        reach(first, 'Interior.Color'),
        invoke(reach(first, 'AppliesTo'), 'Address', false, false),
      ];
    },
  },
  {
    id: 'mark.delete',
    find: (at) => {
      invoke(invoke(reach(at.sheet, 'Cells.FormatConditions'), 'Item', 1), 'Delete');
      return reach(at.sheet, 'Cells.FormatConditions.Count');
    },
  },
  {
    id: 'link',
    find: (at) => {
      invoke(reach(at.sheet, 'Hyperlinks'), 'Add', range(at, 'B1'), '', 'A1', undefined, undefined);
      return value(at, 'B1');
    },
  },
  { id: 'xml', find: (at) => invoke(range(at, 'A1:D2'), 'Value', 11) },
  {
    id: 'protect.write',
    find: (at) => {
      invoke(at.sheet, 'Protect');
      const before = value(at, 'A1');
      try {
        put(at, 'A1', 99);
        return [before, value(at, 'A1'), member(at.sheet, 'ProtectContents')];
      } finally {
        invoke(at.sheet, 'Unprotect');
      }
    },
  },
  {
    id: 'speed.10000-cells-at-once',
    find: (at) => typeof value(at, 'A1:J1000'),
  },
  {
    id: 'speed.200-cells-one-by-one',
    find: (at) => {
      for (let row = 1; row <= 200; row += 1) value(at, `A${row}`);
      return 200;
    },
  },
];
