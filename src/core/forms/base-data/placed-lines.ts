import type { BaseLine, BaseLineKind } from '../form';
import { numberingDepth, saysPart } from '../../text/decoration';
import type { NamedLineKind } from '../labels/grammar/money-line';
import { namedLineKind, partsMakeWhole } from './base-line-kind';
import { projectBlock } from './project-block';
import { closings, isLargerThroughout, type RawLine } from './raw-line';

/** The lines with their kinds, and what each is part of. */
export function placed(raw: readonly RawLine[]): readonly BaseLine[] {
  const lines: BaseLine[] = [];
  raw.forEach((line, index) => {
    // The lines of a block of projects were placed with its head.
    if (index < lines.length) return;
    const kind = namedLineKind(line.label.text);
    if (kind === 'project-expenditure') lines.push(...projects(raw, index));
    else lines.push(kind === null ? unnamed(lines, line) : named(lines, line, kind));
  });
  return lines;
}

function named(lines: readonly BaseLine[], line: RawLine, kind: NamedLineKind): BaseLine {
  const parent = parentOfNamed(lines, kind);
  return { ...line, kind, parent, partsComplete: partsMakeWhole(kind) };
}

/** 项目支出 at this index and the lines of its block. */
function projects(raw: readonly RawLine[], head: number): readonly BaseLine[] {
  const whole = raw[head];
  if (!whole) return [];
  const block = blockBelow(raw, head);
  const { places, isDoubtful } = projectBlock(whole, block);
  const beside = places.indexOf('beside');
  const inBlock = beside < 0 ? block : block.slice(0, beside);
  return [
    {
      ...whole,
      kind: 'project-expenditure',
      parent: null,
      partsComplete: true,
      ...(isDoubtful ? { isDoubtful } : {}),
    },
    ...inBlock.map((line, index): BaseLine => {
      const place = places[index];
      const parts = block.filter((_, at) => isUnder(places[at], index));
      return {
        ...line,
        kind: 'project',
        parent: typeof place === 'object' ? head + 1 + place.under : head,
        partsComplete: parts.length > 0 && isLoose(parts) && closings(line, parts).closed > 0,
      };
    }),
  ];
}

function isUnder(place: ReturnType<typeof projectBlock>['places'][number] | undefined, at: number) {
  return typeof place === 'object' && place.under === at;
}

/** Typed below their group without numbers: then they are all of it. */
function isLoose(parts: readonly RawLine[]): boolean {
  return parts.every(({ label: { text } }) => numberingDepth(text) === null && !saysPart(text));
}

/** The lines below 项目支出 down to one that names something else, or is numbered like 项目支出 itself. */
function blockBelow(raw: readonly RawLine[], head: number): readonly RawLine[] {
  const whole = raw[head];
  const end = raw.findIndex(
    (line, index) =>
      index > head &&
      (isBeside(whole, line) ||
        (namedLineKind(line.label.text) !== null && !isNumberedOn(raw[index - 1], line))),
  );
  return raw.slice(head + 1, end < 0 ? raw.length : end);
}

/** 3、公务用车购置 after 2、办公楼维修: a project, though it is called like a line of 三公经费. */
function isNumberedOn(before: RawLine | undefined, line: RawLine): boolean {
  const kind = namedLineKind(line.label.text);
  const depth = numberingDepth(line.label.text);
  return (
    kind !== null &&
    MAY_BE_PROJECT.includes(kind) &&
    depth !== null &&
    before !== undefined &&
    namedLineKind(before.label.text) !== 'project-expenditure' &&
    numberingDepth(before.label.text) === depth
  );
}

const MAY_BE_PROJECT: readonly NamedLineKind[] = [
  'vehicle-purchase',
  'vehicle-operation',
  'official-vehicles',
  'travel-abroad',
  'official-reception',
  'personnel-expenses',
];

/** A line that no template names: an item of 公用经费 right below it, else one of its own. */
function unnamed(lines: readonly BaseLine[], line: RawLine): BaseLine {
  const whole = lastIndex(lines, ({ parent }) => parent === null);
  const above = lines[whole];
  const place = (kind: BaseLineKind, parent: number | null): BaseLine => ({
    ...line,
    kind,
    parent,
    partsComplete: partsMakeWhole(kind),
  });
  if (!above || isBeside(above, line)) return place('other', null);
  if (above.kind === 'operating-expenses') {
    // What is larger than all of them year after year is none of them.
    const isAlone = !saysPart(line.label.text) && isLargerThroughout(line, above);
    return isAlone ? place('other', null) : place('operating-item', whole);
  }
  return place('other', isPart(above, line) ? whole : null);
}

/** 三、 after 二、项目支出 is no project. */
function isBeside(above: RawLine | undefined, { label }: RawLine): boolean {
  const [depth, own] = [numberingDepth(above?.label.text ?? ''), numberingDepth(label.text)];
  return depth !== null && own !== null && own <= depth;
}

/** A deeper numbering, or 其中 where the line above does not say so itself. */
function isPart(above: BaseLine, { label }: RawLine): boolean {
  if (saysPart(label.text)) return !saysPart(above.label.text);
  const [depth, own] = [numberingDepth(above.label.text), numberingDepth(label.text)];
  return own !== null && (depth === null ? above.parent === null : own > depth);
}

const PARENTS: Partial<Record<BaseLineKind, readonly BaseLineKind[]>> = {
  'official-vehicles': ['three-public'],
  'vehicle-purchase': ['official-vehicles', 'three-public'],
  'vehicle-operation': ['official-vehicles', 'three-public'],
  'travel-abroad': ['three-public'],
  'official-reception': ['three-public'],
};

function parentOfNamed(lines: readonly BaseLine[], kind: BaseLineKind): number | null {
  for (const parent of PARENTS[kind] ?? []) {
    const index = lastIndex(lines, (line) => line.kind === parent);
    if (index >= 0) return index;
  }
  return null;
}

/** -1 when there is none. */
function lastIndex(lines: readonly BaseLine[], matches: (line: BaseLine) => boolean): number {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line && matches(line)) return index;
  }
  return -1;
}
