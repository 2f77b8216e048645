/** What the rules say that compare the forms of a set, or money with its budget, or look for what is blank. */
export const consistencyRuleTexts = {
  'cross-form.title': 'An amount that differs between forms',
  'cross-form.basis':
    'The three attachments report the same year of the same unit, so the same amount must be the same',
  'cross-form.project':
    'the {column} of “{project}” is {actual}, but its {period} in {place} is {expected}; they must be the same. Check and correct.',
  'cross-form.line':
    'the {period} of “{project}” is {actual}, but its {column} in {place} is {expected}; only with {expected} do the lines of this form add up. Check and correct.',
  'cross-form.line-alone':
    'the {period} of “{project}” is {actual}, but its {column} in {place} is {expected}; the overall form agrees with the project forms and not with this one. Check and correct.',
  'cross-form.projects':
    'the {period} of project expenditure is {actual}, but the {column} of all project forms comes to {expected} ({parts}); they must be the same. Check and correct.',
  'cross-form.total':
    'the {column} of the year’s funds is {actual}, but basic expenditure {basic} ({basicPlace}) and project expenditure {project} ({projectPlace}) come to {expected}; they must be the same. Check and correct.',
  'cross-form.overall-line':
    'the {column} of the year’s funds is {actual}, but the whole expenditure of the unit, {period}, in {place} is {expected}; they must be the same. Check and correct.',
  'cross-form.split':
    '“{name}” is {actual}, but its {period} in {place} is {expected}; they must be the same. Check and correct.',
  'cross-form.split-sheets':
    'project expenditure is {actual}, but the {column} of the project forms alone comes to {expected} ({parts}). Check and correct.',
  'cross-form.adjusted':
    'the adjusted budget is {actual}, with project expenditure of {part} ({place}), but the adjusted budgets of the project forms come to {sum} ({parts}), a difference of {difference} ({unit}){consequence}. Check which of them is wrong.',
  'cross-form.adjusted-score':
    '; with {budget} the execution rate would be {rate}, the score {score}',
  'cross-form.adjusted-rate': '; with {budget} the execution rate would be {rate}',

  'same-indicator.title': 'One indicator that differs between forms',
  'same-indicator.basis':
    'One and the same indicator must be the same in the overall and in the project form',
  'same-indicator.target':
    'the target of “{name}” is “{actual}”, but that of the same indicator in {place} is “{expected}”; they must be the same. Check and correct.',
  'same-indicator.actual':
    'the actual of “{name}” is “{actual}”, but that of the same indicator in {place} is “{expected}”; they must be the same. Check and correct.',

  'project-set.title': 'Projects and project forms that do not match',
  'project-set.basis': 'Every project listed in the base data has one project form',
  'project-set.no-form':
    'the project “{project}” has amounts but no project form. Add the form, or check the name.',
  'project-set.line-twice': 'the project “{project}” is listed twice. Take one out or rename it.',
  'project-set.no-line':
    'the project “{project}” is not listed in the base data. List it, or check the name.',
  'project-set.no-name':
    'the form does not name its project, and its amounts match no project of the base data. Write the name.',
  'project-set.other-names':
    'the base data list no project named “{project}”; those that do not match by name come to the same amounts. Use one name for each project.',
  'project-set.form-twice': 'the project “{project}” has two forms. Take one out or rename it.',
  'project-set.name-drift':
    'the project is named “{project}” here and “{line}” in {place}; they were taken for one. Use one name.',
  'project-set.same-amounts':
    'the project is named “{project}” here and has the amounts of “{line}” in {place}; they were taken for one. If they are one, use one name.',

  'header-consistency.title': 'Unit name or year that differs',
  'header-consistency.basis': 'A set is filed by one unit for one year',
  'header-consistency.unit':
    'the unit is “{unit}”, but “{expected}” in {place}; they must be the same. Check and use one name.',
  'header-consistency.implementing-unit':
    'the implementing unit is “{unit}”, but the unit in {place} is “{expected}”. Check; it may stand if a subordinate unit carried the project out.',
  'header-consistency.year':
    'this form is of {year}, but {place} is of {expected}; they must be the same. Check and correct.',
  'header-consistency.period':
    'the column is headed “{label}”, and by the year of this set should be “{expected}”. Check and correct.',

  'cross-form.indicator':
    'the actual of “{name}” is {actual}, but {period} of “{line}” in {place} is {expected}. Check what is counted, and the figures.',
  'cross-form.prior-year':
    'last year’s final account of “{line}” is {actual}, but the base data of {year} ({place}) have {expected}; they must be the same. Check which of them is wrong.',

  'stale-year.title': 'A year left over',
  'stale-year.basis':
    'The forms tell of this year; where one was made from last year’s, its years must be changed too',
  'stale-year.left':
    '“{text}” speaks of {written}, but this form is of {year}. Check whether it was left over from an earlier year.',

  'copied-form.title': 'Two projects with the very same indicators',
  'copied-form.basis': 'Each project is evaluated by its own objectives',
  'copied-form.same':
    'every indicator, target and actual of “{project}” is that of “{original}” ({place}). Check whether it was copied and not changed.',

  'over-approved.title': 'Above the authorised posts, area or investment',
  'over-approved.basis':
    'Base data: staff, area and investment stay within what was approved, so no control rate is above 100%',
  'over-approved.above':
    '{name} is {actual}, above {limitName}, {limit} ({place}): a control rate of {rate}. Check both figures; if it is so, say why.',

  'over-budget.title': 'Final account or outturn above budget',
  'over-budget.basis':
    'Base data: final account against budget; the adjusted budget of a self-evaluation already holds all changes',
  'over-budget.adjusted':
    'the outturn {outturn} is above the adjusted budget {budget} ({place}): an execution rate of {rate}. The adjusted budget must hold all changes; check whether it was not brought up to date, or the outturn is wrong.',
  'over-budget.over':
    '“{line}”, {finalName}: {final}, above {budgetName}: {budget} ({place}), by {over} ({unit}), which is {rate}. Check, and say why in the narrative report.',
  'over-budget.unplanned':
    '“{line}”, {finalName}: {final}, while {budgetName} is 0 ({place}). Check, and say why in the narrative report.',

  'budget-adjusted.title': 'A large change of the budget',
  'budget-adjusted.basis': 'The limit for changes of the budget is that of the chosen policy',
  'budget-adjusted.raised':
    'the adjusted budget {adjusted} is {rate} above the initial budget {initial} ({place}), more than {limit}. State the ground and the reason of the change.',
  'budget-adjusted.cut':
    'the adjusted budget {adjusted} is {rate} below the initial budget {initial} ({place}), more than {limit}. State the ground and the reason of the change.',

  'required-blank.title': 'A field left blank',
  'required-blank.basis': 'The fields of the form',
  'required-blank.field': 'nothing is written for {name}. Fill it in.',
  'required-blank.budget-unit': 'the budget unit',
  'required-blank.implementing-unit': 'the implementing unit',
  'required-blank.department': 'the supervising department',
  'required-blank.project': 'the project’s name',
  'required-blank.austerity': 'the austerity measures',
  'required-blank.block':
    'there is no indicator under “{name}”. Add some; if there is none of the kind, say so in the narrative report.',

  'waiver-unused.title': 'A response whose finding is gone',
  'waiver-unused.basis': 'Every response in the review list answers a finding of this review',
  'waiver-unused.gone':
    'the finding that the response “{response}” answers (no. {id}) was not found this time. If it was put right, the row may be deleted; if its number was mistyped or copied from elsewhere, check it.',
  'waiver-unused.no-id':
    'the row of the response “{response}” has no number, so it is not known which finding it answers. Write the number, or put the response into the row of its finding.',
} as const;
