/** What the rules on single indicators say: explanations, targets and actuals, marks without an indicator. */
export const indicatorRuleTexts = {
  'indicator-marks.both': 'a weight of {weight} and a score of {score}',
  'indicator-marks.weight': 'a weight of {weight}',
  'indicator-marks.score': 'a score of {score}',

  'deviation.unmet': 'the actual “{actual}” of “{name}” misses the target “{target}”',
  'deviation.unmet-rate':
    'the actual “{actual}” of “{name}” misses the target “{target}” (it is {attainment} of it)',
  'deviation.over-cap':
    'the actual “{actual}” of “{name}” exceeds the target “{target}” (it is {attainment} of it)',
  'deviation.score': 'the score {score} of “{name}” is below its weight {weight}',
  'deviation.over':
    '“{name}” has the target “{target}” and the actual “{actual}”: an attainment of {attainment}, {limit} or more',
  'deviation.under-cap':
    '“{name}” has the target “{target}” and the actual “{actual}”: only {attainment} of it, {limit} or less',
  'deviation.execution-rate': 'the execution rate {rate} is below {limit}',
  'deviation.ask-unmet': 'State why it was missed and what will be done',
  'deviation.ask-score': 'State why marks were deducted and what will be done',
  'deviation.ask-over':
    'State why it was exceeded by so much, and whether the target had been set too low',
  'deviation.ask-under-cap':
    'State why it stayed so far below the cap, and whether the cap had been set too high',
  'deviation.ask-execution-rate': 'State why so little was spent and what will be done',
  'deviation.basis': '{source}',

  'explanation-missing.title': 'A deviation without an explanation',
  'explanation-missing.basis':
    'The explanation column of the self-evaluation form; limits as in the chosen policy',
  'explanation-missing.blank': 'no explanation is given, although {what}. {ask}.',
  'explanation-missing.whole-form': '{what}, and the explanation in {place} is blank. {ask}.',
  'explanation-missing.elsewhere':
    '{what}, and the form does not explain it. {ask} (where the funds have no column for it, in the column “{place}” of a cost indicator).',
  'explanation-missing.no-place':
    '{what}, and the form has no column for an explanation. {ask} (in the narrative report, or as the response in the review list).',

  'explanation-hollow.title': 'An explanation that names no cause',
  'explanation-hollow.basis':
    'The explanation column of the self-evaluation form; limits as in the chosen policy',
  'explanation-hollow.names-no-cause': '“{answer}” names no cause, although {what}. {ask}.',

  'target-direction.title': 'A target against its indicator’s direction',
  'target-direction.basis':
    'A target should fit what the indicator means (its direction is told from its name)',
  'target-direction.should-be-floor':
    'for “{name}” more is usually better, but the target “{target}” is a cap{consequence}. Check the sign; write ≥ if a floor is meant.',
  'target-direction.should-be-cap':
    'for “{name}” less is usually better, but the target “{target}” is a floor{consequence}. Check the sign; write ≤ if a cap is meant.',
  'target-direction.unmet': ', by which the actual “{actual}” counts as missed',

  'not-comparable.title': 'Target and actual that cannot be compared',
  'not-comparable.basis': 'The actual must be stated in the terms of the target',
  'not-comparable.differs':
    'target and actual of “{name}” cannot be compared{full}; check and complete them. {why}',
  'not-comparable.elsewhere':
    'the actual “{actual}” of “{name}” cannot be compared with “{target}”{full}: the target states no figure. Write the figure in {place} (the budget, or the standard of the document).',
  'not-comparable.by-budget':
    'the target of “{name}” states no figure and was compared with the budget. {why} Write the figure in {place}.',
  'not-comparable.full': ', yet it has full marks',

  'actual-not-measured.title': 'An actual copied from the target',
  'actual-not-measured.basis': 'The actual must be the value that was reached',
  'actual-not-measured.copied':
    'the actual “{actual}” of “{name}” only repeats the bound of the target. Write the value that was reached (for example the average of the year).',

  'placeholder-scored.title': 'Marks on a row without an indicator',
  'placeholder-scored.basis': 'Weight and score belong to a third-level indicator',
  'placeholder-scored.placeholder':
    '{place} holds only “{name}”, without name, target and actual, yet the row has {marks}{without}. Fill in the indicator, or move the weight to real indicators.',
  'placeholder-scored.empty':
    'the row has no name, target and actual, yet it has {marks}{without}. Fill in the indicator, or move the weight to real indicators.',
  'placeholder-scored.nameless':
    '{place} does not name the indicator, yet the row has {marks}{without}. Write its name.',
  'placeholder-scored.without':
    '; without it the weights of {block} add up to {sum} and should be {stated}',
  'placeholder-scored.without-right':
    '; without it the weights of {block} add up to {stated}, as they should',

  'indicator-unweighted.title': 'An indicator without weight or score',
  'indicator-unweighted.basis': 'Every third-level indicator has a weight and a score',
  'indicator-unweighted.neither':
    '“{name}” has target and actual, but neither weight nor score. Give it a weight and score it, or take it out.',
  'indicator-unweighted.no-weight':
    '“{name}” has target, actual and score, but no weight. Write its weight.',
  'indicator-unweighted.no-score':
    '“{name}” has target, actual and weight, but no score. Score it.',

  'indicator-incomplete.title': 'Marks without a target or an actual',
  'indicator-incomplete.basis': 'A score follows from comparing target and actual',
  'indicator-incomplete.no-target': '“{name}” has {marks}, but no target. Write it.',
  'indicator-incomplete.no-actual': '“{name}” has {marks}, but no actual. Write it.',
  'indicator-incomplete.neither':
    '“{name}” has {marks}, but neither target nor actual ({actual}). Write them.',
} as const;
