// The add-in for WPS 表格: a folder that WPS loads from a disk or from any web server.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { contentSecurityPolicy } from '../site/content-security-policy.js';
import { EmitFiles } from '../site/emit-files.js';
import { Licences } from '../site/licences.js';
import { minimizer } from '../site/minimizer.js';

const root = path.join(import.meta.dirname, '../..');
const read = (file) => readFileSync(path.join(root, file));

/** WPS shows pages in Chromium 69 to 104, so that packages, too, are written down to the oldest. */
function scripts(test, { typescript, tsx }) {
  return {
    test,
    // What webpack adds of its own is old enough.
    exclude: /[\\/]node_modules[\\/](?:webpack|@swc[\\/]helpers)[\\/]/,
    loader: 'swc-loader',
    options: {
      swcrc: false,
      // A package's file may be a module or CommonJS.
      isModule: 'unknown',
      jsc: {
        parser: typescript
          ? { syntax: 'typescript', tsx }
          : { syntax: 'ecmascript', jsx: false, dynamicImport: true },
        transform: { react: { runtime: 'automatic' } },
      },
      env: { targets: 'chrome 69' },
    },
  };
}

function page(name) {
  return new HtmlWebpackPlugin({
    filename: `${name}.html`,
    template: path.join(root, `src/pages/wps/${name}.html`),
    chunks: [name],
    scriptLoading: 'defer',
    minify: false,
    policy: contentSecurityPolicy(),
  });
}

/** What WPS reads itself, as it stands, and the icons of the buttons. */
function files() {
  const icons = readdirSync(path.join(root, 'assets/icons')).filter((file) =>
    file.endsWith('-32.png'),
  );
  return [
    ...['ribbon.xml', 'manifest.xml'].map((name) => ({ name, content: read(`wps/${name}`) })),
    { name: 'index.html', content: read('src/pages/wps/index.html') },
    ...icons.map((file) => ({ name: `icons/${file}`, content: read(`assets/icons/${file}`) })),
  ];
}

/** @param options `out`: the folder to write to */
export function wps({ out }) {
  return {
    name: 'wps',
    mode: 'production',
    context: root,
    devtool: false,
    target: ['web', 'es2018'],
    entry: {
      main: './src/wps/ribbon/main',
      taskpane: './src/wps/pane/main',
      probe: './src/wps/probe/main',
    },
    output: {
      path: out,
      // The ribbon's page names its script by this name; so does the page that WPS itself makes of an unpacked add-in.
      filename: ({ chunk }) =>
        chunk.name === 'main' ? 'main.js' : 'assets/[name].[contenthash:8].js',
      chunkFilename: 'assets/[name].[contenthash:8].js',
      publicPath: 'auto',
      hashFunction: 'xxhash64',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      rules: [
        scripts(/\.ts$/, { typescript: true, tsx: false }),
        scripts(/\.tsx$/, { typescript: true, tsx: true }),
        scripts(/\.m?js$/, { typescript: false }),
        // Packages that name their own files without an ending.
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: {
      moduleIds: 'deterministic',
      chunkIds: 'deterministic',
      minimizer: [minimizer(2018), '...'],
      minimizeOptions: { javascript: false, html: false },
    },
    cache: {
      type: 'filesystem',
      name: 'wps',
      cacheDirectory: path.join(root, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [import.meta.filename, path.join(root, 'scripts/site/')] },
    },
    performance: false,
    plugins: [page('taskpane'), page('probe'), new EmitFiles(files()), new Licences()],
  };
}
