import { expect, test } from '@jest/globals';
import { copiedForm } from '../../../src/core/rules/copied-form';
import { cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string) =>
  runRule(copiedForm, text).map(({ cell, actual, related }) => [cell, actual, ...related]);

/** 附件3-1 once more as 附件3-3, changed. */
function withCopy(change: (copy: string) => string): string {
  const set = cleanSet();
  const form = /^# 附件3-1\n[^#]*/m.exec(set)?.[0] ?? '';
  return `${set}\n${change(form.replace('# 附件3-1', '# 附件3-3'))}`;
}

test.each<[what: string, change: (copy: string) => string, expected: readonly unknown[]]>([
  [
    'only the name was changed',
    (copy) => copy.replace('业务工作经费', '信息化运行费'),
    [['附件3-3!C3', '信息化运行费', '附件3-1!C3']],
  ],
  ['not even the name, of which project-set speaks', (copy) => copy, []],
  [
    'one actual is another one',
    (copy) => copy.replace('业务工作经费', '信息化运行费').replace('1584批次', '1585批次'),
    [],
  ],
])('%s', (_what, change, expected) => {
  expect(found(withCopy(change))).toEqual(expected);
});

test('two projects of their own', () => {
  expect(found(cleanSet())).toEqual([]);
});

test('the set as it was filed', () => {
  expect(found(exampleSetText)).toEqual([]);
});
