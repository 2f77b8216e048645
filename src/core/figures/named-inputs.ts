import { message, type Message } from '../messages/message';

/** Something that figures are computed from: its name in a sentence, and as the (Chinese) forms have it. */
export interface NamedInput {
  readonly name: Message;
  readonly label: string;
}

export const IN_POST: NamedInput = { name: message('figure.in-post'), label: '在职人数' };
export const AUTHORISED: NamedInput = { name: message('figure.authorised'), label: '编制数' };
export const ACTUAL_AREA: NamedInput = { name: message('figure.actual-area'), label: '实际规模' };
export const APPROVED_AREA: NamedInput = {
  name: message('figure.approved-area'),
  label: '批复规模',
};
export const ACTUAL_INVESTMENT: NamedInput = {
  name: message('figure.actual-investment'),
  label: '实际投资',
};
export const BUDGETED_INVESTMENT: NamedInput = {
  name: message('figure.budgeted-investment'),
  label: '预算投资',
};
export const OUTTURN: NamedInput = { name: message('figure.outturn'), label: '全年执行数' };
export const ADJUSTED_BUDGET: NamedInput = {
  name: message('figure.adjusted-budget'),
  label: '全年预算数',
};
export const INITIAL_BUDGET: NamedInput = {
  name: message('figure.initial-budget'),
  label: '年初预算数',
};
export const WEIGHT: NamedInput = { name: message('figure.weight'), label: '分值' };
export const SCORE: NamedInput = { name: message('figure.score'), label: '自评得分' };
/** Of a money line of 附件1. */
export const LINE_BUDGET: NamedInput = { name: message('figure.line-budget'), label: '预算数' };
export const FINAL: NamedInput = { name: message('figure.final'), label: '决算数' };
export const YEAR_END_BALANCE: NamedInput = {
  name: message('figure.year-end-balance'),
  label: '年末结余',
};
