'use strict';
// npm run build:wps: builds the add-in for WPS 表格 into dist/wps: the folder jixiao_<version>, the same as a 7z, the entries
// for publish.xml and jsplugins.xml, and what installs it. Options:
//   --url ADDRESS   where a server will have the contents of dist/wps, an http or https address ending in /
//   --out FOLDER    where to write instead of dist/wps; the folder is emptied first
const fs = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { ensure } = require('../ensure.cjs');
const { withLock } = require('../lock.cjs');
const { inRoot, notice, root, runNode, textOf } = require('../shared.cjs');
const { installers } = require('./installers.cjs');
const { list, NAME, offlineEntry, onlineEntry, packedEntry } = require('./registrations.cjs');
const { sevenZip } = require('./seven-zip.cjs');

/** The files below a folder, in the order of their names. */
function filesIn(folder, prefix) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      const name = `${prefix}/${entry.name}`;
      return entry.isDirectory() ? filesIn(file, name) : [{ name, content: fs.readFileSync(file) }];
    });
}

function build({ out, url }) {
  const { version } = JSON.parse(textOf(inRoot('package.json')));
  const name = `${NAME}_${version}`;
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  notice('Building the add-in for WPS…');
  if (runNode(['.ci/wps/webpack.cjs', path.join(out, name)], { stdout: 2 }) !== 0) {
    notice('The build failed.');
    return false;
  }
  const files = [
    { name: `${name}.7z`, content: sevenZip(filesIn(path.join(out, name), name)) },
    { name: 'publish.xml', content: list(offlineEntry(version)) },
    // WPS remembers its trust by the address: it stays the same from version to version.
    { name: 'publish-online.xml', content: list(onlineEntry(`${url}${NAME}/`)) },
    { name: 'jsplugins.xml', content: list(packedEntry(url, version)) },
    ...installers({ version, entry: offlineEntry(version) }),
  ];
  for (const { name: file, content } of files) fs.writeFileSync(path.join(out, file), content);
  notice(
    `${path.relative(process.cwd(), out) || '.'}: ${name}, ${name}.7z and how to install them`,
  );
  return true;
}

function addressOf(given) {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!/^https?:$/.test(url?.protocol ?? '') || !url.pathname.endsWith('/')) {
    throw new Error(`--url takes an http or https address that ends in /; not ${given}`);
  }
  return url.href;
}

function main() {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: 'http://127.0.0.1:3000/' },
      out: { type: 'string' },
    },
  });
  // A folder is named from where the user is.
  const out = values.out
    ? path.resolve(process.env.INIT_CWD ?? root, values.out)
    : inRoot('dist', 'wps');
  const url = addressOf(values.url);
  ensure();
  return withLock('build-wps', () => build({ out, url }));
}

if (require.main === module) {
  try {
    if (!main()) process.exitCode = 2;
  } catch (error) {
    notice(error.message);
    process.exitCode = 2;
  }
}
