import { type ColumnReading, NO_READING } from './column-reading';

export type StaffReading = ColumnReading<'authorised' | 'inPost' | 'rate'>;

export type BuildingReading = ColumnReading<
  | 'approvedArea'
  | 'actualArea'
  | 'areaRate'
  | 'approvedInvestment'
  | 'actualInvestment'
  | 'investmentRate'
>;

const COUNT = '(?:人员)?(?:总)?(?:人数|数|总数|人员数|员数)?(?:合计)?';
const AUTHORISED = new RegExp(`^(?:核定|批准|批复|人员|机构|三定|财政供养)*编制${COUNT}$`);
const IN_POST = new RegExp(
  `^(?:年末|期末|年底|本年|当年|当前|现有|实际|实有|财政供养)*(?:在职|在编|在岗|实有|供养)(?:在职|在编|人员|职工|人)*${COUNT}$`,
);
const STAFF_RATE = /^(?:编制|人员|在职|在职人员|财政供养人员|在编人员|人数)*控制率$/;

/** What a heading (normalised) of 财政供养人员情况 may be; empty when it is none. */
export function staffColumn(core: string): readonly StaffReading[] {
  if (core.length > LONGEST || !/[编在岗有控]/.test(core)) return NO_READING;
  if (STAFF_RATE.test(core)) return [{ role: 'rate', rank: 0 }];
  if (AUTHORISED.test(core)) return [{ role: 'authorised', rank: core === '编制' ? 5 : 0 }];
  return IN_POST.test(core)
    ? [{ role: 'inPost', rank: core.includes('在职') ? 0 : core.includes('在编') ? 2 : 4 }]
    : NO_READING;
}

const APPROVED = '(?:批复|批准|核准|计划|核定|概算|预算|审批)';
const ACTUAL = '(?:实际|竣工|建成|完成|决算|实际完成|实际建成)';
const AREA = '(?:建设|建筑|用地)?(?:规模|面积)';
const INVESTMENT = '(?:总|建设)?(?:投资|概算|造价)(?:额|金额|数)?';

const BUILDINGS: readonly (readonly [BuildingReading['role'], RegExp])[] = [
  ['areaRate', /^(?:建设|建筑)?(?:规模|面积)控制率$/],
  ['investmentRate', /^(?:投资|概算|预算|投资概算|投资预算)控制率$/],
  ['approvedArea', new RegExp(`^${APPROVED}的?${AREA}$`)],
  ['actualArea', new RegExp(`^${ACTUAL}的?${AREA}$`)],
  ['approvedInvestment', new RegExp(`^(?:${APPROVED}的?${INVESTMENT}|投资概算|投资预算)$`)],
  ['actualInvestment', new RegExp(`^${ACTUAL}的?(?:总)?(?:投资|造价)(?:额|金额|数)?$`)],
];

/** What a heading (normalised) of 楼堂馆所控制情况 may be; empty when it is none. */
export function buildingColumn(core: string): readonly BuildingReading[] {
  if (core.length > LONGEST || !/[规面投概造]/.test(core)) return NO_READING;
  const role = BUILDINGS.find(([, pattern]) => pattern.test(core))?.[0];
  return role ? [{ role, rank: 0 }] : NO_READING;
}

const LONGEST = 16;
