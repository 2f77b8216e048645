import { describe, expect, test } from '@jest/globals';
import { projectSet } from '../../../src/core/rules/project-set';
import { type CellChanges, cleanSet } from '../../support/clean-set';
import { exampleSetText } from '../../support/example-set';
import { runRule } from '../../support/run-rule';

const found = (text: string) =>
  runRule(projectSet, text).map(
    ({ cell, severity, case: which }) => `${cell} ${severity} ${which}`,
  );

describe('projects of 附件1 and project forms', () => {
  test.each<[what: string, changes: CellChanges, without: string[], expected: readonly string[]]>([
    ['all there', {}, [], []],
    ['a form is missing', {}, ['附件3-2'], ['附件1!A15 warning no-form']],
    ['no form at all', {}, ['附件3-1', '附件3-2'], []],
    ['no 附件1', {}, ['附件1'], []],
    ['a project without money this year', { '附件1!D15': '0', '附件1!F15': '' }, ['附件3-2'], []],
    [
      'another project',
      { '附件3-2!C3': '食品安全专项', '附件3-2!F6': '80' },
      [],
      ['附件1!A15 warning no-form', '附件3-2!C3 warning no-line'],
    ],
    [
      'the same project twice',
      { '附件3-2!C3': '业务工作经费' },
      [],
      ['附件1!A15 warning no-form', '附件3-2!C3 warning form-twice'],
    ],
    [
      'a name that drifts',
      { '附件3-1!C3': '业务工作专项资金' },
      [],
      ['附件3-1!C3 info name-drift'],
    ],
    [
      'another name, the same money',
      { '附件3-2!C3': '临聘人员' },
      [],
      ['附件3-2!C3 info same-amounts'],
    ],
    ['only white space differs', { '附件3-1!C3': '业务 工作经费' }, [], []],
    ['no name, the same money', { '附件3-2!C3': '' }, [], []],
    [
      'no name, other money',
      { '附件3-2!C3': '', '附件3-2!F6': '80' },
      [],
      ['附件1!A15 warning no-form', '附件3-2!C3 warning no-name'],
    ],
  ])('%s', (_what, changes, without, expected) => {
    expect(found(cleanSet(changes, without))).toEqual(expected);
  });
});

test('other names, or otherwise grouped, but the same money', () => {
  const changes = {
    ...{ '附件3-1!C3': '食品安全', '附件3-1!D6': '700', '附件3-1!F6': '700.54' },
    ...{ '附件3-2!C3': '药品安全', '附件3-2!D6': '160', '附件3-2!F6': '123.18' },
  };
  expect(found(cleanSet(changes))).toEqual([
    '附件3-1!C3 info other-names',
    '附件3-2!C3 info other-names',
  ]);
});

test('a name listed twice', () => {
  expect(found(cleanSet({ '附件1!A15': '2、业务工作经费' }, ['附件3-2']))).toEqual([
    '附件1!A15 warning line-twice',
  ]);
});

test('the set as it was filed', () => {
  expect(found(exampleSetText)).toEqual(['附件3-2!C3 info name-drift']);
});

test('a set that lies there in two copies names each repeated form once', () => {
  const copy = cleanSet().replace(/^# (.+)$/gm, '# $1备份');
  expect(found(cleanSet() + copy)).toEqual([
    '附件3-1备份!C3 warning form-twice',
    '附件3-2备份!C3 warning form-twice',
  ]);
});
