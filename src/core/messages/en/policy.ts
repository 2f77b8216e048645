export const policyTexts = {
  'policy.source-official': 'laid down in a document',
  'policy.source-observed': 'seen in published forms or systems',
  'policy.source-ours': 'settled by no source; chosen by this tool or the user',
  'policy.our-default': 'This tool’s own default',

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
