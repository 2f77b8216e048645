import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ruleCards } from '../../src/core/rules/index';
import { placeOf, reviewed, snapshotOfFile, told } from '../support/reviewed-file';
import { workbookFromText } from '../support/workbook-from-text';
import { expectWith } from '../support/expect-with';

/** `<rule-id>.txt` or `<rule-id>.<case>.txt`, and beside it the same as .xlsx. */
const folder = path.join(import.meta.dirname, 'should-fail');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => ({ name: name.replace('.xlsx', ''), rule: name.split('.')[0] ?? '' }));

/** These only ever inform. */
const ONLY_INFORM = [
  'actual-not-measured',
  'over-budget',
  'budget-adjusted',
  'required-blank',
  'waiver-unused',
];
/** Needs the 自评报告, which is no workbook. */
const NOT_IN_WORKBOOKS = ['report-figure'];

test('every rule that finds errors or warnings has a workbook that fails it, and the other way round', () => {
  const ids = ruleCards
    .map(({ id }) => id)
    .filter((id) => !ONLY_INFORM.includes(id) && !NOT_IN_WORKBOOKS.includes(id));
  expect(ids.length).toBeGreaterThanOrEqual(25);
  expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual([...ids].sort());
});

describe.each(cases)('$name', ({ name, rule }) => {
  const { marked } = workbookFromText(readFileSync(path.join(folder, `${name}.txt`), 'utf8'));
  const review = async () => reviewed(await snapshotOfFile(path.join(folder, `${name}.xlsx`)));

  test('the rule reports the marked cells, and no others', async () => {
    const { findings } = await review();
    const found = findings.filter((finding) => finding.rule === rule);
    expect(marked.length).toBeGreaterThan(0);
    expectWith([...new Set(found.map(({ cell }) => placeOf(cell)))], told(findings)).toEqual(
      marked,
    );
    expect(found.filter(({ severity }) => severity === 'info')).toEqual([]);
  });

  test('nothing else is wrong', async () => {
    const { findings } = await review();
    const others = findings.filter(
      (finding) => finding.rule !== rule && finding.severity !== 'info',
    );
    expect(told(others)).toBe('');
  });
});
