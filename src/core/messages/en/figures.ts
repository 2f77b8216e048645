export const figureTexts = {
  'figure.in-post': 'staff in post',
  'figure.authorised': 'authorised posts',
  'figure.actual-area': 'actual area',
  'figure.approved-area': 'approved area',
  'figure.actual-investment': 'actual investment',
  'figure.budgeted-investment': 'budgeted investment',
  'figure.outturn': 'outturn',
  'figure.adjusted-budget': 'adjusted budget',
  'figure.initial-budget': 'initial budget',
  'figure.line-budget': 'budget',
  'figure.final': 'final account',
  'figure.year-end-balance': 'balance at year end',
  'figure.three-public-control-rate': 'control rate of the three public expenses',
  'figure.operating-control-rate': 'control rate of operating expenses',
  'figure.procurement-rate': 'execution rate of government procurement',
  'figure.budget-control-rate': 'budget control rate',
  'figure.budget-completion-rate': 'budget completion rate',
  'figure.target': 'target',
  'figure.actual': 'actual',
  'figure.weight': 'weight',
  'figure.score': 'score',

  'figure.ratio': '{part} {partValue} ÷ {whole} {wholeValue} = {rate}',
  'figure.ratio-of-initial':
    '{part} {partValue} ÷ {whole} {wholeValue} = {rate} (the form has no column for the adjusted budget)',
  'figure.adjustment':
    '({part} {partValue} − {whole} {wholeValue}) ÷ {whole} {wholeValue} = {rate}',
  'figure.completion':
    '({whole} {wholeValue} − {part} {partValue}) ÷ {whole} {wholeValue} = {rate}',
  'figure.input-blank': '{input} ({cell}) is blank, so nothing can be computed',
  'figure.input-text': '{input} ({cell}) holds “{text}”, which is no number',
  'figure.input-percent':
    '{input} ({cell}) holds the percentage {text}, so nothing can be computed',
  'figure.input-error': '{input} ({cell}) holds the error {text}, so nothing can be computed',
  'figure.input-uncalculated': 'the formula of {input} ({cell}) has no result',
  'figure.input-zero': '{input} ({cell}) is 0 and cannot divide; there is no rate',
  'figure.input-negative': '{input} ({cell}) is {text}, below 0, so nothing can be computed',
  'figure.no-budget-column':
    'the form has no column for the budget or the outturn; there is no execution rate',
  'figure.no-weight-column': 'the form has no column for weights, so the score cannot be checked',

  'figure.execution-score':
    'weight {weight} × execution rate {rate} ({outturn} ÷ {budget}) = {score}',
  'figure.execution-score-capped':
    'weight {weight} × execution rate {rate} ({outturn} ÷ {budget}) exceeds the weight, so {score}',
  'figure.execution-score-floored':
    'weight {weight} × execution rate {rate} ({outturn} ÷ {budget}) is below 0, so 0',
  'figure.execution-score-step':
    'execution rate {rate} ({outturn} ÷ {budget}), {band}: {share} of the weight {weight} = {score}',
  'figure.band-from': 'at least {from}',
  'figure.band-between': 'at least {from} and below {to}',
  'figure.band-below': 'below {to}',

  'figure.score-met': 'target {target}, actual {actual}: met, so the weight {weight}',
  'figure.score-equal-over': 'target {target}, actual {actual}: exceeded, so the weight {weight}',
  'figure.score-excess':
    'target {target}, actual {actual}, exceeded by {excess}; from {limit} on {points} points are lost: {score} of {weight}',
  'figure.score-satisfaction':
    'satisfaction {satisfaction}, {band}: {share} of the weight {weight} = {score}',
  'figure.score-ratio':
    'weight {weight} × attainment {attainment} ({actual} for {target}) = {score}',
  'figure.score-below-pass-mark':
    'attainment {attainment} ({actual} for {target}) is below {passMark}, so 0',
  'figure.score-pass-mark':
    'weight {weight} × (attainment {attainment} − {passMark}) ÷ (1 − {passMark}) = {score} ({actual} for {target})',
  'figure.score-reverse':
    'weight {weight} × (1 − excess {excess}) = {score} ({actual} for {target})',
  'figure.score-inverse': 'weight {weight} ÷ {attainment} = {score} ({actual} for {target})',
  'figure.score-cap-doubled': 'actual {actual} is at least twice the target {target}, so 0',
  'figure.score-none-missed': 'target {target}, actual {actual}: missed, so 0',
  'figure.score-qualitative':
    'target {target}, actual {actual}: missed, so less than {share} of the weight {weight}: below {limit}',
  'figure.score-qualitative-partly':
    'target {target}, actual {actual}: partly met, so less than {share} of the weight {weight}: below {limit}',
  'figure.score-no-formula':
    'target {target}, actual {actual}: missed, and no formula applies, so less than the weight {weight}',
  'figure.score-cannot-tell': 'whether it is met cannot be told, so there is no score: {why}',
  'figure.score-shared-met':
    'several indicators share one score and all are met, so their weights together: {weight}',
  'figure.score-shared':
    'several indicators share one score and not all are met, so it cannot be checked',

  'figure.total': '{terms} = {total} ({count} lines)',
  'figure.total-with-computed':
    '{terms} = {total} ({count} lines, {computed} of them blank and counted with the score that is due)',
  'figure.total-cap':
    '{total}; with an execution rate of {rate}, below {below}, the total is at most {most}',
  'figure.total-line-missing': '“{line}” has a weight and no score ({cell}), so there is no total',
  'figure.total-no-lines': 'no line has a score, so there is no total',
} as const;
