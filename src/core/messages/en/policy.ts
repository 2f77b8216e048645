export const policyTexts = {
  'policy.source-official': 'laid down in a document',
  'policy.source-observed': 'seen in published forms or systems',
  'policy.our-default': 'This tool’s own default',

  'policy.source-line': '{kind}: {title}',
  'policy.source-own': '{title} (own choice)',
  'policy.value-points': '{points} points',
  'policy.value-free': 'left to the unit',
  'policy.value-scheme': 'execution rate {execution} + {blocks}',
  'policy.value-ratio': 'weight × attainment',
  'policy.value-pass-mark': 'nothing below the pass mark, pro rata above it',
  'policy.value-reverse': 'weight × (1 − (B − A) ÷ A), nothing from twice the target on',
  'policy.value-inverse-ratio': 'weight × A ÷ B',
  'policy.value-yes': 'yes',
  'policy.value-no': 'no',
  'policy.value-none': 'not used',
  'policy.at-weights.execution': 'weight of the execution rate',
  'policy.at-weights.blocks': 'weights of the first-level indicators',
  'policy.at-weights.total': 'total',
  'policy.at-weights.alternatives': 'other schemes that are as good',
  'policy.at-scoring.unmet': 'score of a missed target',
  'policy.at-scoring.passMark': 'pass mark (attainment)',
  'policy.at-scoring.cap': 'score of an exceeded cap, A being the target and B the actual',
  'policy.at-scoring.qualitativePartly': 'qualitative target partly met (of the weight)',
  'policy.at-scoring.qualitativeUnmet': 'qualitative target missed (of the weight)',
  'policy.at-scoring.executionSteps': 'steps of the execution rate (of the weight)',
  'policy.at-scoring.satisfactionBands': 'steps of satisfaction (of the weight)',
  'policy.at-scoring.excessDeduction': 'points lost by a target far exceeded',
  'policy.at-scoring.totalCaps': 'most points of the total with a low execution rate',
  'policy.at-triggers.unmet': 'a missed target needs an explanation',
  'policy.at-triggers.scoreBelowWeight': 'a score below its weight needs an explanation',
  'policy.at-triggers.overAttainment': 'attainment that needs an explanation',
  'policy.at-triggers.underCap': 'attainment of a cap that needs an explanation',
  'policy.at-triggers.executionRateBelow': 'execution rate that needs an explanation',
  'policy.at-budgetAdjustment': 'adjustment of the budget that is pointed out',
  'policy.at-grades': 'grades (points)',
  'policy.at-derived': 'further rates that are shown (not scored)',
  'policy.doubt-title': 'there is no title of its own, so reports will still say “{title}”',
  'policy.doubt-sum':
    '{path} and the weight of the execution rate add up to {sum}, not to the {total} of weights.total',
  'policy.doubt-pass-mark':
    'scoring.passMark is given, but scoring.unmet is not "pass-mark", so it has no effect',
  'policy.doubt-bands':
    'scoring.qualitativeUnmet is above scoring.qualitativePartly, so a missed target may score more than one partly met',
  'policy.doubt-grades': 'the lowest of the grades starts at {from} points; a total below has none',

  'policy.not-an-object': 'A policy file must hold one JSON object (entries between braces)',
  'policy.unknown-base': 'extends names “{id}”, which is no policy; known are: {known}',
  'policy.reserved-id': 'The id “{id}” belongs to a built-in policy; choose another',
  'policy.missing': '{path} is missing: {expected}',
  'policy.wrong': '{path} is {found}: {expected}',
  'policy.unknown-key': '{path} is no part of a policy; check its spelling or take it out',

  'policy.expected-figure': 'it must be stated',
  'policy.expected-number': 'it must be a number such as 10, 0.9 or "0.9"',
  'policy.expected-points': 'it must be a number of at least 0, such as 10',
  'policy.expected-fraction': 'it must be a number from 0 to 1; 0.9 stands for 90%',
  'policy.expected-multiple': 'it must be a number of at least 0; 1.2 stands for 120%',
  'policy.expected-pass-mark':
    'with scoring by pass mark (pass-mark) it must be a number of at least 0 and below 1; 0.6 stands for 60%',
  'policy.expected-text': 'it must be text and not empty',
  'policy.expected-id':
    'it must consist of small letters, digits and hyphens, such as my-county-2024',
  'policy.expected-boolean': 'it must be true or false',
  'policy.expected-object': 'it must be a group of entries between braces',
  'policy.expected-source-kind':
    'it must be "official" (in a document), "observed" (seen in use) or "ours" (own choice)',
  'policy.expected-unmet':
    'it must be "ratio" (by attainment) or "pass-mark" (nothing below the pass mark)',
  'policy.expected-cap': 'it must be "reverse" (1 − (B − A) ÷ A) or "inverse-ratio" (A ÷ B)',
  'policy.expected-grades': 'it must list each grade with its name and from, its least points',
  'policy.expected-names':
    'it must list groups of at least two indicator names, such as [["食品抽检批次", "食品安全抽检"]]',
  'policy.expected-steps':
    'it must list the steps from the highest down, each with from and share (numbers from 0 to 1), with no greater share for less',
  'policy.expected-schemes': 'it must list schemes of weights, each with execution and blocks',
  'policy.expected-total-caps':
    'it must list limits of the execution rate (below, such as 0.8), each with the most that the total may be (most, such as 89)',
  'policy.expected-derived':
    'it must list rates to be shown, of: three-public-control-rate, operating-control-rate, procurement-rate, budget-control-rate, budget-completion-rate',
  'policy.expected-other': 'this cannot stand here',
} as const;
