import { describe, expect, test } from '@jest/globals';
import { say } from '../../../../src/core/messages/say';
import { toA1 } from '../../../../src/core/workbook/cell-ref';
import { formsIn } from '../../../support/show-form';

/** A form that is read whole, one line a row. */
const WHOLE = {
  title: '2023年度项目支出绩效自评表',
  head: '项目名称 | 河道保洁 | 主管部门 | 示例区市场监督管理局 |',
  funds: '项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
  total: ' | 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9',
  source: ' | 其中：财政拨款 | 80 | 80 | 70 | | 87.5% |',
  goal: '年度目标 | 全年保洁，总投资500万元',
  headings: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析',
  first: '产出指标 | 数量指标 | 河道长度 | ≥30公里 | 32公里 | 50 | 50',
  second: '效益指标 | 社会效益 | 投诉 | ≤5件 | 3件 | 40 | 40',
  sum: '总分 | | | | | 100 | 99',
  foot: '填表人：张某 | | 联系电话： | 2233445 | 填报日期 | 2024 | 年 | 3 | 月',
};

/** The form with some of its lines written otherwise; several rows in one line are divided by line breaks. */
const formWith = (lines: Partial<typeof WHOLE>): string =>
  Object.values({ ...WHOLE, ...lines }).join('\n');

const unreadIn = (text: string): readonly string[] =>
  formsIn(text).flatMap(({ unread }) =>
    unread.map(({ cell, text: held, why }) => `${toA1(cell)} ${held}: ${say('zh', why)}`),
  );

describe('what is understood needs no word', () => {
  test.each<[what: string, lines: Partial<typeof WHOLE>]>([
    ['a whole form', {}],
    ['a total in the head alone', { head: `${WHOLE.head}\n自评总分(分) | 99`, sum: '' }],
    [
      'numbered rows, evidence and last year beside the columns',
      {
        headings:
          '序号 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 | 佐证材料份数说明 | 上年完成值',
        first: '1 | 数量指标 | 河道长度 | ≥30公里 | 32公里 | 50 | 50 | | 3 | 28',
        second: '2 | 社会效益 | 投诉 | ≤5件 | 3件 | 40 | 40 | | 2 | 8',
        sum: '总分 | | | | | 100 | 99',
      },
    ],
    [
      'a reviewer’s score and a rate of completion',
      {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 完成率 | 分值 | 自评分 | 复核分 | 偏差原因分析',
        first: '产出指标 | 数量指标 | 河道长度 | 30公里 | 32公里 | 106.67% | 50 | 50 | 48',
        second: '效益指标 | 社会效益 | 覆盖率 | 90% | 90% | 100% | 40 | 40 | 39',
        sum: '总分 | | | | | | 100 | 99 | 96',
      },
    ],
    [
      'parts of a source, and subtotals',
      {
        source: ' | 其中：财政拨款 | 80 | 80 | 70 | | 87.5% |\n | 其中：政府性基金 | 30 | 30 | 20',
        second: '小计 | | | | | 50 | 50\n效益指标 | 社会效益 | 投诉 | ≤5件 | 3件 | 40 | 40',
      },
    ],
  ])('%s', (_, lines) => {
    expect(unreadIn(formWith(lines))).toEqual([]);
  });
});

describe('what is not understood is said, with its cell and why', () => {
  test.each<[what: string, lines: Partial<typeof WHOLE>, unread: readonly string[]]>([
    [
      'a column of points with an unknown heading',
      {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 核定数 | 得分 | 偏差原因分析',
        first: '产出指标 | 数量指标 | 河道长度 | ≥30公里 | 32公里 | 50 | 48 | 50',
        second: '效益指标 | 社会效益 | 投诉 | ≤5件 | 3件 | 40 | 39 | 40',
        sum: '总分 | | | | | 100 | 96 | 99',
      },
      ['G7 核定数: “核定数”一栏没有认出，其中的数没有核对'],
    ],
    [
      'a second score',
      {
        headings:
          '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 得分 | 偏差原因分析',
        first: '产出指标 | 数量指标 | 河道长度 | ≥30公里 | 32公里 | 50 | 50 | 48',
        second: '效益指标 | 社会效益 | 投诉 | ≤5件 | 3件 | 40 | 40 | 39',
      },
      ['H7 得分: 另有一栏“得分”，其中的数没有核对'],
    ],
    [
      'a column of money with an unknown heading, and one without any',
      {
        funds:
          '项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 库款余量 |',
        total: ' | 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9 | 10 | 3',
      },
      [
        'I3 库款余量: “库款余量”一栏没有认出，其中的数没有核对',
        'J4 3: 这一栏没有认出的栏目名称，其中的数没有核对',
      ],
    ],
    [
      'figures in a head, in a text of the head, and in a table under the form',
      {
        head: '项目名称 | 河道保洁 | 主管部门 | 示例区市场监督管理局 | 总评 | 99\n项目总投资：520万元',
        foot: '人工费 | 60\n材料费 | 30',
      },
      ['F2 99: 从这里起的 2 个数没有读懂，没有核对', 'B12 60: 从这里起的 2 个数没有读懂，没有核对'],
    ],
    [
      'no weights',
      { headings: WHOLE.headings.replace('分值 | 得分', '评定 | 得分') },
      ['F7 评定: “评定”一栏没有认出，其中的数没有核对', 'G7 得分: 表中没有“分值”栏，得分无法核对'],
    ],
    [
      'no scores',
      { headings: WHOLE.headings.replace('分值 | 得分', '分值 | ') },
      [
        'F7 分值: 表中没有“自评得分”栏，得分无法核对',
        'G8 50: 这一栏没有认出的栏目名称，其中的数没有核对',
      ],
    ],
    [
      'no names: the column of words that stands there',
      { headings: WHOLE.headings.replace('三级指标', '工作事项') },
      ['C7 工作事项: “工作事项”一栏没有认出，其中的内容没有核对'],
    ],
    [
      'no targets',
      { headings: WHOLE.headings.replace('年度指标值', '口令') },
      [
        'D7 口令: “口令”一栏没有认出，其中的内容没有核对',
        'E7 实际完成值: 表中没有“年度指标值”栏，完成情况无法核对',
      ],
    ],
    [
      'a rate without its outturn',
      { funds: WHOLE.funds.replace('全年执行数', '动用情况') },
      [
        'E3 动用情况: “动用情况”一栏没有认出，其中的数没有核对',
        'G4 90%: 表中没有“全年预算数”或“全年执行数”栏，执行率无法核对',
      ],
    ],
  ])('%s', (_, lines, unread) => {
    expect(unreadIn(formWith(lines))).toEqual(unread);
  });
});

test('a blank template lacks nothing', () => {
  const blank = formWith({
    total: ' | 年度资金总额 | | | | 10 | |',
    source: '',
    headings: WHOLE.headings.replace('分值 | 得分', '分值 | '),
    first: '产出指标 | 数量指标 | 指标1 | | | 50 |',
    second: '效益指标 | 社会效益 | 指标1 | | | 40 |',
    sum: '总分 | | | | | 100 |',
  });
  expect(unreadIn(blank)).toEqual([]);
});
