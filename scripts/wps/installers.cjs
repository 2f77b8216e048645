'use strict';
// What installs the add-in on a computer, checks why its tab is not seen, and takes it off again: by double-click on Windows,
// by sh on Linux. The programs are in wps/install; here they are told which version they belong to.
const fs = require('node:fs');
const { inRoot } = require('../shared.cjs');
const { NAME } = require('./registrations.cjs');

const read = (file) => fs.readFileSync(inRoot('wps', 'install', file), 'utf8');

const ACTIONS = { '安装.js': 'install', '检查.js': 'check', '卸载.js': 'remove' };

/** Windows reads scripts in its own code page, or in UTF-16 where the file says so. */
const utf16 = (text) => Buffer.from(`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`, 'utf16le');

/**
 * @param own `version`, and `entry`: what goes into publish.xml
 * @returns the files to put beside the add-in's folder
 */
function installers({ version, entry }) {
  const windows = read('windows.js');
  const variables = { NAME, VERSION: version, ENTRY: entry };
  const written = (values, line) => Object.entries(values).map(line).join('\n');
  return [
    ...Object.entries(ACTIONS).map(([name, ACTION]) => ({
      name,
      content: utf16(
        `${written({ ...variables, ACTION }, ([key, value]) => `var ${key} = ${JSON.stringify(value)};`)}\n${windows}`,
      ),
    })),
    {
      name: 'install.sh',
      content: Buffer.from(
        `#!/bin/sh\n${written(variables, ([key, value]) => `${key}='${value}'`)}\n${read('linux.sh')}`,
      ),
    },
  ];
}

module.exports = { installers };
