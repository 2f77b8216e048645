import { expect, test } from '@jest/globals';
import { namedLineKind } from '../../../src/core/forms/base-data/base-line-kind';
import type { NamedLineKind } from '../../../src/core/forms/labels/grammar/money-line';
import { meaningsOf } from '../../../src/core/forms/labels/lexicon';
import { readHeading } from '../../../src/core/forms/labels/heading';
import { BASE_LINES } from './labels/corpus/base-data';
import {
  BUILDING_COLUMNS,
  FUNDS_COLUMNS,
  INDICATOR_COLUMNS,
  MARK_COLUMNS,
  STAFF_COLUMNS,
} from './labels/corpus/columns';
import { HEADER_FIELDS, TOTAL_LABELS } from './labels/corpus/fields';
import { baseDataIn, evaluationIn, formsIn, showAmount, showText } from '../../support/show-form';

const TITLE = '项目支出绩效自评表\n';

/** Each synonym of each role, as cases. */
function cases<Role extends string, Skip extends Role = never>(
  data: Readonly<Record<Role, readonly string[]>>,
  skip: readonly Skip[] = [],
) {
  return (Object.keys(data) as Exclude<Role, Skip>[])
    .filter((role) => !(skip as readonly string[]).includes(role))
    .flatMap((role) => data[role].map((label): [Exclude<Role, Skip>, string] => [role, label]));
}

test('every synonym is written as it is compared', () => {
  const all = [
    FUNDS_COLUMNS,
    INDICATOR_COLUMNS,
    MARK_COLUMNS,
    STAFF_COLUMNS,
    BUILDING_COLUMNS,
    HEADER_FIELDS,
  ];
  for (const data of all) {
    for (const label of Object.values<readonly string[]>(data).flat()) {
      expect(readHeading(label).core).toBe(label);
      expect(meaningsOf(label)).not.toEqual([]);
    }
  }
});

test.each(cases(FUNDS_COLUMNS))('funds: %s as %s', (role, label) => {
  const others = {
    initial: '年初预算数',
    adjusted: '全年预算数',
    outturn: '全年执行数',
    rate: '执行率',
    weight: '分值',
    score: '得分',
  };
  const columns = Object.entries(others).map(([other, usual]) => (other === role ? label : usual));
  const form = evaluationIn(
    `${TITLE}项目资金 | ${columns.join(' | ')}\n年度资金总额 | 1 | 2 | 3 | 4% | 5 | 6`,
  );
  const found = form.funds?.total?.[role] ?? null;
  expect(showAmount(found)).toBe(
    {
      initial: '1 B3',
      adjusted: '2 C3',
      outturn: '3 D3',
      rate: '4% E3',
      weight: '5 F3',
      score: '6 G3',
    }[role],
  );
});

test.each([
  ...cases(INDICATOR_COLUMNS, [
    'level1',
    'level2',
    'side',
    'nature',
    'direction',
    'measure',
    'adjustedTarget',
    'attainment',
  ]),
  ...cases(MARK_COLUMNS, ['reviewScore']),
])('indicators: %s as %s', (role, label) => {
  const name = role === 'name' ? 'name' : 'level3';
  const usual = {
    [name]: '三级指标',
    target: '年度指标值',
    actual: '实际完成值',
    weight: '分值',
    score: '自评得分',
    reason: '偏差原因分析',
  };
  const columns = Object.entries(usual).map(([other, heading]) =>
    other === role ? label : heading,
  );
  const { columns: found } = evaluationIn(
    `${TITLE}${columns.join(' | ')}\n甲 | 1 | 1 | 1 | 1 | 无`,
  );
  const key = role === 'level3' ? 'name' : role;
  const place = { name: 'A2', target: 'B2', actual: 'C2', weight: 'D2', score: 'E2', reason: 'F2' }[
    key as 'name'
  ];
  expect(showText(found[key as 'name'])).toBe(`${label} ${place}`);
});

test.each([...INDICATOR_COLUMNS.level1, ...INDICATOR_COLUMNS.level2])('level as %s', (label) => {
  const form = evaluationIn(
    `${TITLE}${label} | 三级指标 | 年度指标值 | 实际完成值 | 得分\n产出指标（50分） | 甲 | 1 | 1 | 1`,
  );
  expect(form.blocks.map(({ name }) => name)).toEqual(['产出指标']);
});

test.each(cases({ nature: INDICATOR_COLUMNS.nature, measure: INDICATOR_COLUMNS.measure }))(
  'target part: %s as %s',
  (role, label) => {
    const [nature, measure] = role === 'nature' ? [label, '度量单位'] : ['指标性质', label];
    const form = evaluationIn(
      `${TITLE}三级指标 | ${nature} | 指标值 | ${measure} | 完成值 | 得分\n甲 | ≥ | 95 | % | 96 | 1`,
    );
    expect(form.indicators.map(({ target }) => target.text)).toEqual(['≥95%']);
  },
);

