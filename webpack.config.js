import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

/** What every target shares. A target adds its entry, its platform and its output. */
function config(name, { swcTarget, workers = ['...'], ...own }) {
  return {
    name,
    mode: 'production',
    context: root,
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    module: {
      parser: { javascript: { worker: workers } },
      rules: [
        {
          test: /\.tsx?$/,
          include: path.join(root, 'src'),
          loader: 'swc-loader',
          options: {
            swcrc: false,
            jsc: { parser: { syntax: 'typescript' }, target: swcTarget },
          },
        },
      ],
    },
    cache: {
      type: 'filesystem',
      name,
      cacheDirectory: path.join(root, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: false,
    ...own,
  };
}

const cli = config('cli', {
  swcTarget: 'es2022',
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
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        // The reader of old formats is large and seldom needed: it is imported dynamically, and must stay apart from
        // whatever else is.
        xlsx: { test: /[\\/]@e965[\\/]xlsx[\\/]/, name: 'xlsx', chunks: 'async', enforce: true },
      },
    },
  },
});

export default [cli];
