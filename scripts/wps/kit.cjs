'use strict';
// What is handed out for WPS 表格: the folder jixiao_<version> as webpack has made it, the same as a 7z, the entries for
// publish.xml and jsplugins.xml, and what installs it.
const fs = require('node:fs');
const path = require('node:path');
const { inRoot, textOf } = require('../shared.cjs');
const { installers } = require('./installers.cjs');
const { list, NAME, offlineEntry, onlineEntry, packedEntry } = require('./registrations.cjs');
const { sevenZip } = require('./seven-zip.cjs');

/** Where the files are looked for while nobody says where they will be. */
const DEFAULT_URL = 'http://127.0.0.1:3000/';

const versionNow = () => JSON.parse(textOf(inRoot('package.json'))).version;

/** The add-in's own folder in a kit. WPS wants it named so. */
const addInIn = (kit) => path.join(kit, `${NAME}_${versionNow()}`);

/** Empties the folder for a new kit. @throws Error when it holds anything but a kit */
function emptyKit(folder) {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const isKit = names.includes('install.sh') && names.includes('publish-online.xml');
  if (names.length > 0 && !isKit) {
    throw new Error(
      `--out takes a folder that is new, empty, or holds an add-in of ours, as it is emptied first; not ${folder}`,
    );
  }
  fs.rmSync(folder, { recursive: true, force: true });
}

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

/** Puts all else beside the add-in's folder. `url` is where a server will have the kit's files, and ends in /. */
function packKit(folder, url = DEFAULT_URL) {
  const version = versionNow();
  const addIn = addInIn(folder);
  const name = path.basename(addIn);
  const files = [
    { name: `${name}.7z`, content: sevenZip(filesIn(addIn, name)) },
    { name: 'publish.xml', content: list(offlineEntry(version)) },
    // WPS remembers its trust by the address: it stays the same from version to version.
    { name: 'publish-online.xml', content: list(onlineEntry(`${url}${NAME}/`)) },
    ...installers({ version, entry: offlineEntry(version) }),
    // By the last one it is known that the kit is whole.
    { name: 'jsplugins.xml', content: list(packedEntry(url, version)) },
  ];
  for (const { name: file, content } of files) fs.writeFileSync(path.join(folder, file), content);
}

module.exports = { addInIn, DEFAULT_URL, emptyKit, packKit };
