import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Edit } from '../../src/core/edit';
import { type EditChoice, planEdits } from '../../src/core/edits/plan-edits';
import { defaultPolicy } from '../../src/core/policy/presets';
import { applyEdits } from '../../src/files/apply-edits';
import { EXAMPLE_FILE } from '../support/example-file';
import { reviewed, snapshotOfBytes } from '../support/reviewed-file';
import { expectWith } from '../support/expect-with';

const original = readFileSync(EXAMPLE_FILE);
const NOTHING = { fill: false, correct: false, mark: false, list: false };

async function edited(bytes: Uint8Array, choice: Partial<EditChoice>): Promise<Uint8Array> {
  const { edits } = planEdits(
    await snapshotOfBytes(bytes),
    defaultPolicy,
    { ...NOTHING, ...choice },
    'zh',
  );
  return carriedOut(bytes, edits);
}

function carriedOut(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const { bytes: after, outcomes } = applyEdits(bytes, edits);
  expect(outcomes.filter(({ done }) => !done)).toEqual([]);
  return after;
}

describe('the example through the file host', () => {
  test('no edits, no change', () => {
    expect(Buffer.compare(carriedOut(original, []), original)).toBe(0);
  });

  test.each<[what: string, choice: Partial<EditChoice>]>([
    ['marks', { mark: true }],
    ['a list', { list: true }],
    ['everything', { fill: true, correct: true, mark: true, list: true }],
  ])('%s: the second time gives the same bytes', async (_what, choice) => {
    const once = await edited(original, choice);
    expect(Buffer.compare(once, original)).not.toBe(0);
    expect(Buffer.compare(await edited(once, choice), once)).toBe(0);
  });

  test('marks touch no cell and no style of the user, and go without trace', async () => {
    const marked = await edited(original, { mark: true });
    expect(await snapshotOfBytes(marked)).toEqual(await snapshotOfBytes(original));
    const unmarked = carriedOut(marked, [{ type: 'clear-marks' }]);
    const [before, after] = [unzipSync(original), unzipSync(unmarked)];
    const sheets = Object.keys(before).filter((name) => name.startsWith('xl/worksheets/'));
    expect(sheets.length).toBeGreaterThanOrEqual(5);
    for (const name of [...sheets, 'xl/workbook.xml', 'xl/sharedStrings.xml']) {
      expectWith(text(after[name]), name).toBe(text(before[name]));
    }
    expect(Object.values(after).map(text).join('')).not.toContain('jixiao');
  });

  test('list and marks agree, and neither is taken for a form', async () => {
    const written = await snapshotOfBytes(await edited(original, { mark: true, list: true }));
    const before = reviewed(await snapshotOfBytes(original));
    const after = reviewed(written);
    expect(written.sheets.map(({ name }) => name).at(-1)).toBe('校核清单');
    expect(after.forms.map(({ id }) => id)).toEqual(before.forms.map(({ id }) => id));
    expect(after.findings).toEqual(before.findings);
  });

  test('no marks are left where none are due', async () => {
    const marked = await edited(original, { mark: true });
    const none: Edit[] = [{ type: 'clear-marks' }];
    expect(
      Buffer.compare(carriedOut(carriedOut(marked, none), none), carriedOut(marked, none)),
    ).toBe(0);
  });
});

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');
