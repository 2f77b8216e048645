#!/usr/bin/env node
'use strict';
// The command line from a checkout: brought up to date when need be, then run in this very process. Its start must
// cost next to nothing, so an up-to-date bundle, which holds all it needs, asks for no dependencies.
const { isBuilt, targets } = require('./targets.cjs');

const bundle = targets.cli.main;

if (!isBuilt('cli')) {
  const { build } = require('./build.cjs');
  const { ensure } = require('./ensure.cjs');
  ensure();
  if (!build(['cli'])) process.exit(2);
}

// npm runs scripts in the project's folder, but the files are named from where the user is.
if (process.env.npm_lifecycle_event === 'jixiao' && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD);
}

// As if it had been started by its own name.
process.argv[1] = bundle;
require(bundle);
