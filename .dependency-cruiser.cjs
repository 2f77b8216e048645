'use strict';
// Who may import whom. Imports point one way, so that the review can be read, tested and run without any host, and a
// change stays where it is made.

/**
 * The layers of the core from the bottom up, each a folder with those that it may use; its own subfolders are layers of
 * their own. A folder that is not named here may use nothing in the core until it is. Data at the bottom uses nothing.
 *
 * Some names are single modules: `form` is the recognised form as data, `judgement` the verdict on an indicator, `set`
 * all that rules see, `message` the one module that makes messages, an id with its values. The texts of the languages
 * are chosen at the very end, so only what writes for people uses all of `messages`. `top` are the core's own top modules.
 */
const data = ['text', 'workbook', 'amount', 'message'];
const forms = ['form', 'forms/labels', ...data];
const set = ['set', 'findings', 'policy', 'judgement', 'figures', ...forms];
const below = {
  text: [],
  workbook: [],
  amount: ['text', 'workbook'],
  messages: [],
  policy: ['amount', 'message'],

  'forms/labels/grammar': [],
  'forms/labels': ['forms/labels/grammar', 'form', ...data],
  'forms/tables': [...forms],
  'forms/head': ['forms/tables', 'forms/labels/grammar', ...forms],
  'forms/base-data': ['forms/head', 'forms/tables', 'forms/labels/grammar', ...forms],
  'forms/evaluation': ['forms/head', 'forms/tables', 'forms/labels/grammar', ...forms],
  'forms/ledger': ['forms/tables', 'forms/labels/grammar', ...forms],
  forms: [
    ...['forms/base-data', 'forms/evaluation', 'forms/head', 'forms/ledger', 'forms/tables'],
    ...forms,
  ],

  'indicator/words': [],
  indicator: data,
  'indicator/naming': ['indicator/words', ...data],
  'indicator/reading': ['indicator/naming', 'indicator/words', 'judgement', ...data],
  'indicator/judging': ['indicator/reading', 'indicator/words', 'judgement', ...data],

  figures: ['policy', 'judgement', 'indicator/reading', ...forms],
  findings: ['figures', 'money', ...forms],
  responses: ['workbook', 'text', 'messages'],
  money: ['figures', 'judgement', ...forms],
  scores: ['money', ...set],
  'scores/weights': ['scores', 'money', ...set],
  explanations: ['scores', 'money', 'indicator/reading', ...set],
  filing: ['scores', 'money', 'indicator/reading', ...set],
  'needed-fields': ['money', ...forms],

  'rules/cross-form': ['filing', 'money', ...set],
  'rules/sum-of-parts': ['money', ...set],
  'rules/weights': ['scores', 'scores/weights', ...set],
  rules: [
    ...['rules/cross-form', 'rules/sum-of-parts', 'rules/weights', 'needed-fields', 'filing'],
    ...['explanations', 'scores', 'scores/weights', 'money', 'indicator/reading', ...set],
  ],
  'edits/marks': ['top', 'findings', 'workbook', 'messages'],
  'edits/values': ['top', 'figures', 'findings', 'forms', 'form', 'amount', 'workbook'],
  'edits/list': [
    ...['edits/marks', 'top', 'findings', 'responses', 'forms', 'form', 'amount', 'workbook'],
    'messages',
  ],
  certainty: ['top', 'filing', 'scores', 'scores/weights', 'findings', ...set],
  edits: [
    ...['edits/marks', 'edits/values', 'edits/list', 'top', 'figures', 'policy', 'workbook'],
    'messages',
  ],
};

const modules = {
  message: '^src/core/messages/message\\.ts$',
  form: '^src/core/forms/form\\.ts$',
  judgement: '^src/core/indicator/(judgement|because)\\.ts$',
  set: '^src/core/reviewed-set\\.ts$',
  top: '^src/core/[^/]+\\.ts$',
  messages: '^src/core/messages/',
};
const pathOf = (use) => modules[use] ?? `^src/core/${use}/[^/]+$`;

/** What a person starts: each joins a host with what people see, and nothing stands above it. */
const outermost = 'cli|excel|wps|workbench';

