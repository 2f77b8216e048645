'use strict';
// What the scripts in this folder share. They run before anything is installed, so only Node's own modules are used.
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const inRoot = (...parts) => path.join(root, ...parts);

/** A notice for people; stdout belongs to the program that is run. */
function notice(text) {
  process.stderr.write(`${text}\n`);
}

/** The text of a file, or null when there is none. */
function textOf(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Runs Node and returns the exit code; what the child prints on stdout goes to `stdout`. */
function runNode(args, { stdout = 'inherit' } = {}) {
  // Loaded here, as starting an up-to-date bundle needs none of it.
  const { spawnSync } = require('node:child_process');
  const child = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['inherit', stdout, 'inherit'],
  });
  if (child.error) throw child.error;
  return child.status ?? 1;
}

/** The script behind the command of an installed package. */
function commandOf(packageName, command = packageName) {
  const folder = inRoot('node_modules', packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

module.exports = { commandOf, inRoot, notice, root, runNode, textOf };
