// Where the pane gets office.js from. Microsoft supports its own servers only; docs/install-excel.md says what follows.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const places = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  // 世纪互联 runs Microsoft 365 in China.
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};

/** Only what Excel with a current webview asks for on Windows, on a Mac and in a browser; no telemetry. */
const localFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * The address that the page names, the origin that its policy must allow (null: the page's own), and the files to put
 * beside it. @throws Error saying what is wrong with the choice
 */
export function officeJs(choice) {
  const address = places[choice] ?? choice;
  if (choice === 'local') return { address, origin: null, files: copies() };
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || !url.pathname.endsWith('/office.js')) {
    throw new Error(
      `--office-js takes cdn, china, local, or an https address that ends in /office.js; not ${choice}`,
    );
  }
  return { address: url.href, origin: url.origin, files: [] };
}

function copies() {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'),
  );
  const copy = (from, to) => ({
    name: `office-js/${to}`,
    content: readFileSync(path.join(folder, from)),
  });
  return [
    ...localFiles.map((file) => copy(`dist/${file}`, file)),
    copy('LICENSE.md', 'LICENSE.md'),
  ];
}
