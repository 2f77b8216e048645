import { readHeading } from '../labels/heading';
import type { BaseLineKind } from '../form';
import { BASE_LINES } from '../labels/synonyms/base-data';
import { undecorated } from '../../text/decoration';
import { tightText } from '../../text/plain-text';

/** The kinds that a label alone tells. */
export type NamedLineKind = keyof typeof BASE_LINES;

const KINDS: ReadonlyMap<string, NamedLineKind> = new Map(
  (Object.keys(BASE_LINES) as NamedLineKind[]).flatMap((kind) =>
    BASE_LINES[kind].map((label): [string, NamedLineKind] => [label, kind]),
  ),
);

/** What kind of money line a label names; null for a project, an item or anything else. */
export function namedLineKind(text: string): NamedLineKind | null {
  return KINDS.get(readHeading(text).core) ?? null;
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
