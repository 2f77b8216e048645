import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planEdits } from '../../../src/core/edits/plan-edits';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { workbookJson } from '../../../src/report/workbook-json';
import { EXAMPLE_FILE } from '../../support/example-file';
import { GOLDEN_FILE } from '../../support/golden-review';
import { reviewed, snapshotOfFile } from '../../support/reviewed-file';
import { readAndApply, standing, type Suite, told } from './suite';

/** The same review from every host, and the same marks in it. */
export function goldenContract({ openWorkbook }: Suite): void {
  test('the example gives the review that was looked through by eye', async () => {
    const { host } = await openWorkbook(await snapshotOfFile(EXAMPLE_FILE));
    const json = workbookJson(
      path.basename(EXAMPLE_FILE),
      reviewed((await host.read()).workbook),
      'zh',
    );
    expect(json).toEqual(JSON.parse(readFileSync(GOLDEN_FILE, 'utf8')));
  });

  test('the example filled, marked and listed twice is the same as once', async () => {
    const harness = await openWorkbook(await snapshotOfFile(EXAMPLE_FILE));
    const everything = { fill: true, correct: true, mark: true, list: true };
    const planned = async () =>
      planEdits((await harness.host.read()).workbook, defaultPolicy, everything, 'zh').edits;
    const refused = told(await readAndApply(harness, await planned())).filter(
      (what) => what !== 'done',
    );
    expect(refused).toEqual([]);
    const once = await standing(harness);
    await readAndApply(harness, await planned());
    expect(await standing(harness)).toEqual(once);
  });
}
