import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { minimizer } from './scripts/site/minimizer.js';
import { pages } from './scripts/site/pages.js';

const root = path.dirname(fileURLToPath(import.meta.url));
const moduleOf = (names) => new RegExp(`[\\\\/]node_modules[\\\\/](?:${names})[\\\\/]`);

/** The reader of old formats is large and seldom needed: it is imported dynamically, and must stay apart from all else. */
const xlsx = { test: moduleOf('@e965/xlsx'), name: 'xlsx', chunks: 'async', enforce: true };

/** In .tsx files `<T>` is an element, in .ts files a type: the two are read apart. */
function sources(test, { tsx, target }) {
  return {
    test,
    include: path.join(root, 'src'),
    loader: 'swc-loader',
    options: {
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', tsx },
        transform: { react: { runtime: 'automatic' } },
        target,
      },
    },
  };
}

/** What every target shares. A target adds its entry, its platform and its output. */
function config(name, { swc, rules = [], workers = ['...'], ...own }) {
  return {
    name,
    mode: 'production',
    context: root,
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      parser: { javascript: { worker: workers } },
      rules: [
        sources(/\.ts$/, { tsx: false, ...swc }),
        sources(/\.tsx$/, { tsx: true, ...swc }),
        ...rules,
      ],
    },
    cache: {
      type: 'filesystem',
      name,
      cacheDirectory: path.join(root, 'node_modules/.cache/webpack'),
      buildDependencies: {
        config: [fileURLToPath(import.meta.url), path.join(root, 'scripts/site/')],
      },
    },
    performance: false,
    ...own,
  };
}

/** The command line: one file that loads fast, and what it seldom needs beside it. */
export function cli() {
  return config('cli', {
    swc: { target: 'es2022' },
    // CommonJS loads faster than modules in Node 20, and chunks are read when they are first needed.
    target: 'node20',
    // `new Worker(new URL('./worker.ts', import.meta.url))` makes a file of its own. As Node has no global Worker, only
    // the imported one is meant: webpack would rewrite both, one over the other.
    workers: ['Worker from node:worker_threads', 'Worker from worker_threads'],
    entry: { jixiao: './src/cli/main.ts' },
    output: {
      path: path.join(root, 'dist/cli'),
      filename: '[name].cjs',
      chunkFilename: '[name].cjs',
      clean: true,
    },
    optimization: {
      // Stack traces stay readable; size matters little on a disk.
      minimize: false,
      chunkIds: 'named',
      moduleIds: 'named',
      splitChunks: { cacheGroups: { default: false, defaultVendors: false, xlsx } },
    },
  });
}

/** The spreadsheet can hyphenate seventy languages, and asks for a dictionary at its start. Cells are not hyphenated. */
const withoutHyphenation = new webpack.NormalModuleReplacementPlugin(
  /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/](?!index\.js|facade)[\w-]+\.js$/,
  path.join(root, 'scripts/site/empty-module.js'),
);

/**
 * The pages: the workbench in a browser, and the pane that Excel loads.
 * @param options where the pages will be served (`base`), where office.js comes from (`officeJs`), and the folder to
 *   write to (`out`)
 */
export function site(options) {
  const { entry, plugins } = pages(options);
  return config('site', {
    // What every webview runs that Office still supports (WebView2, Safari 15.4); guard.js tells the others.
    swc: { target: 'es2022' },
    target: ['web', 'es2022'],
    rules: [
      // The example that the workbench opens is part of the program, as the page connects to nothing.
      { test: /\.xlsx$/, type: 'asset/inline' },
      // What is left of the dictionaries needs no files of its own.
      { test: /@univerjs[\\/]engine-render[\\/]/, parser: { dynamicImportMode: 'eager' } },
    ],
    entry,
    output: {
      path: options.out,
      filename: 'assets/[name].[contenthash:8].js',
      chunkFilename: 'assets/[name].[contenthash:8].js',
      cssFilename: 'assets/[name].[contenthash:8].css',
      cssChunkFilename: 'assets/[name].[contenthash:8].css',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      // Found beside the page, wherever that is served.
      publicPath: 'auto',
      hashFunction: 'xxhash64',
      clean: true,
    },
    experiments: { css: true },
    optimization: {
      moduleIds: 'deterministic',
      chunkIds: 'deterministic',
      minimizer: [minimizer(2022), '...'],
      // By the one above, not the usual one.
      minimizeOptions: { javascript: false, html: false },
      splitChunks: {
        chunks: 'all',
        maxInitialRequests: 8,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // What both pages need, and what stays the same from version to version.
          react: { test: moduleOf('react|react-dom|scheduler'), name: 'react', priority: 2 },
          fluent: {
            test: moduleOf('@fluentui|@griffel|@floating-ui|tabster|keyborg'),
            name: 'fluent',
            chunks: 'initial',
            minChunks: 2,
            priority: 1,
          },
          // What is fetched behind the first screen stands on the same core; it is there once.
          core: {
            test: /[\\/]src[\\/]core[\\/]|[\\/]node_modules[\\/](?:decimal\.js|zod)[\\/]/,
            name: 'core',
            chunks: 'async',
            priority: 1,
            enforce: true,
          },
          // By far the largest part, and of the workbench alone.
          spreadsheet: {
            test: moduleOf('@univerjs'),
            name: 'spreadsheet',
            chunks: 'async',
            enforce: true,
          },
          xlsx,
        },
      },
    },
    plugins: [...plugins, withoutHyphenation],
  });
}
