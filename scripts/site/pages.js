// The pages of the site: which program each starts, and what stands beside them.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { contentSecurityPolicy } from './content-security-policy.js';
import { EmitFiles } from './emit-files.js';
import { Licences } from './licences.js';
import { manifestFor } from './manifest.js';
import { officeJs } from './office-js.js';

const root = path.join(import.meta.dirname, '../..');
const read = (file) => readFileSync(path.join(root, file));

function guard() {
  const content = read('src/pages/guard.js');
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { name: `assets/guard.${hash}.js`, content };
}

/** The icons that the manifest and the pages name. */
function icons() {
  return readdirSync(path.join(root, 'assets/icons')).map((file) => ({
    name: `icons/${file}`,
    content: read(`assets/icons/${file}`),
  }));
}

/**
 * @param options `base`: the https address where the pages will be served; `officeJs`: see office-js.js
 * @returns the entries and the plugins for webpack
 */
export function pages(options) {
  const office = officeJs(options.officeJs);
  const shield = guard();
  const page = ({ name, filename, ...own }) =>
    new HtmlWebpackPlugin({
      filename,
      template: path.join(root, `src/pages/${name}.html`),
      chunks: [name],
      scriptLoading: 'defer',
      minify: false,
      guard: shield.name,
      ...own,
    });

  return {
    entry: { workbench: './src/workbench/main', taskpane: './src/excel/main' },
    plugins: [
      page({ name: 'workbench', filename: 'index.html', policy: contentSecurityPolicy() }),
      page({
        name: 'taskpane',
        filename: 'taskpane.html',
        office: office.address,
        policy: contentSecurityPolicy(office.origin === null ? [] : [office.origin]),
      }),
      page({ name: 'help', filename: 'help.html', chunks: [], policy: contentSecurityPolicy() }),
      new EmitFiles([
        shield,
        { name: 'favicon.svg', content: read('assets/mark.svg') },
        {
          name: 'manifest.xml',
          content: manifestFor(read('manifest.xml').toString(), options.base),
        },
        ...icons(),
        ...office.files,
      ]),
      new Licences(),
    ],
  };
}
