import { expect, test } from '@jest/globals';
import { review } from '../../../src/core/review';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { applyValues } from '../../../src/core/edits/values/apply-values';
import { findingsView } from '../../../src/pane/model/findings-view';
import { reusedView } from '../../../src/pane/model/reused-view';
import { textsIn } from '../../../src/pane/texts/texts-in';
import { example } from './example';

const viewOf = async (change: string | null = null, language: 'zh' | 'en' = 'zh') => {
  const workbook = applyValues(
    await example,
    change === null
      ? []
      : [
          {
            type: 'value',
            purpose: 'explain',
            cell: { sheet: '附件2', row: 15, column: 8 },
            before: null,
            content: { type: 'text', text: change },
          },
        ],
  );
  return findingsView(review(workbook, defaultPolicy), language, textsIn(language));
};

test('the same review is drawn by the same objects', async () => {
  const before = await viewOf();
  const now = reusedView(before, await viewOf());
  now.groups.forEach((group, index) => expect(group).toBe(before.groups[index]));
});

test('only what changed is another object', async () => {
  const before = await viewOf();
  const now = reusedView(before, await viewOf('因投诉举报渠道增加，受理件数超出预期。'));
  expect(now.groups.map((group, index) => group === before.groups[index])).toEqual([
    true,
    false,
    true,
    true,
    true,
  ]);
  const [old, changed] = [before.groups[1]!.findings, now.groups[1]!.findings];
  expect(changed).toHaveLength(old.length - 1);
  expect(changed.every((finding) => old.includes(finding))).toBe(true);
});

test('another language is all new', async () => {
  const before = await viewOf();
  const now = reusedView(before, await viewOf(null, 'en'));
  expect(now.groups.some((group) => before.groups.includes(group))).toBe(false);
});
