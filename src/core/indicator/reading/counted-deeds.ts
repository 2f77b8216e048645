import { ANY_DEED, BUILT } from '../words/completion-words';
import { readExpression } from './expression';
import type { Quantity } from './quantity';
import { readStatement, type Statement } from './statement';

/** How many of something, and what became of them: 2栋完工, 未开工1栋. */
export interface CountedDeed {
  readonly quantity: Quantity;
  readonly statement: Statement;
}

const COUNTED =
  /^(?<before>\D{0,12}?)(?<count>\d+(?:\.\d+)?[余多]?[十百千万亿]*[个项处座所栋幢家件套台辆间条公里米亩户人名批份篇起宗场期次]{1,2})(?<behind>\D{0,12})$/u;

/** Reads a clause that counts and says what became of what it counts; null for anything else. */
export function readCountedDeed(clause: string): CountedDeed | null {
  const { before = '', count, behind = '' } = COUNTED.exec(clause)?.groups ?? {};
  if (count === undefined || (before === '' && behind === '')) return null;
  const counted = readExpression(count);
  const statement = readStatement(`${before}${behind}`);
  if (counted?.form !== 'bound' || counted.quantity.precision !== 'exact' || !statement) {
    return null;
  }
  return { quantity: counted.quantity, statement };
}

/** Is what is counted done, by the words beside it: 完工, 均已结题? */
export function isDone({ completion, timing, deed, negated }: Statement): boolean {
  if (negated || timing === 'late') return false;
  if (completion !== null && completion !== 'done' && completion !== 'all') return false;
  return ENDS.test(deed) || (deed !== '开工' && (BUILT.has(deed) || ANY_DEED.test(deed)));
}

/** Is it plainly not done yet: 在建, 未开工, 延期? */
export function isUndone({ completion, timing, negated }: Statement): boolean {
  if (completion === 'not' || completion === 'planned' || completion === 'under-way') return true;
  return completion === 'partly' || (timing === 'late' && !negated);
}

/** What ends when it is done. */
const ENDS =
  /^(?:项目|工程|任务)?(?:完成|完工|建成|验收(?:合格)?|通过验收|结题|结项|办结|整改(?:到位|完毕)?|投入使用|交付(?:使用)?|通过|到位|完毕|达标|合格)$/u;
