import { words } from './word-list';

/** What a unit measures; `none` is a bare number, `count` a measure word (件, 次, 人), `other` a unit that is not known. */
export type UnitFamily =
  | 'none'
  | 'percent'
  | 'money'
  | 'foreign-money'
  | 'time'
  | 'area'
  | 'length'
  | 'weight'
  | 'volume'
  | 'storage'
  | 'energy'
  | 'power'
  | 'level'
  | 'temperature'
  /** How many of the one come to one of the other: 1:3. */
  | 'ratio'
  | 'age'
  | 'count'
  | 'other';

/** A unit: its names, the canonical one first, and how many base units it holds. */
export interface UnitDatum {
  readonly family: UnitFamily;
  readonly names: readonly string[];
  /** Base units in it, at least and at most: a month has 28 to 31 days. */
  readonly low: string;
  /** Null when there is no upper bound: holidays stretch a working day. */
  readonly high: string | null;
  /** Months in it, for units of the calendar: years and months convert exactly among themselves. */
  readonly months?: number;
}

type Row = readonly [names: string, low: string, high?: string | null, months?: number];

function rows(family: UnitFamily, data: readonly Row[]): readonly UnitDatum[] {
  return data.map(([names, low, high = low, months]) => ({
    family,
    names: words(names),
    low,
    high,
    ...(months === undefined ? {} : { months }),
  }));
}

const DAY = 86_400;
const days = (count: number): string => String(count * DAY);

/** Units that convert into each other within their family. */
const CONVERTIBLE: readonly UnitDatum[] = [
  ...rows('percent', [
    ['% 百分比', '0.01'],
    ['‰', '0.001'],
    ['‱', '0.0001'],
  ]),
  ...rows('money', [
    ['元 元人民币 元整', '1'],
    ['百元', '100'],
    ['千元', '1000'],
    ['万元 万元人民币 万元整', '10000'],
    ['亿元', '100000000'],
  ]),
  // Seconds.
  ...rows('time', [
    ['秒 秒钟 s', '1'],
    ['分钟 min', '60'],
    ['小时 个小时 h', '3600'],
    ['天 日 个日历日 日历日 日历天 个自然日 自然日 自然天', days(1)],
    ['周 个星期 星期 个周', days(7)],
    ['个月', days(28), days(31), 1],
    ['季度 个季度 季', days(90), days(92), 3],
    ['年 周年', days(365), days(366), 12],
    ['工作日 个工作日 个工作天 工作天', days(1), null],
  ]),
  // Thirds of a square metre, so that 亩 (2000/3 m²) is exact too.
  ...rows('area', [
    ['平方厘米 cm2', '0.0003'],
    ['平方米 m2 平米 平方', '3'],
    ['亩', '2000'],
    ['公顷 hm2', '30000'],
    ['平方公里 平方千米 km2', '3000000'],
  ]),
  // Millimetres.
  ...rows('length', [
    ['毫米 mm', '1'],
    ['厘米 公分 cm', '10'],
    ['米 m 延米', '1000'],
    ['公里 千米 km', '1000000'],
  ]),
  // Grams.
  ...rows('weight', [
    ['微克 μg ug', '0.000001'],
    ['毫克 mg', '0.001'],
    ['克 g', '1'],
    ['斤 市斤', '500'],
    ['公斤 千克 kg', '1000'],
    ['吨 t', '1000000'],
  ]),
  // Litres.
  ...rows('volume', [
    ['毫升 ml', '0.001'],
    ['升 L l', '1'],
    ['立方米 m3 立方 方', '1000'],
  ]),
  // Bytes; makers count in thousands, programs in 1024s.
  ...rows('storage', [
    ['KB', '1000', '1024'],
    ['MB 兆字节', '1000000', '1048576'],
    ['GB', '1000000000', '1073741824'],
    ['TB', '1000000000000', '1099511627776'],
    ['PB', '1000000000000000', '1125899906842624'],
  ]),
  ...rows('energy', [['千瓦时 kwh', '1']]),
  ...rows('power', [
    ['瓦 w', '0.001'],
    ['千瓦 kw', '1'],
    ['兆瓦 mw', '1000'],
  ]),
  ...rows('level', [['分贝 dB', '1']]),
  ...rows('temperature', [['摄氏度 °C', '1']]),
];

/**
 * Measure words: each compares only with itself and with the names beside it. 人 and 人次 are kept apart, because one
 * person may come several times; 月 may be the name of a month and is kept apart from 个月.
 */
const COUNTED: readonly string[] = [
  ...['人 名 位 个人', '人次', '场 场次', '个百分点 百分点 个点', '样品 个样品'],
  ...words(
    '件 个 次 份 家 户 起 批次 批 期 篇 条 项 套 台 辆 组 种 处 座 间 栋 所 只 头 匹 尾 羽 株 棵',
  ),
  ...words(
    '幢 穴 袋 箱 桶 瓶 盒 本 册 张 幅 块 片 面 根 支 枝 部 门 班 队 届 轮 遍 趟 宗 例 笔 单 款 层',
  ),
  ...words(
    '道 路 口 眼 井 亭 节 课时 学时 车次 架次 班次 航次 点 站 村 镇 乡 街道 社区 县 市 校 园 店 企业',
  ),
  ...words(
    '单位 网点 站点 页 字 幕 集 首 曲 台次 辆次 户次 件次 份次 家次 起次 头次 篇次 条次 人份 单元 系统',
  ),
  ...words(
    '平台 床位 张床位 床 尊 艘 架 杆 盏 具 副 双 对 样本 度 分 倍 月 宗地 图斑 标段 频道 栏目 端口',
  ),
  ...words('节点 人天 人日 工日 师 团 桌 枚 粒 剂 剂次 针 针次'),
];

/** 人次 is written 人(次), too, and so are all of its kind. */
const withBracketed = (names: string): string =>
  names.replace(/(\S+)次(?= |$)/g, (name: string, what: string) => `${name} ${what}(次)`);

export const UNITS: readonly UnitDatum[] = [
  ...CONVERTIBLE,
  ...rows(
    'count',
    COUNTED.map((names) => [withBracketed(names), '1']),
  ),
  ...rows('age', [['周岁 岁', '1']]),
  ...rows(
    'foreign-money',
    ['美元', '欧元', '港元', '日元', '英镑'].map((name) => [name, '1']),
  ),
];

/** Measure words that count the same things: a room is one 间, one 处 or simply one 个. */
export const ALIKE_COUNTS: readonly (readonly string[])[] = [
  words('座 所 处 栋 幢 间 个'),
  words('场 次'),
  words('台 套 个'),
  words('件 起 宗'),
  ...words('家 项 只 支 种').map((name) => ['个', name]),
];

/** What a letter or a word of several meanings stands for beside a unit of that family: 80M beside 米. */
export const MEANT_BESIDE: ReadonlyMap<
  string,
  Partial<Readonly<Record<UnitFamily, string>>>
> = new Map([
  ['K', { storage: 'KB' }],
  ['M', { length: '米', storage: 'MB' }],
  ['G', { weight: '克', storage: 'GB' }],
  ['T', { weight: '吨', storage: 'TB' }],
  ['度', { energy: '千瓦时', temperature: '摄氏度' }],
]);

/** Words that multiply the number in front of them. */
export const MULTIPLIERS: readonly (readonly [string, string])[] = [
  ['亿', '100000000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
];
