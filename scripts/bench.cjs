'use strict';
// npm run bench: measures the built command line, and weighs the built pages.
const { build } = require('./build.cjs');
const { ensure } = require('./ensure.cjs');
const { runNode } = require('./shared.cjs');

ensure();
if (!build()) process.exit(2);
process.exitCode = runNode(['bench/run.mjs', ...process.argv.slice(2)]);
