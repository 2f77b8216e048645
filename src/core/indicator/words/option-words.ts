/** Options that say themselves how good they are; 5 is the best, up to 1 is bad. */
export const GRADED_OPTIONS: ReadonlyMap<string, number> = new Map([
  ['优', 5],
  ['优秀', 5],
  ['很好', 5],
  ['好', 5],
  ['良', 4],
  ['良好', 4],
  ['较好', 4],
  ['中', 3],
  ['中等', 3],
  ['一般', 3],
  ['合格', 2.5],
  ['及格', 2.5],
  ['低', 1],
  ['较差', 1],
  ['差', 0],
  ['坏', 0],
  ['不合格', 0],
  ['不及格', 0],
  ['不好', 0],
  ['非常满意', 5],
  ['很满意', 5],
  ['满意', 4],
  ['较满意', 3.5],
  ['比较满意', 3.5],
  ['基本满意', 3],
  ['不太满意', 1],
  ['不满意', 0],
]);

/** Options of which either end may be the good one, as the indicator has it: 风险 高/中/低. */
export const SIDED_OPTIONS: ReadonlyMap<string, number> = new Map([
  ['高', 5],
  ['较高', 4],
  ['较低', 1],
  ['强', 5],
  ['较强', 4],
  ['弱', 0],
  ['较弱', 1],
  ['大', 5],
  ['小', 0],
  ['明显', 5],
  ['较明显', 4],
  ['不明显', 0],
  ['显著', 5],
  ['不显著', 0],
]);

/** Answers to what the indicator asks. */
export const YES: ReadonlyMap<string, number> = new Map([
  ['是', 5],
  ['否', 0],
  ['有', 5],
  ['无', 0],
]);

/** Of such the high end is not the good one, or one cannot tell. */
export const RISKY =
  /风险|隐患|难度|负担|成本|费用|能耗|污染|投诉|事故|矛盾|压力|贫困|失业|损失|影响|违规|违纪|违法|拖欠|挪用|截留|超支|差错|浪费/u;
