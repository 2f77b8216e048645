export const indicatorTexts = {
  'indicator.attainment': ' (attainment {rate})',
  'indicator.share-of-cap': ' ({rate} of the target)',
  'indicator.no-attainment': '',
  'indicator.target-blank':
    'There is no target (年度指标值), so it cannot be told whether it was met.',
  'indicator.actual-blank':
    'There is no actual (实际完成值), so it cannot be told whether the target was met.',
  'indicator.at-least-met': 'The actual {actual} is not below the target {target}{attainment}.',
  'indicator.at-least-unmet': 'The actual {actual} is below the target {target}{attainment}.',
  'indicator.more-than-met': 'The actual {actual} meets the target {target}{attainment}.',
  'indicator.more-than-unmet':
    'The actual {actual} does not exceed the limit of the target {target}{attainment}.',
  'indicator.at-most-met': 'The actual {actual} is within the cap {target}{attainment}.',
  'indicator.at-most-unmet': 'The actual {actual} exceeds the cap {target}{attainment}.',
  'indicator.less-than-met': 'The actual {actual} meets the target {target}{attainment}.',
  'indicator.less-than-unmet':
    'The actual {actual} is not below the limit of the target {target}{attainment}.',
  'indicator.equal-met': 'The actual {actual} reaches the target {target}{attainment}.',
  'indicator.equal-unmet': 'The actual {actual} does not reach the target {target}{attainment}.',
  'indicator.equal-differs':
    'The actual {actual} is not equal to the target {target}, and less is usually better here; a person must judge whether it counts as met.',
  'indicator.same-number': 'The actual {actual} is the same as the target {target}.',
  'indicator.direction-unclear':
    'The target {target} does not say whether it is a floor or a cap, nor does the indicator’s name, and the actual is {actual}. Write ≥ or ≤ in front of the target.',
  'indicator.between-met': 'The actual {actual} lies within the target range {target}.',
  'indicator.between-unmet': 'The actual {actual} lies outside the target range {target}.',
  'indicator.between-better':
    'The actual {actual} lies outside the target range {target}, but on its better side; a person must judge whether it counts as met.',
  'indicator.none-met': 'The actual {actual} agrees with the target {target}: nothing happened.',
  'indicator.none-unmet': 'The target is {target}, the actual is {actual}.',
  'indicator.date-met': 'The actual {actual} is not later than the target {target}.',
  'indicator.date-unmet': 'The actual {actual} is later than the target {target}.',
  'indicator.date-open':
    'The actual {actual} and the target {target} do not show which comes first. Give exact dates.',
  'indicator.date-year':
    'The target {target} and the actual {actual} do not both give their year, so their order is not certain. Give year and month.',
  'indicator.date-not-given':
    'The target is a time, {target}; the actual only says “{actual}”, without the date of completion.',
  'indicator.bound-copied':
    'The actual “{actual}” lies within the target {target}, but it is a copied limit, not a measured value.',
  'indicator.bound-only':
    'The actual “{actual}” is a limit, not a measured value, and does not show whether the target {target} was met. Enter the measured value.',
  'indicator.vague':
    'The actual “{actual}” is no exact value and does not show whether the target {target} was met. Enter the exact value.',
  'indicator.target-vague':
    'The target {target} is no exact value, so the actual {actual} cannot be judged. Write the exact target.',
  'indicator.units-differ':
    'The units differ and cannot be compared: the target is “{target}”, the actual “{actual}”. Use the same unit.',
  'indicator.units-inexact':
    'The units of the target {target} and the actual {actual} do not convert exactly, so it cannot be told. Use the same unit.',
  'indicator.scale-unsure':
    'One of the target {target} and the actual {actual} has no unit (or percent sign), and they are far apart: they may be in different units. Complete the units.',
  'indicator.change-differs':
    'Of the target {target} and the actual {actual} one is a change and the other is not (or in the other direction), so they cannot be compared.',
  'indicator.negative':
    'The actual {actual} is negative and cannot be compared with the target {target}. Check whether the dash belongs to it.',
  'indicator.text-for-number':
    'The target {target} is a number; the actual says “{actual}”, with no number to compare.',
  'indicator.not-reached': 'The target is {target}; the actual says “{actual}”.',
  'indicator.completion-for-number':
    'The actual says “{actual}”, without the figure that answers to the target {target}.',
  'indicator.none-for-number':
    'The target is {target}; the actual says “{actual}”, which may mean zero or no data.',
  'indicator.number-for-text':
    'The target “{target}” is worded; the actual is a number, {actual}, and cannot be compared with it.',
  'indicator.text-for-none':
    'The target is {target}; the actual “{actual}” does not say whether or how often it happened.',
  'indicator.same-wording': 'The actual “{actual}” agrees with what the target asks.',
  'indicator.attained': 'The actual says “{actual}”: the target “{target}” was reached.',
  'indicator.equivalent': 'The actual “{actual}” is no less than the target “{target}” asks.',
  'indicator.partial':
    'The actual says “{actual}”: the target “{target}” was reached in part only.',
  'indicator.negated': 'The actual “{actual}” shows that the target “{target}” was not reached.',
  'indicator.wording-differs':
    'The actual “{actual}” and the target “{target}” are worded differently; a person must judge.',
  'indicator.elsewhere':
    'The target “{target}” gives no value to compare the actual “{actual}” with. Write the target’s value.',
  'indicator.by-budget':
    '“{target}” counts as the {budget} of this form, {amount} (10,000 yuan, {cell}). {result}',
  'indicator.budget-adjusted':
    'The target “{target}” means the initial budget {initial} ({initialCell}), but the budget was adjusted to {adjusted} ({cell}); it is not certain which one counts. Write the target’s value.',
  'indicator.budget-unit':
    'The target “{target}” must be compared with the {budget} of this form, {amount} ({cell}), but in the form or in the actual {actual} yuan and 10,000 yuan may be mixed up, or the unit is missing. Check the units.',
  'indicator.budget-part':
    'The target “{target}” counts as the {budget} of this form, {amount} ({cell}); the actual {actual} is less, but it is not certain that the indicator is of all that is spent. Write the target’s value.',
  'indicator.options':
    'The target “{target}” only lists the possible answers, so the actual “{actual}” cannot be judged.',
  'indicator.option-best':
    'The target “{target}” lists the possible answers, and the actual “{actual}” is the best of them, whichever was asked.',
  'indicator.option-worst':
    'The target “{target}” lists the possible answers, and the actual “{actual}” is the worst of them.',
  'indicator.class-met': 'The actual “{actual}” ranks no lower than the target “{target}”.',
  'indicator.class-unmet': 'The actual “{actual}” ranks below the target “{target}”.',
  'indicator.class-open':
    'It is not certain which of the actual “{actual}” and the target “{target}” ranks higher; a person must judge.',
  'indicator.misread':
    '“{text}” looks misread or mistyped (such as 2 or 二 for ≥, or O for 0). Correct it by the original.',
  'indicator.error-value':
    '“{text}” is the result of a formula that fails. Correct the formula first.',
  'indicator.several':
    '“{text}” holds several numbers, and it is not clear which one to compare. Write one number a row.',
  'indicator.target-in-name':
    'The target’s cell is blank; judged by “{target}” in the indicator’s name. {result}',
  'indicator.list-met':
    'The parts of the actual “{actual}” meet the target {target}, each and all together.',
  'indicator.list-unmet':
    'The parts of the actual “{actual}” miss the target {target}, each and all together.',
  'indicator.list-open':
    '“{actual}” holds several numbers, and it depends on which of them, or their sum, is compared with the target {target}. Write one number a row.',
  'indicator.progress-unmet':
    'The target is {target}; of the actual “{actual}” fewer are done than that.',
  'indicator.list-part-unmet': 'The actual “{part}” misses the target “{wanted}”.',
  'indicator.list-unmatched':
    'The target “{target}” and the actual “{actual}” hold several numbers that cannot be matched one by one. Write one number a row, or one for each part of the target.',
  'indicator.figures':
    'The number in “{text}” cannot be read for certain, because of what stands around it. Write only the number and its unit.',
} as const;
