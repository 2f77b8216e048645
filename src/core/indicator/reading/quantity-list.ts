import { cellText } from './cell-text';
import type { Bound } from './bound';
import { readExpression } from './expression';

/** One of several quantities in a cell: 送检≥1580批次 of 送检≥1580批次、快检≥1380批次. */
export interface ListedQuantity extends Bound {
  /** As it stands in the cell, in one writing (see cellText). */
  readonly text: string;
}

const MOST = 8;
const SEPARATOR = /[、,;※]+|并?(?:和|及|以及)(?=[^、,;※]*\d)/u;
/** 1. 2、 (3) in front of a part. */
const NUMBERING = /(?<=^|[、,;※])\(?\d{1,2}[.、)](?=\p{Script=Han})/gu;

/**
 * The quantities that a cell lists, divided by 、，； or line breaks: at least two, each with one exact number of its own. Null
 * for anything else; a part of another (其中) is no part of its own.
 */
export function readQuantityList(cell: string): readonly ListedQuantity[] | null {
  const text = cellText(oneLine(cell)).replace(NUMBERING, '');
  if (text.length > LONGEST) return null;
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST) return null;
  const listed = parts.map(readPart);
  return listed.every((part) => part !== null) ? listed : null;
}

const LONGEST = 200;

/** Line breaks, with the white space around them, divide as 、 does. */
function oneLine(cell: string): string {
  return cell.replace(/(?<!\s)\s+/gu, (space) => (/[\r\n]/.test(space) ? '、' : space));
}

/** One after the other without anything between them: 36批200多人次. */
const JOINED = /\d+(?:\.\d+)?[余多]?[十百千万亿]*\p{Script=Han}{1,4}/gu;

/** The quantities that stand in a cell one right after the other; null where it holds anything else. */
export function readJoinedQuantities(cell: string): readonly ListedQuantity[] | null {
  const text = cellText(cell).replace(/^(?:共|共计|累计|完成|开展|举办|接待)+/u, '');
  if (text.length > LONGEST) return null;
  const parts = text.match(JOINED) ?? [];
  if (parts.length < 2 || parts.join('') !== text) return null;
  const listed = parts.map(readPlain);
  return listed.every((part) => part !== null) ? listed : null;
}

/** 200多人次: in a list of other things it need not be exact. */
function readPlain(text: string): ListedQuantity | null {
  const said = readExpression(text);
  return said?.form === 'bound' && said.label === '' && said.note === '' ? { ...said, text } : null;
}

function readPart(text: string): ListedQuantity | null {
  const said = readExpression(text);
  if (said?.form !== 'bound' || said.planned || said.note !== '' || said.change !== null) {
    return null;
  }
  if (said.quantity.precision !== 'exact') return null;
  return NOT_ITS_OWN.test(said.label) || TOTAL.test(text) ? null : { ...said, text };
}

const NOT_ITS_OWN = /其中|计划|预计|目标|剩余|[不未没尚]/u;
const TOTAL = /^(?:共|合计|总)/u;
