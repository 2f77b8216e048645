'use strict';
// Opens an address in the user's browser where there is a desktop to show it on.
const { spawn } = require('node:child_process');

const commands = {
  win32: (address) => ['rundll32', 'url.dll,FileProtocolHandler', address],
  darwin: (address) => ['open', address],
  linux: (address) => ['xdg-open', address],
};

function hasDesktop() {
  if (process.env.CI) return false;
  if (process.platform === 'linux') {
    return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  }
  return process.platform in commands;
}

/** Tries; the address is on the terminal in any case. */
function openBrowser(address) {
  if (!hasDesktop()) return;
  const [command, ...args] = commands[process.platform](address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

module.exports = { openBrowser };
