import { describe, expect, test } from '@jest/globals';
import { presets } from '../../../src/core/policy/presets';
import { review } from '../../../src/core/review';
import { countFigures, FIGURE_FILTERS, figureGroups } from '../../../src/pane/model/figures-view';
import { textsIn } from '../../../src/pane/texts/texts-in';
import { example, exampleReview } from './example';
import { expectWith } from '../../support/expect-with';

const text = textsIn('zh');

describe('the filter', () => {
  test.each(FIGURE_FILTERS)('%s shows as many as it counts', async (filter) => {
    const reviewed = await exampleReview();
    const shown = figureGroups(reviewed, filter, 'zh', text).flatMap(({ figures }) => figures);
    expect(shown).toHaveLength(countFigures(reviewed, filter));
  });

  test('differing', async () => {
    const [group] = figureGroups(await exampleReview(), 'differing', 'zh', text);
    expect(group).toMatchObject({
      id: 'project-3',
      figures: [{ name: '出勤率', address: 'H17', state: 'differs', shown: '10', due: '9.47' }],
    });
  });
});

test('every figure leads to the cells that it comes from', async () => {
  const all = figureGroups(await exampleReview(), 'all', 'zh', text);
  for (const { trace, name } of all.flatMap(({ figures }) => figures)) {
    const links = trace.parts.filter((part) => typeof part !== 'string').length;
    expectWith(links + trace.others.length, name).toBeGreaterThan(0);
  }
});

test('the rates that the policy asks for stand under their form, among all figures only', async () => {
  const policy = presets.find(({ derived }) => derived)!;
  const reviewed = review(await example, policy);
  const derived = (filter: 'all' | 'open') =>
    figureGroups(reviewed, filter, 'zh', text).flatMap((group) =>
      group.derived.map(({ name, value }) => `${group.id} ${name} ${value ?? '—'}`),
    );
  expect(derived('all')).toContain('base-data 三公经费控制率 54.77%');
  expect(derived('open')).toEqual([]);
});
