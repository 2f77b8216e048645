/** A standard is to be paid as it is, whatever it is called, unless it is one of cost. */
export const STANDARD = /^(?!.*成本).*标准$/u;

/** Second-level indicators whose bare sums of money are caps. */
export const GROUP_OF_CAPS = /成本/u;

/** Second-level indicators of what is put out. */
export const GROUP_OF_OUTPUTS = /数量/u;

/** Paying out, whose amount is then the output. */
export const PAID = /发放|补助|补贴|资助|拨付|支付|兑付|给付|奖励|救助|理赔|慰问/u;

/** Under 时效指标 a length of time of the work as a whole is its deadline. */
export const OF_A_PROJECT = /项目|工程|任务|工作|实施/u;

/** Names of rates, whose bare numbers are points of a percent. */
export const RATE_NAMES = /率|比例|比重|占比|百分比|满意度|知晓度|认可度|覆盖面/u;
