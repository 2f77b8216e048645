import { message } from '../messages/message';
import { once } from '../workbook/once';
import type { RuleFinding } from '../findings/finding';
import type { ReviewedSet } from '../reviewed-set';
import type { Rule } from './rule';
import { adjustedBudget } from './cross-form/adjusted-budget';
import { byProject } from './cross-form/by-project';
import { namedIndicators } from './cross-form/named-indicators';
import { overallSplit, straySplit } from './cross-form/overall-split';
import { lineWithoutParts, overallTotal } from './cross-form/overall-total';
import { type Parties, partiesOf } from '../filing/parties';
import { priorYear } from './cross-form/prior-year';
import { projectTotal } from './cross-form/project-total';
import { INITIAL_COLUMN, OUTTURN_COLUMN } from '../filing/shared-columns';
import { splitAmounts } from '../filing/split-amounts';
import { filedSets } from '../filing/filed-sets';
import { onceEach } from '../findings/once-each';

/** The same money in 附件1, 附件2 and 附件3: 年初, 全年预算 and 执行, each by project and in sum. */
export const crossForm: Rule = {
  id: 'cross-form',
  across: true,
  severity: 'error',
  title: message('cross-form.title'),
  basis: message('cross-form.basis'),
  check: (set: ReviewedSet) => {
    const filed = filedSets(set);
    return onceEach([...filed.flatMap(partiesOf).flatMap(findings), ...priorYear(filed)]);
  },
};

const findings = once((parties: Parties): readonly RuleFinding[] => {
  const isSplit = splitAmounts(parties.overall, 'outturn') !== null;
  // A split that is of both is taken for the outturn, of which the forms mostly are.
  const isSplitOfBudget = !isSplit && splitAmounts(parties.overall, 'initial') !== null;
  return [
    ...byProject(parties),
    ...projectTotal(parties),
    // The parts say more than the total.
    ...(isSplitOfBudget
      ? overallSplit(parties, INITIAL_COLUMN)
      : overallTotal(parties, INITIAL_COLUMN)),
    ...(isSplit ? overallSplit(parties, OUTTURN_COLUMN) : overallTotal(parties, OUTTURN_COLUMN)),
    ...(isSplitOfBudget ? lineWithoutParts(parties, INITIAL_COLUMN) : []),
    ...(isSplit ? lineWithoutParts(parties, OUTTURN_COLUMN) : []),
    ...straySplit(parties),
    ...adjustedBudget(parties),
    ...namedIndicators(parties),
  ];
});
