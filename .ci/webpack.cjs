'use strict';
// Runs webpack on webpack.config.js; errors go to stderr. Called by build.cjs.
const { pathToFileURL } = require('node:url');
const { inRoot, notice } = require('./shared.cjs');

async function main() {
  const { default: webpack } = await import('webpack');
  const { default: configs } = await import(pathToFileURL(inRoot('webpack.config.js')).href);
  const compiler = webpack(configs);
  compiler.run((error, stats) => {
    if (error) notice(error.stack);
    else if (stats.hasErrors() || stats.hasWarnings()) notice(stats.toString('errors-warnings'));
    if (error || stats.hasErrors()) process.exitCode = 1;
    // Writes the cache.
    compiler.close(() => {});
  });
}

void main();
