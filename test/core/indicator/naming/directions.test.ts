import { describe, expect, test } from '@jest/globals';
import { LISTS } from '../../../../src/core/indicator/naming/lexicon';
import { directionCounts } from '../../../support/direction-counts';
import { namedDirections } from '../../../support/named-directions';

const labelled = (list: string) =>
  namedDirections(list).filter(({ better }) => better !== 'either');

describe.each(['directions', 'tricky-directions'])('%s', (list) => {
  const named = labelled(list);

  test('no name is taken the wrong way', () => {
    const wrong = named.filter(({ better, found }) => found !== 'unknown' && found !== better);
    expect(wrong.map(({ name, better }) => `${name}: ${better}`)).toEqual([]);
  });

  test.each(['higher', 'lower'])('nine names in ten are decided, of which %s is better', (way) => {
    const { names, right } = directionCounts(named.filter(({ better }) => better === way));
    expect(right / names).toBeGreaterThan(0.9);
  });
});

test('what has no direction by itself gets none', () => {
  const decided = ['行政村数量', '公用经费标准', '聘用人员数量', '经费总标准', '人口出生率'];
  const found = new Map(namedDirections().map((one) => [one.name, one.found]));
  expect(decided.map((name) => found.get(name))).toEqual(decided.map(() => 'unknown'));
});

test('every word of the lexicon stands in one list', () => {
  const all = Object.values<readonly string[]>(LISTS).flatMap((list) => [...list]);
  const twice = all.filter((word, index) => all.indexOf(word) !== index);
  expect(twice).toEqual([]);
});
