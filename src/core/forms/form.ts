import type { MoneyUnit } from '../amount/money-unit';
import type { Decimal } from '../amount/decimal';
import type { Reading } from '../amount/reading';
import type { CellRef } from '../workbook/cell-ref';
import type { Area } from '../workbook/workbook';
import type { Message } from '../messages/message';

/** A place where a figure belongs: the cell is known even when it is still blank. */
export interface AmountField {
  readonly cell: CellRef;
  readonly reading: Reading;
  /** The cell holds a formula (which is never replaced). */
  readonly formula: boolean;
  /** The cell holds other text too (`其中：基本支出：4980.37`); such a cell is never filled or corrected. */
  readonly embedded?: true;
}

/** A place where text belongs; `text` is what a person reads there, trimmed, `''` when blank. */
export interface TextField {
  readonly cell: CellRef;
  readonly text: string;
}

/** 附件1, 附件2, 附件3-x. */
export type FormKind = 'base-data' | 'overall' | 'project';

interface FormCommon {
  /** `base-data`, `overall`, `project-1` …: kind and, where there are several, its number in reading order. */
  readonly id: string;
  readonly sheet: string;
  readonly range: Area;
  /** The heading as written (`2023年度项目支出绩效自评表`), `''` when there is none. */
  readonly title: TextField | null;
  readonly year: number | null;
  /** 预算单位名称 or 实施单位; null when the form has no such field. */
  readonly organisation: TextField | null;
  /** The form's money unit by heading or cell; null when it is written nowhere. */
  readonly unit: MoneyUnit | null;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Why it was taken for this kind of form, and what was not sure. */
  readonly why: readonly Message[];
  /** What of its area was not understood, in reading order; empty when the form was read whole. */
  readonly unread: readonly Unread[];
}

/** A cell that was not understood, or the heading of a column that was not; for a missing column a cell beside it. */
export interface Unread {
  readonly cell: CellRef;
  /** As a person reads it. */
  readonly text: string;
  readonly why: Message;
  /** What must not be called wrong while this is not understood. */
  readonly doubts: readonly Doubted[];
}

/**
 * scores: their total · weights: their sums · amounts: totals, rates and what is compared across forms · indicators: judgements,
 * marks and reasons of the rows · staff, buildings: the control rates of 附件1.
 */
export type Doubted = 'scores' | 'weights' | 'amounts' | 'indicators' | 'staff' | 'buildings';

export type Form = BaseDataForm | EvaluationForm;
export type EvaluationForm = OverallForm | ProjectForm;

// ---- 附件1 基础数据表 ----

export interface BaseDataForm extends FormCommon {
  readonly kind: 'base-data';
  /** 财政供养人员情况, one row or several; empty when the form has none. */
  readonly staff: readonly StaffControl[];
  /** Labels with a year in them, but for the headings of the money columns: 2023年实际在职人数, (2023年完工项目). */
  readonly datedLabels: readonly TextField[];
  /** The money columns of 经费控制情况, left to right. */
  readonly periods: readonly Period[];
  /** The money lines, top to bottom. */
  readonly lines: readonly BaseLine[];
  readonly buildings: readonly BuildingControl[];
  /** 厉行节约保障措施; null when the form has no such field. */
  readonly austerity: TextField | null;
}

/** 财政供养人员情况: 编制数, 实际在职人数, 控制率. */
export interface StaffControl {
  /** What the row counts (行政, 事业, 合计); null where nothing is said. */
  readonly label: TextField | null;
  readonly authorised: AmountField;
  readonly inPost: AmountField;
  readonly rate: AmountField;
}

/** 楼堂馆所控制情况, one building a row; 规模 in m², 投资 in the form's unit. */
export interface BuildingControl {
  readonly approvedArea: AmountField;
  readonly actualArea: AmountField;
  readonly areaRate: AmountField;
  readonly approvedInvestment: AmountField;
  readonly actualInvestment: AmountField;
  readonly investmentRate: AmountField;
}

/** 2022年决算数 → prior-final, 2023年预算数 → budget, 2023年决算数 → final. */
export type PeriodRole = 'prior-final' | 'budget' | 'final';

export interface Period {
  readonly role: PeriodRole;
  readonly label: TextField;
}

export type BaseLineKind =
  | 'three-public'
  | 'official-vehicles'
  | 'vehicle-purchase'
  | 'vehicle-operation'
  | 'travel-abroad'
  | 'official-reception'
  | 'project-expenditure'
  /** One project under 项目支出, or under a group of them. */
  | 'project'
  | 'operating-expenses'
  /** A 其中 item of 公用经费 (办公经费, 水费、电费、差旅费 …). */
  | 'operating-item'
  | 'procurement'
  | 'basic-expenditure'
  /** 人员经费, 工资福利支出 … */
  | 'personnel-expenses'
  /** 一般性支出: counted across 公用经费 and 项目支出. */
  | 'general-expenditure'
  /** 部门整体支出预算调整: basic and project expenditure together. */
  | 'overall-expenditure'
  | 'other';

