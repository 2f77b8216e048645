'use strict';
// Where the built command line is, and whether it is still that of the sources.
const fs = require('node:fs');
const path = require('node:path');
const { inRoot, textOf } = require('./shared.cjs');

const folder = inRoot('dist', 'cli');
const bundle = path.join(folder, 'jixiao.cjs');
// Written after everything else, so that an interrupted build has none.
const stamp = path.join(folder, '.built');

const inputs = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'webpack.config.js'];

/** The names, sizes and times of all sources: a few milliseconds, where reading them would cost many. */
function sourcesNow() {
  const parts = [];
  const add = (file) => {
    const { size, mtimeMs } = fs.statSync(inRoot(file));
    parts.push(`${file} ${size} ${mtimeMs}`);
  };
  const walk = (directory) => {
    const entries = fs.readdirSync(inRoot(directory), { withFileTypes: true });
    for (const entry of entries) {
      const name = `${directory}/${entry.name}`;
      if (entry.isDirectory()) walk(name);
      else add(name);
    }
  };
  inputs.forEach(add);
  walk('src');
  return parts.sort().join('\n');
}

function isBuilt() {
  return textOf(stamp) === sourcesNow();
}

module.exports = { bundle, isBuilt, sourcesNow, stamp };
