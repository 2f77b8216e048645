/** What the rules on figures, scores, weights, sums and cell contents say. */
export const arithmeticRuleTexts = {
  'rate.input-blank':
    'the {rate} is {actual}, but the {input} ({place}) is blank, so there is no rate; fill in the {input} or clear the {rate}.',
  'rate.input-zero':
    'the {rate} is {actual}, but the {input} ({place}) is 0, so there is no rate; check the {input}, or leave the {rate} blank.',

  'control-rate.title': 'Control rate other than staff ÷ posts',
  'control-rate.basis': 'Base data form: control rate = staff in post ÷ authorised posts',
  'control-rate.differs': 'the control rate is {actual}, should be {expected} ({trace}).',

  'area-control-rate.title': 'Area control rate other than actual ÷ approved area',
  'area-control-rate.basis': 'Base data form: area control rate = actual area ÷ approved area',
  'area-control-rate.differs': 'the area control rate is {actual}, should be {expected} ({trace}).',

  'investment-control-rate.title':
    'Investment control rate other than actual ÷ budgeted investment',
  'investment-control-rate.basis':
    'Base data form: investment control rate = actual investment ÷ budgeted investment',
  'investment-control-rate.differs':
    'the investment control rate is {actual}, should be {expected} ({trace}).',

  'execution-rate.title': 'Execution rate other than outturn ÷ budget',
  'execution-rate.basis':
    'Self-evaluation form, execution rate: outturn ÷ adjusted budget of the full year',
  'execution-rate.differs': 'the execution rate is {actual}, should be {expected} ({trace}).',

  'execution-score.title': 'Score of the execution rate other than weight × rate',
  'execution-score.basis': 'Form instructions: score = weight × execution rate, at most the weight',
  'execution-score.differs':
    'the score of the execution rate is {actual}, should be {expected} ({trace}).',

  'total-score.title': 'Total score other than the sum of the scores',
  'total-score.basis':
    'Self-evaluation form, total: the score of the execution rate and those of all indicators',
  'total-score.differs': 'the total score is {actual}, should be {expected} ({trace}).',

  'grade.title': 'Grade against the total',
  'grade.basis': 'The grades of the chosen policy',
  'grade.differs': 'the grade is “{actual}”; a total of {total} gives “{expected}” ({scale}).',
  'grade.none': 'the grade is “{actual}”; a total of {total} reaches no grade ({scale}).',

  'score.basis': '{document}',

  'indicator-score.title': 'Score against attainment',
  'indicator-score.basis': 'The chosen policy’s scoring of indicators',
  'indicator-score.over': '“{name}” scores {actual}, should be {expected} ({trace}).',
  'indicator-score.over-range': '“{name}” scores {actual}, which is too much: {trace}.',
  'indicator-score.under':
    '“{name}” scores {actual}, below the {expected} that is due ({trace}), and no reason is given; correct the score or give the reason.',

  'unmet-full-score.title': 'Missed target with full marks',
  'unmet-full-score.basis': 'The chosen policy’s scoring of missed targets',
  'unmet-full-score.found':
    '“{name}” has target {target} and actual {actual}: missed, yet it scores the full {full}; scoring: {trace}.',
  'unmet-full-score.range': '“{name}” scores the full {full}, yet {trace}.',
  'unmet-full-score.shared':
    '“{name}” has no score of its own and shares the full {full} of “{scored}”, yet its actual “{actual}” misses the target “{target}”. Check the score.',
  'unmet-full-score.doubtful':
    '“{name}” has target {target} and actual {actual}: missed as the target is written, yet it scores the full {full}; if the sign is the wrong way round, correct the target first, otherwise reduce the score.',

  'score-over-weight.title': 'Score outside its weight',
  'score-over-weight.basis': 'Form instructions: no score is below 0 or above its weight',
  'score-over-weight.over':
    '“{line}” scores {actual}, above its weight of {weight}; a score lies between 0 and {weight}.',
  'score-over-weight.negative': '“{line}” scores {actual}; no score is below 0.',

  'weights.title': 'Weights that do not add up',
  'weights.basis': 'The weights named in the form’s own indicator headings and in its total',
  'weights.block':
    '“{block}” is said to weigh {expected}, but the weights of its rows add up to {actual}.',
  'weights.block-empty':
    '“{block}” is said to weigh {expected}, but none of its rows has a weight.',
  'weights.total':
    'the total weight is {actual}, but the execution rate and all rows weigh {expected} together.',
  'weights.not-full': 'the total weight is {actual}, should be {expected}.',
  'weights.negative': '“{line}” weighs {actual}; no weight is below 0.',
  'weights.scheme':
    '“{name}” weighs {actual}; {policy} sets {expected} in principle, local rules may differ.',
  'weights.scheme-basis': '{policy}: weights of the first-level indicators and the execution rate',

  'sum-of-parts.title': 'Total other than the sum of its parts',
  'sum-of-parts.basis':
    'Within a form a total is the sum of its parts, and both splits of the funds add up to the year’s total',
  'sum-of-parts.differs':
    '{name} is {actual}, but its parts add up to {expected} ({parts}); check both.',
  'sum-of-parts.blank': '{name} is blank; its parts add up to {expected} ({parts}).',
  'sum-of-parts.split-differs':
    'the {split} adds up to {actual}, but the total funds ({place}, {column}) are {expected}.',
  'sum-of-parts.splits-differ': 'the {split} adds up to {actual}, but the {other} to {expected}.',

  'part-over-whole.title': 'Part above its whole',
  'part-over-whole.basis':
    'Within a form, items “among which” (其中) are together at most the whole',
  'part-over-whole.item':
    '{name} is {actual}, above {whole} ({place}), of which it is a part: {limit}.',
  'part-over-whole.items': '{whole} is {limit}, below the items among it, which add up to {sum}.',

  'not-a-number.title': 'No number where one is needed',
  'not-a-number.basis': 'The forms’ number columns: numbers only, blank where there is none',
  'not-a-number.quoted':
    'an apostrophe stands before the number ({actual}), so it is text and was not counted. Delete the apostrophe.',
  'not-a-number.quoted-many':
    'this and others, {count} cells in all: an apostrophe stands before each number ({actual}), so they are text and were not counted. Select the cells and replace the apostrophe by nothing.',
  'not-a-number.text': '{name} reads “{actual}”, which is no number and cannot be checked; {hint}.',
  'not-a-number.percent': '{name} holds the percentage {actual} and cannot be checked; {hint}.',
  'not-a-number.date':
    '{name} has become the date “{actual}” and cannot be checked; give the cell a number format and enter it again.',
  'not-a-number.write-amount': 'write the amount alone, or leave it blank where there is none',
  'not-a-number.write-count': 'write the number alone, or leave it blank where there is none',
  'not-a-number.write-rate': 'write a percentage such as 87.38%, or leave it blank',
  'not-a-number.write-weight': 'write the weight in points, such as 10',
  'not-a-number.write-score': 'write a score between 0 and the weight, such as 9.5',

  'formula-error.title': 'Formula in error',
  'formula-error.basis': 'The forms’ number columns: a formula must give a number',
  'formula-error.division':
    '{name} shows {actual}: the formula divides by 0 or by a blank cell; fill in the divisor, or clear this cell.',
  'formula-error.error':
    '{name} shows {actual} instead of a number; check the cells that the formula refers to, or type the number.',

  'uncalculated.title': 'Formula never calculated',
  'uncalculated.basis': 'The forms’ number columns: the file must hold the results of its formulas',
  'uncalculated.cell':
    '{name} is a formula without a stored result; open and save the file once in Excel or WPS, then check again.',
  'uncalculated.cells':
    'from this cell on, {count} formulas have no stored result; open and save the file once in Excel or WPS, then check again.',

  'money-unit.title': 'Yuan and 10,000 yuan mixed up',
  'money-unit.basis': 'The unit of money in each form’s heading',
  'money-unit.mixed':
    '{name} is {actual}, exactly 10,000 times apart from {other} in {place}; yuan and 10,000 yuan may be mixed up; in {unit} it would be {expected}.',
  'money-unit.mixed-sum':
    '{name} is {actual}, exactly 10,000 times apart from {other}, the sum of {place} and others; yuan and 10,000 yuan may be mixed up; in {unit} it would be {expected}.',
  'money-unit.far':
    '{name} is {actual}, more than a thousand times apart from {other} in {place}; yuan and 10,000 yuan may be mixed up; in the other unit it would be {expected}.',
} as const;
