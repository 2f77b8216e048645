import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../../src/core/indicator/judging/judge';
import { languagePairs } from '../../../support/language-pairs';

const met = languagePairs().filter(
  ({ kind, label, actual }) =>
    label === 'met' &&
    (kind === 'negation' || kind === 'completion') &&
    !/[不未没无]/u.test(actual),
);

test('a met wording that is denied stays met no more', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...met),
      fc.constantFrom('未', '没有', '尚未', '未能'),
      ({ indicator, group, target, actual }, negator) => {
        const denied = `${negator}${actual.replace(/^已/u, '')}`;
        const { verdict } = judge(target, denied, { name: indicator, group, year: 2023 });
        expect(`${target} → ${denied}: ${verdict}`).not.toMatch(/: met$/u);
      },
    ),
  );
});
