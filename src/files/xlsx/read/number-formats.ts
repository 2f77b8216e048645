import type { ZipEntry } from '../../zip/zip-entry';
import { MAIN_NAMESPACES } from '../package/namespaces';
import { meaningfulFormat } from '../../../core/workbook/number-format';
import { BUILT_IN_FORMATS } from '../../built-in-formats';
import { attribute, scanXml } from './scan-xml';
import { wholeNumber } from './whole-number';

/** Excel takes no format code above 255 characters. */
const LONGEST_CODE = 255;

/**
 * The number format code of each cell style, by its index; undefined for General and text. Throws a FileProblem.
 */
export function readNumberFormats(entry: ZipEntry): readonly (string | undefined)[] {
  const codes = new Map(BUILT_IN_FORMATS);
  const styles: number[] = [];
  let list = '';
  scanXml(entry, {
    root: 'styleSheet',
    namespaces: MAIN_NAMESPACES,
    open: (local, attributes, depth) => {
      if (depth === 1) list = local;
      if (depth !== 2) return;
      const id = wholeNumber(attribute(attributes, 'numFmtId') ?? '0');
      if (list === 'cellXfs' && local === 'xf') styles.push(id ?? 0);
      if (list !== 'numFmts' || local !== 'numFmt' || id === null) return;
      const code = attribute(attributes, 'formatCode') ?? '';
      if (code.length > LONGEST_CODE) throw new Error('format code');
      codes.set(id, code);
    },
  });
  return styles.map((id) => meaningfulFormat(codes.get(id)));
}
