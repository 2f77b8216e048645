'use strict';
// npm run example: reviews the sample department of 2023, filled, marked and listed, as copies in out/.
const { build } = require('./build.cjs');
const { ensure } = require('./ensure.cjs');
const { runNode } = require('./shared.cjs');
const { targets } = require('./targets.cjs');

ensure();
if (!build(['cli'])) process.exit(2);

const review = ['check', 'examples/2023', '--fill', '--mark', '--list', '--out', 'out'];
const code = runNode([targets.cli.main, ...review, ...process.argv.slice(2)]);
// The sample has mistakes in it on purpose: 1 says that they were found.
process.exitCode = code === 1 ? 0 : code;
