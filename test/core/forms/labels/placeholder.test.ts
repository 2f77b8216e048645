import { expect, test } from '@jest/globals';
import { isPlaceholder } from '../../../../src/core/forms/labels/placeholder';

test.each([
  ['', true],
  ['……', true],
  ['…', true],
  ['...', true],
  ['/', true],
  ['—', true],
  ['-', true],
  ['无', true],
  ['指标2', true],
  ['指标2:', true],
  ['指标2：', true],
  ['指标1.', true],
  ['指标N：', true],
  ['目标1:', true],
  ['三级指标1', true],
  ['(200字以内)', true],
  ['（请填写具体指标）', true],
  ['指标1：……', true],
  ['★', true],
  ['指标1:年度资金支付完成率100%', false],
  ['指标体系完善率', false],
  ['无障碍设施数', false],
  ['12345热线办结率', false],
  ['A', false],
] as const)('%j: %s', (name, expected) => {
  expect(isPlaceholder(name)).toBe(expected);
});
