import { remembered } from '../../workbook/remembered';
import { senseOf } from './name-sense';
import { segmentsOf } from './segment';
import { type Measure, type Sense, sense } from './sense';
import { wayOfTime } from './time-sense';

/** What a number measures, by its unit. */
export type Measured = 'rate' | 'money' | 'time' | 'count' | 'bare';

/** What an indicator's name says of numbers of one sort: is more of it better, or less? */
export function senseOfName(
  name: string,
  measured: Measured,
): Sense & { readonly measure: Measure } {
  const isBare = measured === 'bare' || measured === 'count';
  if (measured === 'time' || (isBare && wordsOf(name).at(-1)?.kind === 'time-tail')) {
    return { ...sense(wayOfLength(name), 'time-tail', measured === 'time'), measure: 'none' };
  }
  const found = senseOfWords(name);
  const { measure } = found;
  if (measured === 'money') return { ...ofMoney(name, found), measure };
  // 信访总量 10% is a change of it, or a slip.
  const mixed = measured === 'rate' && (found.measure === 'count' || found.measure === 'amount');
  return mixed && found.way === 'less' ? { ...sense('unknown', found.of), measure } : found;
}

/** How much is paid for work says nothing: it may be its price or its amount. */
function ofMoney(name: string, found: Sense): Sense {
  switch (found.of) {
    case 'work':
    case 'asking':
    case 'processing':
    case 'thing':
    case 'tool':
    case 'using':
    case 'rising':
      return sense('unknown', found.of);
    case 'preventing':
      return sense('more', 'preventing');
    case 'gain':
      return { ...found, sure: EARNED.test(name) };
    case 'saving':
      return { ...found, sure: true };
    default:
      return found;
  }
}

/** Nobody means to earn at most so much; an investment may have its limit. */
const EARNED = /收入|产值|税收|利润|收益|营收|销售额|增收|创收/u;

const wordsOf = remembered((name: string) => segmentsOf(cleaned(name)));
const senseOfWords = remembered((name: string) => senseOf(wordsOf(name)));
const wayOfLength = remembered((name: string) => wayOfTime(wordsOf(name)));

/** 第三产业增加值占GDP比重 speaks of 增加值; 药占比 is a word of its own. */
const SHARE_OF = /^(.{2,}?)占(?![用有地道比]).{1,20}(?:比重|比例|比率|百分比|之比)$/u;

/** The name without notes in brackets, quotes and numbering. */
function cleaned(name: string): string {
  const bare = name
    .replace(/\([^()]{0,40}\)/gu, '')
    .replace(/["“”'‘’《》<>\s]/gu, '')
    .replace(/^(?:[★☆*]|指标\d*[:.、]|\d{1,2}[.、](?!\d))+/u, '');
  const share = SHARE_OF.exec(bare)?.[1];
  return share === undefined ? bare : `${share}比重`;
}
