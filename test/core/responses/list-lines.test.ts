import { expect, test } from '@jest/globals';
import { isListLine } from '../../../src/core/responses/list-lines';

test.each<[line: string, isOurs: boolean]>([
  // As commit 7adcedd wrote them: lists with these lines are about, so that they must be known whatever is written today.
  ['示例区市场监督管理局 2023年度绩效自评校核清单', true],
  ['2023年度绩效自评校核清单', true],
  ['示例区市场监督管理局 绩效自评校核清单', true],
  [
    '按 项目支出绩效评价管理办法（财预〔2020〕10号） 核对 6 张表：错误 0 项，待核实 2 项，提示 9 项，已说明 1 项。',
    true,
  ],
  ['点“单元格”一栏可跳到原处；“处理意见”由单位填写，再次校核时保留。', true],
  ['Review list of the 2023 self-evaluation, 示例区市场监督管理局', true],
  // The user's.
  ['示例区市场监督管理局2023年校核清单（初审）', false],
  ['按局党组要求填写', false],
  ['审核人：张三', false],
  ['', false],
])('%s', (line, isOurs) => {
  expect(isListLine(line)).toBe(isOurs);
});
