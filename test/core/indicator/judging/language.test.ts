import { expect, test } from 'vitest';
import { say } from '../../../../src/core/messages/say';
import { languagePairs } from '../../../support/language-pairs';

const pairs = languagePairs();

test.each(pairs)(
  '$kind · $indicator: $target → $actual: $label',
  ({ label, judgement: { verdict, why } }) => {
    expect(verdict, say('zh', why)).toBe(label);
  },
);
