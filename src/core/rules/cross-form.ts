import { message } from '../messages/message';
import { once } from '../workbook/once';
import type { Rule, ReviewedSet, RuleFinding } from './rule';
import { adjustedBudget } from './shared/cross-form/adjusted-budget';
import { byProject } from './shared/cross-form/by-project';
import { overallSplit, straySplit } from './shared/cross-form/overall-split';
import { overallTotal } from './shared/cross-form/overall-total';
import { type Parties, partiesOf } from './shared/cross-form/parties';
import { projectTotal } from './shared/cross-form/project-total';
import { INITIAL, OUTTURN } from './shared/cross-form/shared-columns';
import { splitAmounts } from './shared/cross-form/split-amounts';
import { filedSets } from './shared/filed-sets';
import { onceEach } from './shared/once-each';

/** The same money in 附件1, 附件2 and 附件3: 年初, 全年预算 and 执行, each by project and in sum. */
export const crossForm: Rule = {
  id: 'cross-form',
  across: true,
  severity: 'error',
  title: message('cross-form.title'),
  basis: message('cross-form.basis'),
  check: (set: ReviewedSet) => onceEach(filedSets(set).flatMap(partiesOf).flatMap(findings)),
};

const findings = once((parties: Parties): readonly RuleFinding[] => {
  const isSplit = splitAmounts(parties.overall, 'outturn') !== null;
  return [
    ...byProject(parties),
    ...projectTotal(parties),
    ...overallTotal(parties, INITIAL),
    // The parts say more than the total.
    ...(isSplit ? overallSplit(parties) : overallTotal(parties, OUTTURN)),
    ...straySplit(parties),
    ...adjustedBudget(parties),
  ];
});
