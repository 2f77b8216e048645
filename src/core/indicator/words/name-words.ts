/** A standard is to be paid as it is, whatever it is called, unless it is one of cost. */
export const STANDARD = /^(?!.*成本).*标准$/u;

/** Second-level indicators whose bare sums of money are caps. */
export const GROUP_OF_CAPS = /成本/u;

/** Names of rates, whose bare numbers are points of a percent. */
export const RATE_NAMES = /率|比例|比重|占比|百分比|满意度|知晓度|认可度|覆盖面/u;
