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
