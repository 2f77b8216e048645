'use strict';
// The two files in which WPS finds add-ins, with the one entry that is ours. What their attributes mean: docs/install-wps.md.

const NAME = 'jixiao';

const list = (entry) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  ${entry}\n</jsplugins>\n`;

/** An add-in that WPS loads from a server as it stands there; `address` ends in /. */
function onlineEntry(address) {
  return `<jspluginonline name="${NAME}" type="et" url="${address}" debug="" enable="enable_dev" install="null" customDomain=""/>`;
}

/** An add-in that lies unpacked in WPS's own folder. */
function offlineEntry(version) {
  return `<jsplugin name="${NAME}" type="et" url="${NAME}_${version}" version="${version}" enable="enable_dev" install="null" customDomain=""/>`;
}

/** An add-in that WPS fetches from a server, packed, and unpacks. */
function packedEntry(address, version) {
  return `<jsplugin name="${NAME}" type="et" url="${address}${NAME}_${version}.7z" version="${version}"/>`;
}

module.exports = { list, NAME, offlineEntry, onlineEntry, packedEntry };
