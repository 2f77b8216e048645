import { test } from '@jest/globals';
import { say } from '../../../../src/core/messages/say';
import { languagePairs } from '../../../support/language-pairs';
import { expectWith } from '../../../support/expect-with';

const pairs = languagePairs();

test.each(pairs)(
  '$kind · $indicator: $target → $actual: $label',
  ({ label, judgement: { verdict, why } }) => {
    expectWith(verdict, say('zh', why)).toBe(label);
  },
);
