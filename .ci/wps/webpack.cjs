'use strict';
// Bundles the add-in into the folder named; errors go to stderr. Called by build.cjs.
const { notice } = require('../shared.cjs');

async function main() {
  const { wps } = await import('./bundle.js');
  const { default: webpack } = await import('webpack');
  const compiler = webpack(wps({ out: process.argv[2] }));
  compiler.run((error, stats) => {
    if (error || stats.hasErrors() || stats.hasWarnings()) {
      notice(error ? error.stack : stats.toString('errors-warnings'));
    }
    if (error || stats.hasErrors()) process.exitCode = 1;
    // Writes the cache.
    compiler.close(() => {});
  });
}

main().catch((error) => {
  notice(error.message);
  process.exitCode = 1;
});
