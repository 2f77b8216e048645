/** The kinds of money lines of 附件1 that their names alone tell. */
export type NamedLineKind =
  | 'three-public'
  | 'official-vehicles'
  | 'vehicle-purchase'
  | 'vehicle-operation'
  | 'travel-abroad'
  | 'official-reception'
  | 'project-expenditure'
  | 'operating-expenses'
  | 'procurement'
  | 'basic-expenditure'
  | 'personnel-expenses'
  | 'general-expenditure'
  | 'overall-expenditure';

/** Whose it is: says nothing of what it is. */
const OWNER = /^(?:预算单位|本单位|本部门|本级|部门|单位|机关|年度|本年度?|全年)+(?=.)/;
/** 合计, 总额, 预算调整: the line is still the same. */
const MEASURE =
  /(?:预算调整|支出预算|情况|合计|总额|小计|总计|金额|总数|费用|经费|支出|预算|额|费|数)+$/;

/** What the names begin with once owner and measure are off; the vehicles' own parts are told by what is done with them. */
const STEMS: readonly (readonly [NamedLineKind, RegExp])[] = [
  ['three-public', /^三公$/],
  [
    'official-vehicles',
    /^(?:公务用车|公务车辆?|公车|车辆)购[置买](?:费|经费)?[和及与、](?:日常)?(?:运行|维护|使用|运维|燃修)/,
  ],
  ['vehicle-purchase', /^(?:公务用车|公务车辆?|公车|车辆)购[置买]$/],
  [
    'vehicle-operation',
    /^(?:公务用车|公务车辆?|公车|车辆)(?:日常)?(?:运行|维护|使用|运维|燃修)(?:[和及与、]?(?:运行|维护|维修|保养))?$/,
  ],
  ['official-vehicles', /^(?:公务用车|公务车辆?|公车)$/],
  ['travel-abroad', /^(?:因公)?(?:临时)?出国[和及、]?(?:出?境)?$/],
  ['official-reception', /^(?:国内)?(?:公务)?接待$/],
  ['project-expenditure', /^项目$/],
  ['operating-expenses', /^(?:日常|基本支出中的)?公用$/],
  ['procurement', /^政府(?:集中)?采购$/],
  ['basic-expenditure', /^基本$/],
  ['personnel-expenses', /^(?:在职)?(?:人员|人员类|工资福利|工资性|对个人和家庭的?补助)$/],
  ['general-expenditure', /^一般性$/],
  ['overall-expenditure', /^整体$/],
];

/** What kind of money line a label (normalised) names; null for a project, an item or anything else. */
export function moneyLine(core: string): NamedLineKind | null {
  if (core.length > LONGEST) return null;
  const name = core.replace(OWNER, '');
  const stem = name.replace(MEASURE, '');
  // 项目, 人员, 整体 alone are no money lines.
  if (stem === name && NEEDS_MEASURE.test(stem)) return null;
  return STEMS.find(([, pattern]) => pattern.test(stem))?.[0] ?? null;
}

const LONGEST = 24;
const NEEDS_MEASURE = /^(?:项目|人员|整体|基本|公用|一般性|接待)/;
