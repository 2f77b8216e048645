import { BARE } from './units';
import { directionOfName } from './direction';
import { GRADED_OPTIONS, RISKY, SIDED_OPTIONS, YES } from '../words/option-words';

/** How good an option is beside the others of its list. */
export type OptionRank = 'best' | 'between' | 'worst';

/** The options that a target leaves to choose from (优良中低差, 好/较好/一般/差, 是/否), each with how good it is; null for anything else. */
export function readOptions(text: string): ReadonlyMap<string, number> | null {
  if (text.length > LONGEST) return null;
  const apart = text.split(SEPARATORS).filter((option) => option !== '');
  const options = apart.length > 1 ? apart : together(text);
  if (!options || options.length < 2) return null;
  const goodness = options.map((option) => goodnessOf(option, options));
  const known = goodness.filter((good) => good !== null);
  // 优良 alone is one word; a list has a bad end as well.
  if (known.length < options.length || Math.min(...known) > BAD) return null;
  return new Map(options.map((option, index) => [option, known[index] ?? 0]));
}

/** How good the chosen option is, by what the indicator is called; null where that is not certain, or it is none of the options. */
export function rankOfOption(
  options: ReadonlyMap<string, number>,
  chosen: string,
  name: string,
): OptionRank | null {
  const option = [...options.keys()].find((one) => one === chosen || sameGrade(one, chosen));
  const good = option === undefined ? undefined : options.get(option);
  if (good === undefined) return null;
  const values = [...options.values()];
  const rank =
    good === Math.max(...values) ? 'best' : good === Math.min(...values) ? 'worst' : 'between';
  const isSided = [...options.keys()].some((one) => SIDED_OPTIONS.has(one));
  const isYes = [...options.keys()].some((one) => YES.has(one));
  if (!isSided && !isYes) return rank;
  if (isYes && ASKS_AFTER_HARM.test(name)) return turned(rank);
  const risky = RISKY.test(name) || directionOfName(name, BARE) === 'lower';
  return risky ? null : rank;
}

const LONGEST = 40;
const BAD = 1;
const SEPARATORS = /[/、,，或|;；]|和|与/u;

/** 是否发生安全事故, 有无截留: yes is bad. */
const ASKS_AFTER_HARM =
  /(?:是否|有无)(?:存在|发生|出现|有)?(?:重大|安全|任何)?(?:违规|违纪|违法|截留|挪用|挤占|虚列|拖欠|事故|投诉|超标|超支|风险|负面|不良)/u;

const turned = (rank: OptionRank): OptionRank =>
  rank === 'best' ? 'worst' : rank === 'worst' ? 'best' : rank;

/** Options written without anything between them: 优良中差, 合格不合格. */
function together(text: string): readonly string[] | null {
  const pair = /^(?<yes>\p{Script=Han}{1,4})(?<no>[不未]\k<yes>)$/u.exec(text)?.groups;
  if (pair?.yes !== undefined && pair.no !== undefined) return [pair.yes, pair.no];
  const options: string[] = [];
  let rest = text;
  while (rest !== '') {
    const option = LONGEST_FIRST.find((word) => rest.startsWith(word));
    if (option === undefined) return null;
    options.push(option);
    rest = rest.slice(option.length);
  }
  return options;
}

const LONGEST_FIRST = [...GRADED_OPTIONS.keys(), ...SIDED_OPTIONS.keys(), ...YES.keys()].sort(
  (one, other) => other.length - one.length,
);

/** From the table; else by its contrary in the list: 达成 beside 部分达成 and 未达成. */
function goodnessOf(option: string, options: readonly string[]): number | null {
  const known = GRADED_OPTIONS.get(option) ?? SIDED_OPTIONS.get(option) ?? YES.get(option);
  if (known !== undefined) return known;
  const stem = option.replace(/^(?:不|未|没有|无|非|部分|基本|较为?|比较)/u, '');
  if (stem !== option) {
    if (!options.includes(stem)) return null;
    return /^[不未没无非]/u.test(option) ? 0 : 3;
  }
  const denied = options.some(
    (other) => other !== option && /^[不未没无非]/u.test(other) && other.endsWith(option),
  );
  return denied ? 5 : null;
}

function sameGrade(one: string, other: string): boolean {
  return (
    other.startsWith(one.charAt(0)) &&
    GRADED_OPTIONS.get(one) !== undefined &&
    GRADED_OPTIONS.get(one) === GRADED_OPTIONS.get(other)
  );
}
