'use strict';
// How npm is started. Only Node's own modules are used, as it is npm that installs all others.

/**
 * @returns `{ command, args, shell }` for node:child_process
 */
function npmCommand(args) {
  // Started through npm, npm says where its own script is. Running that with this Node needs no shell, not even on
  // Windows. Other package managers set the same variable to themselves.
  const script = process.env.npm_execpath;
  return script !== undefined && /npm[^/\\]*\.[cm]?js$/.test(script)
    ? { command: process.execPath, args: [script, ...args], shell: false }
    : { command: 'npm', args, shell: process.platform === 'win32' };
}

module.exports = { npmCommand };
