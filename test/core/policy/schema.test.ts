import { expect, jest, test } from '@jest/globals';
import { policySchema } from '../../../src/core/policy/schema';
import { mof2020 } from '../../../src/core/policy/mof-2020';
import { zhCN } from '../../../src/core/messages/zh-CN';
import { stubGlobal } from '../../support/stub-global';

test('parses without eval, as a strict content security policy demands', () => {
  const forbidden = jest.fn(() => {
    throw new EvalError('unsafe-eval');
  });
  stubGlobal('Function', forbidden);
  expect(policySchema.safeParse(mof2020).success).toBe(true);
  expect(forbidden).not.toHaveBeenCalled();
});

test('every error of the schema is a message', () => {
  const texts: Readonly<Record<string, string>> = zhCN;
  const wrong = [undefined, null, true, [], {}, 'x', -1].map((value) => ({
    ...{ id: value, title: value, basis: value, grades: value, sameIndicators: value },
    ...{ weights: value, scoring: value, triggers: value, budgetAdjustment: value },
  }));
  const issues = wrong.flatMap((json) => policySchema.safeParse(json).error?.issues ?? []);
  expect(issues.length).toBeGreaterThan(30);
  const unforeseen = issues.filter(
    ({ code, message }) => code !== 'unrecognized_keys' && texts[message] === undefined,
  );
  expect(unforeseen).toEqual([]);
});
