import { numberingDepth, saysPart } from '../../text/decoration';
import { closings, type RawLine } from './raw-line';

/**
 * What a line below 项目支出 is: one of the projects, part of one of them (by its index in the block), or a line of its own that
 * only stands below them.
 */
export type BlockPlace = 'project' | 'beside' | { readonly under: number };

export interface ProjectBlock {
  readonly places: readonly BlockPlace[];
  /** Several readings are possible, and under none do the projects come to 项目支出. */
  readonly isDoubtful: boolean;
}

/**
 * The lines below 项目支出, read in the way in which the projects come to it. Where numbers tell all (1、2、 with (1) below), there is
 * one reading. A line without a number after numbered ones may be one more project, a project of the group above it (1、业务工作专项 |
 * 甲项目), or no project at all (人员经费).
 */
export function projectBlock(whole: RawLine, lines: readonly RawLine[]): ProjectBlock {
  const flat = byNumbering(lines);
  const readings = [flat, ...otherReadings(lines, flat)];
  const judged = readings.map((places) => ({ places, ...closing(whole, lines, places) }));
  const best = judged.reduce((a, b) => (b.closed - b.open > a.closed - a.open ? b : a));
  return {
    places: best.places,
    isDoubtful: readings.length > 1 && best.closed === 0 && best.open > 0,
  };
}

/** A deeper numbering than the project's above, or 其中 below a project that does not say so, is a part of it. */
function byNumbering(lines: readonly RawLine[]): readonly BlockPlace[] {
  let top: number | null = null;
  return lines.map((line, index): BlockPlace => {
    if (top !== null && isUnder(lines[top], line)) return { under: top };
    top = index;
    return 'project';
  });
}

function isUnder(above: RawLine | undefined, line: RawLine): boolean {
  const text = line.label.text;
  const over = above?.label.text ?? '';
  if (saysPart(text)) return !saysPart(over) && numberingDepth(over) !== null;
  const [depth, own] = [numberingDepth(over), numberingDepth(text)];
  return depth !== null && own !== null && own > depth;
}

function otherReadings(
  lines: readonly RawLine[],
  flat: readonly BlockPlace[],
): readonly (readonly BlockPlace[])[] {
  const numbered = lines.map(({ label }) => numberingDepth(label.text) !== null);
  const first = numbered.indexOf(true);
  const isLoose = (index: number) =>
    first >= 0 &&
    index > first &&
    !numbered[index] &&
    flat[index] === 'project' &&
    /\p{L}/u.test(lines[index]?.name ?? '');
  const loose = lines.flatMap((_, index) => (isLoose(index) ? [index] : []));
  if (loose.length === 0) return [];
  const grouped = flat.map((place, index): BlockPlace => {
    const group = isLoose(index) ? numbered.lastIndexOf(true, index) : -1;
    return group < 0 ? place : { under: group };
  });
  // From the last lines upwards: 人员经费 and 公用支出 below the projects.
  const last = lines.length - 1;
  const beside: BlockPlace[][] = [];
  for (let from = last; isLoose(from); from -= 1) {
    beside.push(flat.map((place, index) => (index >= from ? 'beside' : place)));
    beside.push(grouped.map((place, index) => (index >= from ? 'beside' : place)));
  }
  return [grouped, ...beside];
}

/** How well the projects come to the whole, and each group to its own projects. */
function closing(whole: RawLine, lines: readonly RawLine[], places: readonly BlockPlace[]) {
  const projects = lines.filter((_, index) => places[index] === 'project');
  const all = closings(whole, projects);
  // A group that its projects do not come to speaks against the reading; one that they do come to, only a little for it.
  const open = lines.reduce((sum, group, index) => {
    const parts = lines.filter((line, at) => isLooseUnder(places[at], index) && line !== group);
    return parts.length === 0 ? sum : sum + closings(group, parts).open;
  }, all.open);
  return { closed: all.closed, open };
}

function isLooseUnder(place: BlockPlace | undefined, index: number): boolean {
  return typeof place === 'object' && place.under === index;
}
