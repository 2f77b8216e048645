import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    // More workers than that only wait for each other on a small machine.
    maxWorkers: 2,
    // Modules are loaded once for all files, which is ten times as fast. The product keeps no state between calls;
    // a test that needs a fresh process starts one.
    isolate: false,
    testTimeout: 20_000,
    restoreMocks: true,
  },
});
