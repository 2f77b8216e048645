import { COSTS, HARMFUL, SPENDING, USES, USING } from '../words/name-burdens';
import { FAULTS, HARMS, STATES } from '../words/name-harms';
import { GAINS, QUALITIES } from '../words/name-results';
import { CASES, MIXED, THINGS, TOOLS } from '../words/name-things';
import {
  AMOUNT_TAILS,
  COUNT_TAILS,
  JOINTS,
  LEVEL_TAILS,
  RATE_TAILS,
  SHARE_TAILS,
  TIME_TAILS,
} from '../words/name-tails';
import {
  ACCUSING,
  ASKING,
  CLOSING,
  FALLING,
  FINDING,
  HANDLING,
  HAPPENING,
  PREVENTING,
  PROCESSING,
  RIDDING,
  RISING,
  SAVING,
  WORK,
} from '../words/name-verbs';
import { words } from '../words/word-list';

/** What a word does in an indicator's name; `words/` says of each list what is in it. */
export const LISTS = {
  harm: HARMS,
  fault: FAULTS,
  state: STATES,
  cost: COSTS,
  use: USES,
  spending: SPENDING,
  harmful: HARMFUL,
  using: USING,
  quality: QUALITIES,
  gain: GAINS,
  work: WORK,
  accusing: ACCUSING,
  asking: ASKING,
  handling: HANDLING,
  processing: PROCESSING,
  ridding: RIDDING,
  saving: SAVING,
  falling: FALLING,
  rising: RISING,
  finding: FINDING,
  preventing: PREVENTING,
  closing: CLOSING,
  happening: HAPPENING,
  thing: THINGS,
  tool: TOOLS,
  case: CASES,
  mixed: MIXED,
  'count-tail': COUNT_TAILS,
  'amount-tail': AMOUNT_TAILS,
  'rate-tail': RATE_TAILS,
  'share-tail': SHARE_TAILS,
  'level-tail': LEVEL_TAILS,
  'time-tail': TIME_TAILS,
  joint: JOINTS,
  not: words('未 不 无 零 没有 未能 尚未 未按 未按时 未按期 未及时 未按要求 非'),
  passive: words('被 受到 遭 遭受'),
  /** Done wrongly: with any work behind, it is a failing. */
  wrongly: words(
    '误 漏 错 重复 虚假 不当 擅自 越级 无证 无故 再次 反复 屡次 非计划 非计划再次 错误地 盲目 随意 多头 违规地',
  ),
} as const;

export type Kind = keyof typeof LISTS | 'unknown';

/** Each word with what it does. */
export const LEXICON: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((kind) =>
    LISTS[kind].map((word) => [word, kind] as const),
  ),
);

export const LONGEST_WORD = Math.max(...[...LEXICON.keys()].map(({ length }) => length));
