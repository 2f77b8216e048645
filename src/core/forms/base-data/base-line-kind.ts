import { readHeading } from '../labels/heading';
import type { BaseLineKind } from '../form';
import { undecorated } from '../../text/decoration';
import { moneyLine, type NamedLineKind } from '../labels/grammar/money-line';
import { tightText } from '../../text/plain-text';

/** What kind of money line a label names; null for a project, an item or anything else. */
export function namedLineKind(text: string): NamedLineKind | null {
  return moneyLine(readHeading(text).core);
}

/** (一个项目一行): what the template tells the clerk. */
const INSTRUCTION = /\([^()]*一行[^()]*\)/g;

/** The label without what decorates it, and without what the template tells the clerk. */
export function lineName(text: string): string {
  return undecorated(tightText(text).replace(INSTRUCTION, ''));
}

/** Parts of these make up the whole; 其中 items of 公用经费 need not. */
export function partsMakeWhole(kind: BaseLineKind): boolean {
  return kind === 'three-public' || kind === 'official-vehicles' || kind === 'project-expenditure';
}
