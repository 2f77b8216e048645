import { describe, expect, test } from '@jest/globals';
import { Decimal } from '../../../src/core/amount/decimal';
import { coreName, joinProjects } from '../../../src/core/filing/project-names';

test.each<[name: string, core: string]>([
  ['运行维护经费', '运行维护'],
  ['运行维护费', '运行维护'],
  ['业务工作专项资金', '业务工作'],
  ['业务工作专项', '业务工作'],
  ['2、 编外用工人员经费', '编外用工人员'],
  ['其中：（一）食品抽检专项经费', '食品抽检'],
  ['2023年度食品抽检项目', '食品抽检'],
  ['电费', '电费'],
  ['三公经费', '三公'],
  ['', ''],
])('%s → %s', (name, core) => {
  expect(coreName(name)).toBe(core);
});

type Named = readonly [name: string, initial: string | null, outturn: string | null];

const project = ([name, initial, outturn]: Named) => ({
  name,
  initial: initial === null ? null : new Decimal(initial),
  outturn: outturn === null ? null : new Decimal(outturn),
});

describe('projects are joined by name, then by core name, then by money', () => {
  test.each<[what: string, left: Named[], right: Named[], joined: string[]]>([
    [
      'the same name',
      [['食品项目', '1', '1']],
      [['食品 项目', '2', '2']],
      ['食品项目 exact 食品 项目'],
    ],
    [
      'another ending',
      [['食品经费', '1', '1']],
      [['食品专项', '2', '2']],
      ['食品经费 loose 食品专项'],
    ],
    [
      'the same money',
      [['食品经费', '1.00', '2']],
      [['药品经费', '1', '2']],
      ['食品经费 amounts 药品经费'],
    ],
    ['other money', [['食品经费', '1', '2']], [['药品经费', '1', '3']], []],
    ['no money', [['食品经费', '0', '0']], [['药品经费', '0', '0']], []],
    ['money unknown', [['食品经费', '1', null]], [['药品经费', '1', null]], []],
    [
      'the exact name wins over another ending',
      [
        ['食品经费', '1', '1'],
        ['食品专项', '2', '2'],
      ],
      [
        ['食品专项', '1', '1'],
        ['食品经费', '2', '2'],
      ],
      ['食品经费 exact 食品经费', '食品专项 exact 食品专项'],
    ],
    [
      'of two candidates neither is taken',
      [['食品经费', '1', '1']],
      [
        ['食品专项', '2', '2'],
        ['食品项目', '3', '3'],
      ],
      [],
    ],
    [
      'of two candidates the money decides',
      [['食品经费', '1', '1']],
      [
        ['食品专项', '1', '1'],
        ['食品项目', '3', '3'],
      ],
      ['食品经费 amounts 食品专项'],
    ],
    ['a blank name', [['食品经费', '1', '1']], [['', '1', '1']], ['食品经费 amounts ']],
  ])('%s', (_what, left, right, joined) => {
    const {
      pairs,
      left: alone,
      right: others,
    } = joinProjects(left.map(project), right.map(project));
    expect(pairs.map((pair) => `${pair.left.name} ${pair.by} ${pair.right.name}`)).toEqual(joined);
    expect([alone.length, others.length]).toEqual([
      left.length - joined.length,
      right.length - joined.length,
    ]);
  });
});
