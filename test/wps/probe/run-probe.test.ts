import { expect, test } from '@jest/globals';
import { lookAround, tryOut } from '../../../src/wps/probe/run-probe';
import { pageStandIn } from '../../support/wps/page-stand-in';
import { workbookFromText } from '../../support/workbook-from-text';

const SECRET = workbookFromText('# 附件1\n单位名称 | 示例区市场监督管理局\n得分 | 95\n').workbook;
const OPTIONS = { page: {} as Window, version: '1.2.3', now: () => 0 };

function probe() {
  const { application, standIn } = pageStandIn([SECRET]);
  const before = JSON.stringify(standIn.dump());
  const lines = [...lookAround(application, OPTIONS), ...tryOut(application, OPTIONS)];
  return { lines, standIn, before };
}

const found = (lines: readonly string[], id: string) =>
  lines.find((line) => line.startsWith(`${id}: `))?.slice(id.length + 2);

test('it says what holds here', () => {
  const { lines } = probe();
  expect(lines[0]).toBe('jixiao: 1.2.3');
  const answers: Readonly<Record<string, string>> = {
    Version: '"12.1.0" (0 ms)',
    'DebugTools.UndoTransBegin': 'function (0 ms)',
    'misspelt-member': 'undefined (0 ms)',
    'window-handle': '"number" (0 ms)',
    'empty.used-range': '"A1" (0 ms)',
    'write.array': '3×3 [[1,"a",true],[0.5,null,45291],[2,"b",false]] (0 ms)',
    'text.apostrophe': '4 ["001","001","General","001"] (0 ms)',
    'merge.cells': '4 [true,true,null,false] (0 ms)',
    'merge.area': '"H1:I2" (0 ms)',
    'note.twice': '! 0x800A03EC (0 ms)',
    mark: '5 [1,2,"=N(\\"jixiao:probe\\")=0",14342136,"A1"] (0 ms)',
    'mark.delete': '0 (0 ms)',
  };
  for (const [id, answer] of Object.entries(answers)) {
    expect([id, found(lines, id)]).toEqual([id, answer]);
  }
});

test('what fails is an answer too, and every fact has one', () => {
  const { lines } = probe();
  expect(found(lines, 'browser')).toMatch(/^! /);
  expect(found(lines, 'xml')).toMatch(/^! Value/);
  expect(new Set(lines.map((line) => line.split(':')[0])).size).toBe(lines.length);
});

test('the user’s workbook is not touched, and nothing of it is said', () => {
  const { lines, standIn, before } = probe();
  expect(standIn.books).toHaveLength(1);
  expect(JSON.stringify(standIn.dump())).toBe(before);
  expect(lines.join('\n')).not.toMatch(/示例区|附件/);
});
