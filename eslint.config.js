import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import ts from 'typescript';

// toFixed of a number rounds its binary value (1.005 → 1.00); that of a Decimal is exact and welcome. Only the type
// tells them apart.
const noBinaryRounding = {
  meta: {
    type: 'problem',
    messages: {
      number: '{{name}} of a number rounds its binary value; use a Decimal and core/amount/round.',
    },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    return {
      'MemberExpression[property.name=/^(toFixed|toPrecision|toExponential)$/]'(node) {
        const type = services.getTypeAtLocation(node.object);
        if ((type.flags & ts.TypeFlags.NumberLike) === 0) return;
        context.report({ node, messageId: 'number', data: { name: node.property.name } });
      },
    };
  },
};

const readAmounts =
  'An amount is read by core/amount, which keeps it exact and says why it cannot be read.';
const noClock = 'The core has no clock: the same workbook gives the same review on any day.';
const noLocale =
  'It differs between hosts and versions; the core gives the same review everywhere.';

export default defineConfig(
  globalIgnores(['dist', 'out', 'coverage', 'examples']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'no-unused-expressions': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      // An import of types alone must vanish from the bundle.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers and booleans read the same in any text.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Code points are what Chinese text is counted in.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // It asks for `!`, which is forbidden.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Data types are told apart by their purpose, not by a habit.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['src/core/**', 'src/hosts/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/core/**'],
    plugins: { jixiao: { rules: { 'no-binary-rounding': noBinaryRounding } } },
    rules: {
      'jixiao/no-binary-rounding': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'parseFloat', message: readAmounts },
        { name: 'parseInt', message: readAmounts },
        { name: 'Date', message: noClock },
        { name: 'Intl', message: noLocale },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Number', property: 'parseFloat', message: readAmounts },
        { object: 'Number', property: 'parseInt', message: readAmounts },
        {
          object: 'Math',
          property: 'round',
          message: 'It rounds binary values, and negative halves up; use core/amount/round.',
        },
        {
          object: 'Math',
          property: 'random',
          message: 'The core has no chance in it: the same workbook gives the same review.',
        },
        { property: 'toLocaleString', message: noLocale },
        { property: 'localeCompare', message: noLocale },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(CallExpression, NewExpression)[callee.name="Number"]',
          message: readAmounts,
        },
        { selector: 'CallExpression > Identifier.arguments[name="Number"]', message: readAmounts },
        { selector: 'UnaryExpression[operator="+"]', message: readAmounts },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      // A test that is wrong about it fails all the same.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // In a table whose rows differ in length: jest hands `done` to a parameter that a row leaves out and that has none.
      '@typescript-eslint/no-useless-default-assignment': 'off',
    },
  },
);