const layers = Object.entries(below).map(([layer, uses]) => ({
  name: `core-${layer.replaceAll('/', '-')}`,
  comment: `core/${layer} uses only ${uses.join(', ') || 'itself'}: what is below knows nothing of what is above.`,
  severity: 'error',
  from: { path: pathOf(layer) },
  to: {
    path: '^src/core/',
    pathNot: [layer, ...uses].map(pathOf),
    // What sentences speak of they may name by its type; the next rule says what.
    ...(layer === 'messages' ? { dependencyTypesNot: ['type-only'] } : {}),
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Modules that need each other can neither be read nor tested alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere fails only when it is reached.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      comment:
        'What the product imports is a dependency in package.json: a package that merely happens to be there, or is a tool, is none.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    {
      name: 'xlsx-when-needed',
      comment:
        'The reader of old formats is large: import it dynamically, or every start pays for it.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^node_modules/@e965/xlsx/',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'core-is-pure',
      comment:
        'The core runs in Excel, in WPS, in a browser and on the command line: no Node in it.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-imports-itself',
      comment:
        'The core needs exact numbers (decimal.js) and a check of policies (zod), nothing else, and nothing around it.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        pathNot: ['^src/core/', '^node_modules/(decimal\\.js|zod)/'],
        dependencyTypesNot: ['core'],
        couldNotResolve: false,
      },
    },
    ...layers,
    {
      name: 'core-messages-types',
      comment: 'Sentences know at most the types of cells and amounts.',
      severity: 'error',
      from: { path: '^src/core/messages/' },
      to: { path: '^src/core/', pathNot: '^src/core/(messages|workbook|amount)/' },
    },
    {
      name: 'core-new-layer',
      comment:
        'A new folder of the core gets its place in the table at the top of this file first.',
      severity: 'error',
      from: {
        path: '^src/core/[^/]+/',
        pathNot: Object.keys(below).map(pathOf),
      },
      to: { path: '^src/core/' },
    },
    {
      name: 'rules-know-no-rules',
      comment:
        'A rule can be added, changed or taken away alone. Only rules/index.ts lists them; rule.ts says what a rule is; the parts of a large rule are in the folder of its name.',
      severity: 'error',
      from: {
        path: '^src/core/rules/([^/]+?)(?:/.*|\\.ts)$',
        pathNot: '^src/core/rules/index\\.ts$',
      },
      to: {
        path: '^src/core/rules/',
        pathNot: ['^src/core/rules/rule\\.ts$', '^src/core/rules/$1/'],
      },
    },
    {
      name: 'core-by-its-doors',
      comment:
        'From outside, the core is its modules at the top (review, …), its edits and its plain data; how it recognises, computes and judges is its own affair. Types may be named freely.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/core/' },
      to: {
        path: '^src/core/',
        pathNot: [
          '^src/core/[^/]+\\.ts$',
          '^src/core/(text|workbook|amount|policy|messages|edits)/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pane-by-the-port',
      comment: 'The pane is the same in every host, so it knows the port and no host.',
      severity: 'error',
      from: { path: '^src/pane/' },
      to: { path: '^src/(hosts|files)/', pathNot: '^src/hosts/host\\.ts$' },
    },
    {
      name: 'ribbon-by-the-session',
      comment:
        'A ribbon button does what a button of the pane does: both ask the session, which knows no host and no screen.',
      severity: 'error',
      from: { path: '^src/(ribbon|pane/session)/' },
      to: {
        path: '^src/',
        pathNot: ['^src/(core|report)/', '^src/hosts/host\\.ts$', '^src/(ribbon|pane/session)/'],
      },
    },
    {
      name: 'hosts-are-apart',
      comment: 'A host can be added or taken away alone.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/', pathNot: ['^src/hosts/host\\.ts$', '^src/hosts/$1/'] },
    },
    {
      name: 'files-for-those-without-a-host',
      comment:
        'Excel and WPS hold their workbooks themselves: what reads files is no part of them.',
      severity: 'error',
      from: { path: '^src/hosts/(excel|wps)/' },
      to: { path: '^src/files/' },
    },
    {
      name: 'files-of-the-core',
      comment: 'What reads and writes files knows the core and no host.',
      severity: 'error',
      from: { path: '^src/files/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/files/'] },
    },
    {
      name: 'report-of-the-core',
      comment: 'A report is made from a review alone, on the command line as in the pane.',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: '^src/', pathNot: '^src/(core|report)/' },
    },
    {
      name: 'pane-and-ribbon-are-joined-outside',
      comment: 'Hosts, core and reports know nothing of what people see.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(pane|ribbon|${outermost})/` },
      to: { path: '^src/(pane|ribbon)/' },
    },
    {
      name: 'nothing-imports-the-outermost',
      comment:
        'What a person starts stands above all else; shared parts belong into hosts or core.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/core/' },
      to: { path: `^src/(${outermost})/`, pathNot: '^src/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types are arrows too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