export interface BaseLine {
  readonly kind: BaseLineKind;
  /** As written, trimmed. */
  readonly label: TextField;
  /** The label without numbering, 其中： and trailing punctuation: `运行维护经费`. */
  readonly name: string;
  /** Index in `lines` of the line that this one is part of; null at the top. */
  readonly parent: number | null;
  /** Are the parts of this line complete (三公, 项目支出, 公务用车), so that they must add up? 其中 items need not. */
  readonly partsComplete: boolean;
  /** Which lines are its parts could be read in several ways, and under none do they come to it. */
  readonly isDoubtful?: true;
  readonly amounts: Readonly<Partial<Record<PeriodRole, AmountField>>>;
}

// ---- 附件2, 附件3-x 自评表 ----

interface EvaluationCommon extends FormCommon {
  /** 主管部门; null when the form has no such field. */
  readonly department: TextField | null;
  readonly funds: Funds | null;
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly Indicator[];
  /** The heading cells of the indicator columns; a column that the form lacks is null. */
  readonly columns: IndicatorColumns;
  /** The 总分 row; null when the form has none. */
  readonly total: TotalRow | null;
  /** A typed grade (优 良 中 差) near the total. */
  readonly grade: TextField | null;
  /** A whole-form explanation (偏差大或目标未完成原因分析 …). */
  readonly formReason: TextField | null;
}

/** 附件2 整体支出绩效自评表. */
export interface OverallForm extends EvaluationCommon {
  readonly kind: 'overall';
}

/** 附件3-x 项目支出绩效自评表. */
export interface ProjectForm extends EvaluationCommon {
  readonly kind: 'project';
  /** 项目支出名称; null when the form has no such field. */
  readonly project: TextField | null;
}

/** 年度预算申请 / 项目资金. */
export interface Funds {
  readonly total: FundsRow | null;
  /** The sources under the total (其中：当年财政拨款, 上年结转资金, 其他资金), top to bottom; not their own children. */
  readonly sources: readonly FundsRow[];
  /** Parts of a source (政府性基金 under 财政拨款): read, and never added beside it. */
  readonly parts: readonly FundsRow[];
  /** 按收入性质分 (overall forms): the items with their amounts, often label and number in one cell. */
  readonly byRevenue: readonly SplitItem[];
  /** 按支出性质分. */
  readonly byExpenditure: readonly SplitItem[];
}

export interface FundsRow {
  readonly label: TextField;
  readonly initial: AmountField | null;
  readonly adjusted: AmountField | null;
  readonly outturn: AmountField | null;
  readonly weight: AmountField | null;
  readonly rate: AmountField | null;
  readonly score: AmountField | null;
  /** The explanation beside the funds; null when the form has no column for it there. */
  readonly reason: TextField | null;
}

export interface SplitItem {
  readonly label: TextField;
  /** 一般公共预算, 基本支出 …: without 其中： and the number. */
  readonly name: string;
  readonly kind:
    | 'general-public-budget'
    | 'government-fund'
    | 'special-account'
    | 'other-funds'
    | 'basic'
    | 'project'
    | 'other';
  readonly amount: AmountField;
}

/** A first-level or second-level indicator cell that spans rows. */
export interface IndicatorBlock {
  readonly level: 1 | 2;
  readonly label: TextField;
  /** 产出指标, 数量指标 …: normalised, weight and brackets off. */
  readonly name: string;
  /** The weight in its label: 产出指标（50分） → 50. */
  readonly statedWeight: Decimal | null;
  /** First and last row (from 0). */
  readonly top: number;
  readonly bottom: number;
}

export interface IndicatorColumns {
  readonly name: TextField | null;
  readonly target: TextField | null;
  readonly actual: TextField | null;
  readonly weight: TextField | null;
  readonly score: TextField | null;
  readonly reason: TextField | null;
}

/**
 * indicator: a row to judge · child: a 其中 or 1、2、 row under a parent, not counted again in a sum · placeholder: ……, 指标2 or nameless, though
 * perhaps with marks. Rows with nothing at all are left out.
 */
export type IndicatorRole = 'indicator' | 'child' | 'placeholder';

export interface Indicator {
  readonly role: IndicatorRole;
  /** Sheet row from 0. */
  readonly row: number;
  /** The name as written, trimmed. */
  readonly name: TextField;
  /** Index in `blocks`; null when the form has no such level. */
  readonly level1: number | null;
  readonly level2: number | null;
  /** 年度指标值; three columns (性质, 值, 单位) are joined: `≥` `95` `%` → `≥95%`, with the cell of the value. */
  readonly target: TextField;
  /** The unit that a 度量单位 column gives for target and actual alike; absent where there is none. */
  readonly measure?: string;
  /** What a column of directions says of it (正向, 反向); absent where none does. */
  readonly stated?: 'higher' | 'lower';
  readonly actual: TextField;
  /** Null when the form has no such column. */
  readonly weight: AmountField | null;
  readonly score: AmountField | null;
  readonly reason: TextField | null;
}

export interface TotalRow {
  readonly label: TextField;
  readonly weight: AmountField | null;
  readonly score: AmountField | null;
}
