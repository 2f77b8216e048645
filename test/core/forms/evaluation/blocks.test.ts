import { expect, test } from '@jest/globals';
import { readBlockLabel } from '../../../../src/core/forms/evaluation/blocks';
import { evaluationIn } from '../../../support/show-form';

test.each([
  // label, name, stated weight
  ['产出指标\n(50 分)', '产出指标', '50'],
  ['产出指标(50分)', '产出指标', '50'],
  ['效益指标\n（30分）', '效益指标', '30'],
  ['产 出 指 标 (50分)', '产出指标', '50'],
  ['产出指标 40 分', '产出指标', '40'],
  ['数量指标 15 分', '数量指标', '15'],
  ['成本指标(5分)', '成本指标', '5'],
  ['满意度指标（7.5分）', '满意度指标', '7.5'],
  ['项目产出(30)', '项目产出', '30'],
  ['产出指标（共50分）', '产出指标', '50'],
  ['(50分)', '', '50'],
  ['一、产出指标（50分）', '产出指标', '50'],
  ['服务对象\n满意度指\n标', '服务对象满意度指标', null],
  ['产出指标（40-50分）', '产出指标', null],
  ['成本指标(0～20分)', '成本指标', null],
  ['产出指标(50%)', '产出指标', null],
  ['2023年任务', '2023年任务', null],
  ['★数量指标', '数量指标', null],
] as const)('%j → %j, %s', (label, name, weight) => {
  const read = readBlockLabel(label);
  expect(read.name).toBe(name);
  expect(read.statedWeight?.toFixed() ?? null).toBe(weight);
});

const HEAD = '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分\n';

test('labels on rows of their own, in a table without a column for levels', () => {
  const form = evaluationIn(`三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分
产出指标（50分）
甲 | 1 | 1 | 50 | 50
效益指标
乙 | 1 | 1 | 50 | 50`);
  expect(form.indicators.map(({ name, level1 }) => [name.text, level1])).toEqual([
    ['甲', 0],
    ['乙', 1],
  ]);
});

test.each([
  [
    'a label in the first row of its block',
    `产出指标（50分） | 数量指标 | 甲 | 1 | 1 | 20 | 20
     | | 乙 | 1 | 1 | 20 | 20
     | 质量指标 | 丙 | 1 | 1 | 10 | 10
     效益指标 | 社会效益指标 | 丁 | 1 | 1 | 50 | 50`,
    [
      '1 产出指标 50 2-4',
      '2 数量指标 - 2-3',
      '2 质量指标 - 4-4',
      '1 效益指标 - 5-5',
      '2 社会效益指标 - 5-5',
    ],
  ],
  [
    'labels repeated on each row',
    `产出指标 | 数量指标 | 甲 | 1 | 1 | 20 | 20
     产出指标 | 数量指标 | 乙 | 1 | 1 | 20 | 20
     效益指标 | 数量指标 | 丙 | 1 | 1 | 60 | 60`,
    ['1 产出指标 - 2-3', '2 数量指标 - 2-3', '1 效益指标 - 4-4', '2 数量指标 - 4-4'],
  ],
  [
    'a weight in the cell below the name',
    `产出指标 | 数量指标 | 甲 | 1 | 1 | 20 | 20
     （50分） | | 乙 | 1 | 1 | 30 | 30`,
    ['1 产出指标 50 2-3', '2 数量指标 - 2-3'],
  ],
  [
    'a name broken over two cells',
    `产出 | 数量 | 甲 | 1 | 1 | 20 | 20
     指标 | 指标 | 乙 | 1 | 1 | 20 | 20
     （40分） | | 丙`,
    ['1 产出指标 40 2-4', '2 数量指标 - 2-4'],
  ],
  [
    'blank rows at the end of a block, total below',
    `产出指标 | 数量指标 | 甲 | 1 | 1 | 20 | 20

     总分 | | | | | 20 | 20`,
    ['1 产出指标 - 2-3', '2 数量指标 - 2-3'],
  ],
  [
    'a first-level label without a second level ends the second level before it',
    `产出指标 | 数量指标 | 甲 | 1 | 1 | 20 | 20
     预算执行率 | | 执行率 | 100% | 100% | 10 | 10`,
    ['1 产出指标 - 2-2', '2 数量指标 - 2-2', '1 预算执行率 - 3-3'],
  ],
])('%s', (_, rows, expected) => {
  const form = evaluationIn(HEAD + rows);
  expect(
    form.blocks.map(
      ({ level, name, statedWeight, top, bottom }) =>
        `${level} ${name} ${statedWeight?.toFixed() ?? '-'} ${top + 1}-${bottom + 1}`,
    ),
  ).toEqual(expected);
});
