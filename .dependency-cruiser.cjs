'use strict';
// Who may import whom. Imports point one way, so that the review can be read, tested and run without any host, and a
// change stays where it is made.

/**
 * The layers of the core, each with those below it that it may use. Data at the bottom uses nothing.
 * A folder that is not named here may use nothing in the core until it is.
 *
 * `message` is the one module that makes messages, an id with its values. The texts of the languages are chosen at the
 * very end, so only what writes for people uses all of `messages`. `top` are the core's own top modules.
 */
const below = {
  workbook: [],
  amount: ['workbook'],
  messages: [],
  policy: ['amount', 'message'],
  forms: ['amount', 'workbook', 'message'],
  indicator: ['amount', 'workbook', 'message'],
  figures: ['forms', 'indicator', 'policy', 'amount', 'workbook', 'message'],
  responses: ['workbook', 'messages'],
  rules: ['responses', 'figures', 'indicator', 'forms', 'policy', 'amount', 'workbook', 'message'],
  edits: ['top', 'responses', 'figures', 'forms', 'policy', 'amount', 'workbook', 'messages'],
};

const modules = {
  message: '^src/core/messages/message\\.ts$',
  top: '^src/core/[^/]+\\.ts$',
};
const pathOf = (use) => modules[use] ?? `^src/core/${use}/`;

/** What a person starts: each joins a host with what people see, and nothing stands above it. */
const outermost = 'cli|excel|wps|workbench';

const layers = Object.entries(below).map(([layer, uses]) => ({
  name: `core-${layer}`,
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
        pathNot: `^src/core/(${Object.keys(below).join('|')})/`,
      },
      to: { path: '^src/core/' },
    },
    {
      name: 'rules-know-no-rules',
      comment:
        'A rule can be added, changed or taken away alone. Only rules/index.ts lists them; rule.ts says what a rule is; helpers are in rules/shared/.',
      severity: 'error',
      from: { path: '^src/core/rules/', pathNot: '^src/core/rules/index\\.ts$' },
      to: {
        path: '^src/core/rules/',
        pathNot: ['^src/core/rules/rule\\.ts$', '^src/core/rules/shared/'],
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
        pathNot: ['^src/core/[^/]+\\.ts$', '^src/core/(workbook|amount|policy|messages|edits)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pane-by-the-port',
      comment: 'The pane is the same in every host, so it knows the port and no host.',
      severity: 'error',
      from: { path: '^src/pane/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/host\\.ts$' },
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
      comment:
        'A host can be added or taken away alone. Only the workbench stands on another one: it is a file and its picture.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: {
        path: '^src/hosts/',
        pathNot: ['^src/hosts/host\\.ts$', '^src/hosts/$1/', '^src/hosts/file/'],
      },
    },
    {
      name: 'file-host-is-alone',
      comment: 'What reads and writes files knows of no other host.',
      severity: 'error',
      from: { path: '^src/hosts/(file|excel)/' },
      to: { path: '^src/hosts/', pathNot: ['^src/hosts/$1/', '^src/hosts/host\\.ts$'] },
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
