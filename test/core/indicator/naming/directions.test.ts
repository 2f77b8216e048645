import { expect, test } from 'vitest';
import { LISTS } from '../../../../src/core/indicator/naming/lexicon';
import { namedDirections } from '../../../support/named-directions';

const named = namedDirections().filter(({ better }) => better !== 'either');

test('no name of the published and composed lists is taken the wrong way', () => {
  const wrong = named.filter(({ better, found }) => found !== 'unknown' && found !== better);
  expect(wrong.map(({ name, better }) => `${name}: ${better}`)).toEqual([]);
});

test('nine names in ten are decided', () => {
  const decided = named.filter(({ found }) => found !== 'unknown').length;
  expect(decided / named.length).toBeGreaterThan(0.9);
});

test('every word of the lexicon stands in one list', () => {
  const all = Object.values<readonly string[]>(LISTS).flatMap((list) => [...list]);
  const twice = all.filter((word, index) => all.indexOf(word) !== index);
  expect(twice).toEqual([]);
});
