import { expect, test } from 'vitest';
import { isHollow } from '../../../../src/core/rules/shared/hollow-reason';

test.each<[reason: string, hollow: boolean]>([
  ['', false],
  ['无', true],
  ['  无 。', true],
  ['/', true],
  ['——', true],
  ['100', true],
  ['完成率142.57%', true],
  ['同上', true],
  ['见上述', true],
  ['已完成，效果较好。', true],
  ['1、已完成；2、达标', true],
  ['完成情况较好', true],
  ['未完成', true],
  ['未按时完成。', true],
  ['因工作需要', true],
  ['今后加强管理，提高效率', true],
  ['下一步继续加大宣传', false],
  ['疫情影响', false],
  ['政策调整', false],
  ['人员减少', false],
  ['招标流程延后', false],
  ['年初指标值偏低', false],
  ['由于车辆报废，维修数量减少', false],
  ['未完成，因资金未到位', false],
  ['十一月集中开展了两次专项行动', false],
  ['supplier was late', false],
])('%s', (reason, hollow) => {
  expect(isHollow(reason)).toBe(hollow);
});
