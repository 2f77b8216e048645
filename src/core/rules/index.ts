import { actualNotMeasured } from './actual-not-measured';
import { areaControlRate } from './area-control-rate';
import { budgetAdjusted } from './budget-adjusted';
import { controlRate } from './control-rate';
import { copiedForm } from './copied-form';
import { crossForm } from './cross-form';
import { executionRate } from './execution-rate';
import { executionScore } from './execution-score';
import { explanationHollow } from './explanation-hollow';
import { explanationMissing } from './explanation-missing';
import { formulaError } from './formula-error';
import { grade } from './grade';
import { headerConsistency } from './header-consistency';
import { indicatorIncomplete } from './indicator-incomplete';
import { indicatorScore } from './indicator-score';
import { indicatorUnweighted } from './indicator-unweighted';
import { investmentControlRate } from './investment-control-rate';
import { moneyUnit } from './money-unit';
import { notANumber } from './not-a-number';
import { notComparable } from './not-comparable';
import { overApproved } from './over-approved';
import { overBudget } from './over-budget';
import { partOverWhole } from './part-over-whole';
import { placeholderScored } from './placeholder-scored';
import { projectSet } from './project-set';
import { requiredBlank } from './required-blank';
import type { Rule, RuleCard } from './rule';
import { sameIndicator } from './same-indicator';
import { scoreOverWeight } from './score-over-weight';
import { staleYear } from './stale-year';
import { sumOfParts } from './sum-of-parts';
import { targetDirection } from './target-direction';
import { totalScore } from './total-score';
import { uncalculated } from './uncalculated';
import { unmetFullScore } from './unmet-full-score';
import { waiverUnused } from './waiver-unused';
import { weights } from './weights';

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  controlRate,
  areaControlRate,
  investmentControlRate,
  executionRate,
  executionScore,
  totalScore,
  grade,
  indicatorScore,
  unmetFullScore,
  scoreOverWeight,
  weights,
  sumOfParts,
  partOverWhole,
  crossForm,
  sameIndicator,
  projectSet,
  copiedForm,
  headerConsistency,
  staleYear,
  explanationMissing,
  explanationHollow,
  targetDirection,
  notComparable,
  actualNotMeasured,
  placeholderScored,
  indicatorUnweighted,
  indicatorIncomplete,
  overApproved,
  overBudget,
  budgetAdjusted,
  notANumber,
  formulaError,
  uncalculated,
  moneyUnit,
  requiredBlank,
];

/** Whatever findings may be called: the rules, and the step after them, in the same order. */
export const ruleCards: readonly RuleCard[] = [...rules, waiverUnused];
