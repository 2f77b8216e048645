/** What the tests import is written down to CommonJS, which jest loads several times as fast as modules. */
const written = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser,
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const project = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: {
    '\\.[jt]s$': written({ syntax: 'typescript', tsx: false }),
    '\\.tsx$': written({ syntax: 'typescript', tsx: true }),
  },
  // Univer's build for Node asks for packages that have modules only; in this one they are contained.
  moduleNameMapper: {
    '^@univerjs/core$': '<rootDir>/node_modules/@univerjs/core/lib/umd/index.js',
  },
  setupFiles: ['<rootDir>/test/support/errors-of-node.ts'],
  restoreMocks: true,
};

export default {
  // More workers than that only wait for each other on a small machine.
  maxWorkers: 2,
  testTimeout: 20_000,
  projects: [
    {
      ...project,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/browser/'],
    },
    {
      ...project,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/browser/support/patience.ts'],
    },
  ],
};
