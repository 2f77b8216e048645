import { message } from '../../../core/messages/message';
import { tooLarge } from '../../file-problem';
import { LIMITS } from '../../limits';
import type { ZipEntry } from '../../zip/zip-entry';
import { MAIN_NAMESPACES } from '../package/namespaces';
import { richText } from './rich-text';
import { scanXml } from './scan-xml';

/** The texts that cells share, in their order. Throws a FileProblem. */
export function readSharedStrings(entry: ZipEntry): readonly string[] {
  const strings: string[] = [];
  const item = richText();
  scanXml(entry, {
    root: 'sst',
    namespaces: MAIN_NAMESPACES,
    open: (local, _attributes, depth) => {
      if (depth > 1) item.open(local, depth - 1);
    },
    close: (local, depth) => {
      if (depth > 1) item.close(local, depth - 1);
      if (depth !== 1 || local !== 'si') return;
      if (strings.length >= LIMITS.strings) {
        throw tooLarge(message('problem.what-strings'), strings.length + 1, LIMITS.strings);
      }
      strings.push(item.take());
    },
    text: item.text,
  });
  return strings;
}
