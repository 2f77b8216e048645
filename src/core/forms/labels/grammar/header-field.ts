import { type ColumnReading, NO_READING } from './column-reading';

export type HeaderFieldRole = 'organisation' | 'department' | 'project' | 'year' | 'other';

const LEVEL =
  '县级|县区级|区县级|市级|省级|区级|州级|旗县级|乡镇级|一级|二级|三级|基层|本级|中央|地方|市县';
const WHOSE = `(?:${LEVEL}|部门|项目|预算|填报|填表|填列|编报|编制|申报|报送|自评|被评价|评价|用款|资金)`;
const NAME = '(?:名称|全称|名)';
/** 部门, 单位, or both in either order. */
const UNIT = '(?:部门|单位|部门[、/和及或]?单位|单位[、/和及或]?部门|机构)';

const ORGANISATION: readonly (readonly [number, RegExp])[] = [
  [
    0,
    new RegExp(`^(?:项目|资金|具体)?(?:实施|承担|执行|使用|建设)(?:部门|单位|机构|主体)${NAME}?$`),
  ],
  [2, /^项目单位(?:名称)?$/],
  [3, new RegExp(`^(?:${LEVEL})*预算${UNIT}${NAME}?$`)],
  [4, /^单位(?:名称|全称)$/],
  [5, new RegExp(`^${UNIT}${NAME}$`)],
  [7, new RegExp(`^(?:填报|填表|填列|编报|报送|申报)${UNIT}${NAME}?$`)],
  [8, new RegExp(`^${WHOSE}+${UNIT}${NAME}?$`)],
  [9, /^单位$/],
];

const DEPARTMENT = new RegExp(
  `^(?:${LEVEL}|项目|资金|业务|行政|财政|预算)*主管(?:预算)?(?:部门|单位|局|机关|部门单位|厅局|委办局)(?:及|和|/|、)?(?:名称|代码|编码|编号)?(?:及|和|/|、)?(?:名称|代码|编码)?$`,
);

const PROJECT = new RegExp(
  `^(?:${LEVEL}|项目|支出|专项|资金|转移支付|政策|预算|子项目|评价|自评|财政|专项资金|补助)*(?:项目|支出|专项|资金|转移支付|政策)名称?$`,
);

const YEAR = /^(?:评价|自评|预算|项目|填报|考核|执行|绩效|资金|所属|报告)*(?:年度|年份)$/;

const OTHER =
  /^(?:项目|单位|部门|预算|资金|填报|财务|分管|主管|自评|评价)*(?:负责人|联系人|联系电话|电话|代码|编码|编号|类型|类别|属性|性质|实施期|期限|起止时间|起止年限|填报人|填表人|填报日期|填报时间|填表日期|填表时间|金额单位)$|^(?:建设周期|单位编码|项目周期|项目实施期|联系方式|日期|制表人|经办人)$/;

/** What a label (normalised) above the tables names, the best known of several labels of one role first; empty for any other text. */
export function headerField(core: string): readonly ColumnReading<HeaderFieldRole>[] {
  if (core.length > LONGEST || !FIELD_END.test(core)) return NO_READING;
  if (DEPARTMENT.test(core)) {
    // Of several the unit's own goes before those above it.
    const rank = core.startsWith('中央')
      ? 3
      : core.startsWith('省')
        ? 2
        : core.includes('主管部门')
          ? 0
          : 1;
    return [{ role: 'department', rank }];
  }
  if (PROJECT.test(core) && core.endsWith('名称')) return [{ role: 'project', rank: 0 }];
  const known = ORGANISATION.find(([, pattern]) => pattern.test(core));
  if (known) return [{ role: 'organisation', rank: known[0] }];
  if (YEAR.test(core)) return [{ role: 'year', rank: core === '年度' ? 3 : 0 }];
  return OTHER.test(core) ? [{ role: 'other', rank: 0 }] : NO_READING;
}

const LONGEST = 16;
const FIELD_END = /[称名门位构体局关人话码号型别性质期限间度份式厅]$/;
