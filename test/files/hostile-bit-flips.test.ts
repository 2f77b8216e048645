import { expect, test } from '@jest/globals';
import { readWorkbook } from '../../src/files/read-workbook';
import { buildXlsx, type WrittenCell, type WrittenSheet } from '../support/build-xlsx';
import { expectWith } from '../support/expect-with';

/** A set of forms as they are filed: a base sheet, an overall form and three projects. */
function realSet(strings: 'shared' | 'inline'): Uint8Array {
  const percent = (v: number, f?: string): WrittenCell => ({
    v,
    format: '0.00%',
    ...(f === undefined ? {} : { f }),
  });
  const projects = ['业务工作经费', '运行维护费', '编外用工人员经费'].map(
    (name, index): WrittenSheet => ({
      name: `附件3-${index + 1}`,
      rows: [
        [`附件3-${index + 1}`],
        ['2023年度项目支出绩效自评表'],
        ['项目支出名称', name, null, '主管部门', '示例区市场监督管理局'],
        [
          '项目资金（万元）',
          null,
          '年初预算数',
          '全年预算数',
          '全年执行数',
          '分值',
          '执行率',
          '自评得分',
        ],
        [
          null,
          '年度资金总额',
          549.3 + index,
          730.54,
          730.54 - index,
          10,
          percent(1, 'E5/D5'),
          { v: 10, f: 'F5*G5' },
        ],
        [
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '实际完成值',
          '分值',
          '自评得分',
          '偏差原因分析及改进措施',
        ],
        ...Array.from({ length: 24 }, (_, row) => [
          '产出指标',
          '数量指标',
          `检查 ${name} 第 ${row + 1} 项`,
          `≥${row * 7}家`,
          `${row * 7 + index}家`,
          2.5,
          { v: '2.4500000000000002', type: 'n' as const },
          row % 5 === 0 ? '因计划调整，第四季度补做' : null,
        ]),
        ['总分', null, null, null, null, 100, { v: 98.8, f: 'SUM(G7:G30)' }],
      ],
      merges: ['A1:H1', 'A2:H2', 'B3:C3', 'A4:A5', 'A7:A30'],
    }),
  );
  return buildXlsx({
    sheets: [
      {
        name: '附件1',
        rows: [
          ['附件1'],
          ['编制数', 301, '实际在职人数', 263, '控制率', percent(0.8738, 'D2/B2')],
          ['三公经费', 137.59, 58.7, 32.15],
        ],
      },
      ...projects,
      { name: '填表说明', rows: [['本表由单位填写，加盖公章后报送财政部门。']], state: 'hidden' },
    ],
    strings,
  });
}

/** Numbers from 0 to 1, always the same ones. */
function sequence(): () => number {
  let state = 20231231;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value = (value + Math.imul(value ^ (value >>> 7), value | 61)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

test.each(['shared', 'inline'] as const)(
  'one changed bit gives a problem or the same workbook, never another (texts %s)',
  async (strings) => {
    const file = realSet(strings);
    const original = await readWorkbook(file);
    expect(original).toMatchObject({ ok: true, problems: [] });
    const next = sequence();
    let refused = 0;
    for (let flip = 0; flip < 150; flip += 1) {
      const changed = file.slice();
      const bit = Math.floor(next() * file.length * 8);
      changed[bit >>> 3]! ^= 1 << (bit & 7);
      const read = await readWorkbook(changed);
      if (!read.ok) refused += 1;
      else expectWith(read, `byte ${bit >>> 3}, bit ${bit & 7}`).toEqual(original);
    }
    // Most bytes of a file matter: a run in which they did not has not tested anything.
    expect(refused).toBeGreaterThan(100);
  },
);
