import { expect, test } from '@jest/globals';
import { say } from '../../../src/core/messages/say';
import { policyDoubts } from '../../../src/core/policy/policy-doubts';
import { defaultPolicy, presets } from '../../../src/core/policy/presets';
import { readPolicy } from '../../../src/core/policy/read-policy';

/** What is doubtful in a policy that extends the default by this, in Chinese. */
function doubts(given: object): readonly string[] {
  const reading = readPolicy({ extends: 'mof-2020', id: 'own', title: '示例县办法', ...given });
  if (!reading.ok) throw new Error(say('zh', reading.message));
  const all = policyDoubts(reading.policy);
  expect(all.map((doubt) => say('en', doubt)).join('')).not.toMatch(/[{}]/);
  return all.map((doubt) => say('zh', doubt));
}

test.each<[what: string, given: object, expected: readonly RegExp[]]>([
  ['nothing', {}, []],
  ['another sum', { weights: { execution: 20 } }, [/^weights\.blocks .*110 分.*100 分/]],
  ['blocks left free', { weights: { execution: 20, blocks: {} } }, []],
  [
    'an alternative with another sum',
    { weights: { alternatives: [{ execution: 10, blocks: { 产出指标: 80 } }] } },
    [/^weights\.alternatives\[0\] .*90 分/],
  ],
  ['a pass mark that is not used', { scoring: { passMark: 0.6 } }, [/^scoring\.passMark /]],
  ['a pass mark that is', { scoring: { unmet: 'pass-mark', passMark: 0.6 } }, []],
  ['bands crossed', { scoring: { qualitativeUnmet: 0.9 } }, [/^scoring\.qualitativeUnmet /]],
  ['no grade below', { grades: [{ name: '合格', from: 60 }] }, [/^grades .*60 分/]],
  ['no grades at all', { grades: [] }, []],
  [
    'the title of its base',
    { title: defaultPolicy.title },
    [/^没有写自己的名称 title.*财预〔2020〕10号/],
  ],
])('%s', (_, given, expected) => {
  const found = doubts(given);
  expect(found.map((sentence, index) => expected[index]?.test(sentence))).toEqual(
    expected.map(() => true),
  );
});

test.each(presets.map((policy) => [policy.id, policy] as const))(
  'the built-in policy %s is not doubtful but for its own title',
  (_, policy) => {
    expect(policyDoubts(policy).map(({ id }) => id)).toEqual(['policy.doubt-title']);
  },
);
