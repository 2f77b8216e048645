/** How a form was recognised, and what was not sure. */
export const formTexts = {
  'forms.why-title': 'Its title is “{title}”',
  'forms.why-no-title': 'It has no title and was recognised by its columns',
  'forms.why-columns': 'It has the columns “{columns}”',
  'forms.why-base-lines':
    'It has lines for the three public expenses, project expenditure and the like',
  'forms.why-staff': 'It has authorised posts, staff in post and a control rate',
  'forms.why-buildings': 'It has a block on office buildings',
  'forms.why-buildings-incomplete':
    'Its block on office buildings lacks some of the six columns and is not checked',
  'forms.why-project-field': 'It names a project, so it is a project self-evaluation',
  'forms.why-split':
    'Its funds are split by revenue and by expenditure, so it is an overall self-evaluation',
  'forms.why-kind-unsure':
    'Nothing tells whether it is an overall or a project self-evaluation; it is checked as {kind}. Say so in the title',
  'forms.why-title-differs':
    'Its title says {titleKind}, its columns look like {kind}; it is checked as {kind}',
  'forms.why-missing': 'No column “{column}” was found, so the checks that need it cannot be made',
  'forms.why-no-indicators': 'It has funds only; no table of indicators was found',
  'forms.why-actual-guessed':
    'No column “实际完成值” (actual) was found; the column “{heading}” in its place was taken. If that is wrong, rename the right column to “实际完成值”',
  'forms.why-no-score':
    'It has neither a score nor an execution rate and was recognised by its title',
  'forms.why-names-guessed':
    'No column “三级指标” was found; the column left of the targets was taken for the indicators’ names',
  'forms.kind-overall': 'an overall self-evaluation',
  'forms.kind-project': 'a project self-evaluation',
  'forms.column-initial': '年初预算数 (initial budget)',
  'forms.column-adjusted': '全年预算数 (adjusted budget)',
  'forms.column-outturn': '全年执行数 (outturn)',
  'forms.column-target': '年度指标值 (target)',
  'forms.column-weight': '分值 (weight)',
  'forms.column-score': '自评得分 (score)',
  'forms.column-staff': '编制数, 实际在职人数, 控制率 (posts, staff, control rate)',
  'forms.column-prior-final': '上年决算数 (last year’s final account)',
  'forms.column-budget': '本年预算数 (this year’s budget)',
  'forms.column-final': '本年决算数 (this year’s final account)',
} as const;
