import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findingId } from '../../../src/core/findings/finding-id';
import type { Form } from '../../../src/core/forms/form';
import { message } from '../../../src/core/messages/message';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { ruleCards } from '../../../src/core/rules/index';
import { exampleWorkbook } from '../../support/example-set';
import { placeOf, reviewed } from '../../support/reviewed-file';
import { readRulePage } from '../../support/rule-pages';
import { workbookFromText } from '../../support/workbook-from-text';

/**
 * Ids stand in the 校核清单 of every user, with the user's answers beside them. So they are frozen here: `known-cases.tsv`
 * has every case of every rule, `known-ids.tsv` what the first version found in the workbooks of the tests. Rows are
 * added; one is taken out only when nothing gives the finding any more, and none is changed.
 */
const rowsOf = (name: string) =>
  readFileSync(path.join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, string]);
const knownCases = rowsOf('known-cases.tsv');
const knownIds = rowsOf('known-ids.tsv');

const OVERALL = { id: 'overall', kind: 'overall', year: 2023 } as unknown as Form;
const finding = (which: string, id: 'report.title' | 'report.list') => ({
  cell: { sheet: '附件2', row: 8, column: 6 },
  form: 'overall',
  case: which,
  message: message(id),
  subject: '食品安全 抽检',
});

describe('the id of a case', () => {
  test.each(knownCases)('%s %s is as it always was, whatever its sentence', (rule, which, id) => {
    expect(findingId(rule, finding(which, 'report.title'), OVERALL)).toBe(id);
    expect(findingId(rule, finding(which, 'report.list'), OVERALL)).toBe(id);
  });

  test('is known of every case that any example shows', () => {
    const known = new Set(knownCases.map(([rule, which]) => `${rule} ${which}`));
    const found = texts().flatMap((text) =>
      reviewed(workbookFromText(text).workbook).findings.map(
        ({ rule, case: which }) => `${rule} ${which}`,
      ),
    );
    expect(new Set(found).size).toBeGreaterThan(50);
    expect([...new Set(found)].filter((each) => !known.has(each))).toEqual([]);
  }, 60_000);
});

/** The examples of all rules' pages, and the workbooks that each fail a rule. */
function texts(): readonly string[] {
  const pages = ruleCards.flatMap(({ id }) => readRulePage(id)?.sections ?? []);
  return [
    ...pages.flatMap(({ examples }) => examples.map(({ workbook }) => workbook)),
    ...workbooks.filter((name) => name !== 'example-2023').map(textOf),
  ];
}

const workbooks = [...new Set(knownIds.map(([workbook]) => workbook))];
const textOf = (name: string) =>
  readFileSync(path.join(import.meta.dirname, `../../workbooks/should-fail/${name}.txt`), 'utf8');

describe('a 校核清单 written by the first version', () => {
  test.each(workbooks)('of %s: every answer in it is found again', (name) => {
    const ids = knownIds.filter(([workbook]) => workbook === name);
    const forms: Workbook =
      name === 'example-2023' ? exampleWorkbook() : workbookFromText(textOf(name)).workbook;
    const { findings } = reviewed({ sheets: [...forms.sheets, listOf(ids)] });
    expect(findings.filter(({ rule }) => rule === 'waiver-unused')).toEqual([]);
    const answered = findings.filter(({ waived }) => waived?.reason === '已核对，情况属实');
    expect(answered.map(({ id, cell }) => `${placeOf(cell)} ${id}`).sort()).toEqual(
      ids.map(([, cell, id]) => `${cell} ${id}`).sort(),
    );
  });
});

/** The list with an answer in every row. */
function listOf(ids: typeof knownIds): Sheet {
  const rows = ids.map(
    ([, cell, id]) => `${id} | 错误 | 表 | ${cell} | 问题 | | 依据 | 已核对，情况属实`,
  );
  const head = '编号 | 级别 | 表 | 单元格 | 问题 | 应为 | 依据 | 处理意见';
  const [list] = workbookFromText(['# 校核清单', head, ...rows].join('\n')).workbook.sheets;
  if (!list) throw new Error('no list');
  return list;
}
