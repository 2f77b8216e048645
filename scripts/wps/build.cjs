'use strict';
// npm run build:wps: builds the add-in for WPS 表格 into dist/wps when its sources have changed: the folder jixiao_<version>,
// the same as a 7z, the entries for publish.xml and jsplugins.xml, and what installs it. Options build it in any case:
//   --url ADDRESS   where a server will have the contents of dist/wps, an http or https address ending in /
//   --out FOLDER    where to write instead of dist/wps; the folder is emptied first
const path = require('node:path');
const { parseArgs } = require('node:util');
const { build, buildKit } = require('../build.cjs');
const { ensure } = require('../ensure.cjs');
const { notice, root } = require('../shared.cjs');
const { kit } = require('../targets.cjs');
const { addInIn, DEFAULT_URL } = require('./kit.cjs');

function addressOf(given) {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:\/\/[^?#]*\/$/.test(url.href)) {
    throw new Error(`--url takes an http or https address that ends in /; not ${given}`);
  }
  return url.href;
}

function main() {
  const { values } = parseArgs({ options: { url: { type: 'string' }, out: { type: 'string' } } });
  const url = addressOf(values.url ?? DEFAULT_URL);
  // A folder is named from where the user is.
  const from = process.env.INIT_CWD ?? root;
  const folder = values.out === undefined ? kit : path.resolve(from, values.out);
  ensure();
  const isUsual = Object.keys(values).length === 0;
  if (!(isUsual ? build(['wps']) : buildKit({ folder, url }))) return false;
  const name = path.basename(addInIn(folder));
  notice(`${path.relative(from, folder) || '.'}: ${name}, ${name}.7z and how to install them`);
  return true;
}

try {
  if (!main()) process.exitCode = 2;
} catch (error) {
  notice(error.message);
  process.exitCode = 2;
}
