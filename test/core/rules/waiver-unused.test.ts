import { describe, expect, test } from '@jest/globals';
import { waiverUnused } from '../../../src/core/rules/waiver-unused';
import { runRule } from '../../support/run-rule';

/** A form whose execution rate is wrong (its finding: execution-rate-81e0ff9f), and the lists beside it. */
const workbook = (...sheets: readonly string[]) => `
# 附件3
2023年度项目支出绩效自评表
项目支出名称 | | 抽检经费
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 自评得分
 | 年度资金总额 | 50 | 50 | 50 | 10 | 90% | 10
${sheets.join('\n')}
`;
const HEAD = '编号 | 级别 | 表 | 单元格 | 问题 | 应为 | 依据 | 处理意见';
const row = (id: string, response: string) =>
  `${id} | 错误 | 表 | 附件3!G5 | 执行率 | 100% | 依据 | ${response}`;
const list = (...rows: readonly string[]) => ['# 校核清单', HEAD, ...rows].join('\n');
const KNOWN = 'execution-rate-81e0ff9f';
const GONE = 'execution-rate-00000000';

describe('waiver-unused', () => {
  test.each<[string, string, readonly string[]]>([
    ['an answer to a finding', list(row(KNOWN, '已核对')), []],
    ['an answer whose finding is gone', list(row(GONE, '已核对')), ['校核清单!H2']],
    ['a mistyped number', list(row('execution-rate-81e0ff9', '已核对')), ['校核清单!H2']],
    ['no number at all', list(row('', '已核对')), ['校核清单!H2']],
    ['nothing answered', list(row(GONE, '')), []],
    ['strokes and 无 answer nothing', list(row(GONE, '-'), row(GONE, '／'), row(GONE, '无')), []],
    ['sorted by the user', list(row(GONE, '甲'), row(KNOWN, '乙')), ['校核清单!H2']],
    ['a row twice', list(row(KNOWN, '甲'), row(KNOWN, '乙')), []],
    ['a line of the user’s own', list('审核人 | | | | | | | 张三'), []],
    [
      'two lists',
      [list(row(KNOWN, '甲')), `# 校核清单(2)\n${HEAD}\n${row(GONE, '乙')}`].join('\n'),
      ['校核清单(2)!H2'],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(runRule(waiverUnused, workbook(sheets)).map(({ cell }) => cell)).toEqual(expected);
  });

  test('is about no form, and names the answer and the number', () => {
    const [found] = runRule(waiverUnused, workbook(list(row(GONE, '已核对'))));
    expect(found).toMatchObject({ form: '', severity: 'info', case: 'gone', actual: '已核对' });
    expect(found?.text).toContain('“已核对”');
    expect(found?.text).toContain(GONE);
  });

  test('last year’s answer does not count for this year', () => {
    const text = workbook(list(row(KNOWN, '上年已说明'))).replace('2023年度', '2024年度');
    expect(runRule(waiverUnused, text).map(({ cell }) => cell)).toEqual(['校核清单!H2']);
  });
});
