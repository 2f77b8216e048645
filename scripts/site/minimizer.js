// Makes scripts small by swc, which takes a tenth of the time of webpack's usual choice and comes out as small.
import { createRequire } from 'node:module';

// The plugin that webpack itself uses, wherever npm has put it.
const require = createRequire(createRequire(import.meta.url).resolve('webpack'));
const Minimizer = require('minimizer-webpack-plugin');

/** @param ecma the year of the language that may be written, as in `target` */
export function minimizer(ecma) {
  return new Minimizer({
    minify: Minimizer.swcMinify,
    // licences.txt has them.
    extractComments: false,
    minimizerOptions: { ecma, compress: true, mangle: true, format: { comments: false } },
  });
}
