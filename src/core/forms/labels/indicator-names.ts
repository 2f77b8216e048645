import { tightText } from '../../text/plain-text';

/** An indicator's name for comparing: without white space, ★, numbering prefixes (指标1:) and a closing full stop. */
export function indicatorName(name: string): string {
  return tightText(name)
    .replace(/[★☆*]/g, '')
    .replace(/^指标[\d一二三四五六七八九十]*[:.、]/u, '')
    .replace(/[。.;,、]+$/u, '');
}
