import { expect, test } from '@jest/globals';
import { evaluationIn } from '../../../support/show-form';

const stated = (heading: string, word: string) =>
  evaluationIn(
    `项目支出绩效自评表
三级指标 | ${heading} | 指标值 | 度量单位 | 完成值 | 分值 | 得分 | 偏差原因
甲 | ${word} | 5 | 件 | 6 | 10 | 10 | 正向`,
  ).indicators[0]?.stated;

test.each([
  ['指标方向', '正向', 'higher'],
  ['指标方向', '反向指标', 'lower'],
  ['正逆向', '逆指标', 'lower'],
  ['指标方向', '负向', 'lower'],
  ['指标方向', '越高越好', 'higher'],
  ['指标方向', '越低越好', 'lower'],
  ['指标方向', '↓', 'lower'],
  ['指标方向', '下降', 'lower'],
  ['指标性质', '正向指标', 'higher'],
  // A heading that no template uses: the words of the column tell.
  ['计分类别', '反向', 'lower'],
  ['指标方向', '定性', undefined],
  ['指标方向', '', undefined],
  ['指标性质', '≥', undefined],
  ['指标性质', '定量', undefined],
  // Under any other heading it may be a value like others.
  ['变动情况', '下降', undefined],
])('%s: %s → %s', (heading, word, expected) => {
  expect(stated(heading, word)).toBe(expected);
});