test.each(INDICATOR_COLUMNS.direction)('directions as %s', (label) => {
  const form = evaluationIn(
    `${TITLE}三级指标 | ${label} | 指标值 | 度量单位 | 完成值 | 得分\n甲 | 反向 | 5 | 件 | 6 | 1\n乙 | 定性 | 好 | | 好 | 1`,
  );
  expect(form.indicators.map(({ stated }) => stated)).toEqual(['lower', undefined]);
});

test.each(INDICATOR_COLUMNS.adjustedTarget)('adjusted target as %s', (label) => {
  const form = evaluationIn(
    `${TITLE}三级指标 | 年初指标值 | ${label} | 完成值 | 得分\n甲 | 5 | 6 | 6 | 1`,
  );
  expect(form.indicators.map(({ target }) => target.text)).toEqual(['6']);
});

test.each(INDICATOR_COLUMNS.side)('names under the side label %s', (label) => {
  const form = evaluationIn(
    `${TITLE}${label} | | 年度指标值 | 完成值 | 得分\n产出 | 甲 | 5 | 6 | 6`,
  );
  expect([form.blocks[0]?.name, form.indicators[0]?.name.text]).toEqual(['产出', '甲']);
});

test.each(INDICATOR_COLUMNS.attainment)('%s counts as a rate', (label) => {
  expect(formsIn(`三级指标 | 年度指标值 | 完成值 | ${label}\n甲 | 5 | 6 | 120%`)).toHaveLength(1);
});

test.each(MARK_COLUMNS.reviewScore)('the reviewer’s %s is not the score', (label) => {
  const form = evaluationIn(
    `${TITLE}三级指标 | 年度指标值 | 完成值 | 分值 | ${label} | 自评得分\n甲 | 5 | 6 | 10 | 1 | 9`,
  );
  expect(showText(form.columns.score)).toBe('自评得分 F2');
});

test.each(cases(HEADER_FIELDS, ['other', 'year']))('field: %s as %s', (role, label) => {
  const form = evaluationIn(
    `${TITLE}${label} | 某某\n三级指标 | 年度指标值 | 完成值 | 得分\n甲 | 5 | 6 | 6`,
  );
  const found = role === 'project' ? (form.kind === 'project' ? form.project : null) : form[role];
  expect(showText(found)).toBe('某某 B2');
});

test.each(HEADER_FIELDS.year)('the year in a field %s', (label) => {
  expect(
    evaluationIn(`${TITLE}${label} | 2021年\n三级指标 | 年度指标值 | 完成值 | 得分\n甲 | 5 | 6 | 6`)
      .year,
  ).toBe(2021);
});

test.each(TOTAL_LABELS)('the total as %s', (label) => {
  const form = evaluationIn(
    `${TITLE}三级指标 | 年度指标值 | 完成值 | 得分\n甲 | 5 | 6 | 6\n${label} | | | 6`,
  );
  expect(showAmount(form.total?.score ?? null)).toBe('6 D4');
});

test.each(cases(STAFF_COLUMNS))('staff: %s as %s', (role, label) => {
  const usual = { authorised: '编制数', inPost: '在职人数', rate: '控制率' };
  const columns = Object.entries(usual).map(([other, heading]) =>
    other === role ? label : heading,
  );
  const { staff } = baseDataIn(`${columns.join(' | ')}\n301 | 263 | 87.38%`);
  expect(showAmount(staff[0]?.[role] ?? null)).toBe(
    { authorised: '301 A2', inPost: '263 B2', rate: '87.38% C2' }[role],
  );
});

test.each(cases(BUILDING_COLUMNS))('buildings: %s as %s', (role, label) => {
  const usual = Object.fromEntries(cases(BUILDING_COLUMNS).reverse());
  const columns = (Object.keys(BUILDING_COLUMNS) as (typeof role)[]).map((other) =>
    other === role ? label : usual[other],
  );
  const { buildings } = baseDataIn(
    `部门整体支出绩效评价基础数据表\n${columns.join(' | ')}\n1 | 2 | 3 | 4 | 5 | 6`,
  );
  const at = columns.indexOf(label);
  const [building] = buildings;
  expect(Object.values(building ?? {}).map(showAmount)[at]).toBe(`${at + 1} ${'ABCDEF'[at]}3`);
});

test.each(cases<NamedLineKind>(BASE_LINES))('money line: %s as %s', (kind, label) => {
  expect(namedLineKind(label)).toBe(kind);
  const { lines } = baseDataIn(
    `经费控制情况 | 2022年决算数 | 2023年预算数 | 2023年决算数\n三公经费 | 1\n${label} | 1 | 2 | 3`,
  );
  expect(lines[1]?.kind).toBe(kind);
});
