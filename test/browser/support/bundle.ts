import webpack, { type Configuration } from 'webpack';
import { root } from '../../repo/repository';

/** Bundles a part of the test support for a page. `compile` are swc's options. @throws with what the bundler says */
export function bundle(
  { entry, target, output }: Required<Pick<Configuration, 'entry' | 'target' | 'output'>>,
  compile: object,
): Promise<void> {
  const compiler = webpack({
    mode: 'development',
    context: root,
    devtool: false,
    target,
    entry,
    output,
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.m?[jt]s$/,
          loader: 'swc-loader',
          options: { swcrc: false, jsc: { parser: { syntax: 'typescript' } }, ...compile },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
}
