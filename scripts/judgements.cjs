'use strict';
// npm run judgements: compares the judgements with the labelled pairs.
const { ensure } = require('./ensure.cjs');
const { runNode } = require('./shared.cjs');

ensure();
process.exitCode = runNode(['bench/judgements.mjs']);
