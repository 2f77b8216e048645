import {
  type Completion,
  COMPLETION_MARKERS,
  type CompletionMarker,
  HALTED,
  NEGATORS,
  NOT_MARKERS,
  NOT_NEGATORS,
  PROCESSES,
  SAME_DEEDS,
  type Timing,
} from '../words/completion-words';

/** One clause of a wording: what is said to be done, how far, and when. */
export interface Statement {
  /** Null where nothing is said of it: 规范. */
  readonly completion: Completion | null;
  readonly timing: Timing | null;
  /** What is negated is not there: 未验收, 保障不到位. */
  readonly negated: boolean;
  /** What is done, without the words above: 验收, 保障到位. */
  readonly deed: string;
}

/** Longer clauses are prose. */
const LONGEST = 40;
const LONGEST_TEXT = 200;

/** Text (see cellText) divided into its clauses, without their punctuation; none where it is too long to be a wording. */
export function clausesOf(text: string): readonly string[] {
  if (text.length > LONGEST_TEXT) return [];
  return text.split(/[,;:!?、。，；：！？\n]+/u).filter((clause) => clause !== '');
}

/** Reads a clause without punctuation; null where it denies twice, or is too long. */
export function readStatement(clause: string): Statement | null {
  if (clause.length > LONGEST) return null;
  const masked = masking(clause);
  const [negator, ...more] = [...masked.matchAll(NEGATORS)];
  if (more.length > 0) return null;
  const rest = negator ? without(masked, negator.index, negator[0].length) : masked;
  const { marks, left } = takeMarks(rest);
  const halted = HALTED.exec(left);
  const stem = halted ? without(left, halted.index, halted[0].length) : left;
  const process = /^(?<deed>.*?)(?:的?过程|的?阶段|当|之)?中$/u.exec(stem)?.groups?.deed;
  const going = process !== undefined && PROCESSES.some((word) => process.endsWith(word));
  const deed = bareDeed(unmasked(going ? process : stem));
  return {
    ...meaning(marks, { negated: negator !== undefined, halted: halted !== null, going }),
    deed,
  };
}

interface Seen {
  readonly negated: boolean;
  readonly halted: boolean;
  readonly going: boolean;
}

/** What the marks of a clause come to together. */
function meaning(
  marks: readonly CompletionMarker[],
  { negated, halted, going }: Seen,
): Omit<Statement, 'deed'> {
  const completions = marks.flatMap(({ completion }) => completion ?? []);
  const timings = marks.flatMap(({ timing }) => timing ?? []);
  const timing = timings.includes('late') ? 'late' : (timings[0] ?? null);
  if (negated) {
    // 未全部完成 is done in part, 未按时完成 late, 未逾期 in time.
    if (timing === 'late') return { completion: null, timing: 'in-time', negated: false };
    if (timing !== null) return { completion: null, timing: 'late', negated };
    const part = completions.some((said) => said === 'all' || said === 'partly');
    return { completion: part ? 'partly' : 'not', timing, negated };
  }
  const completion =
    ORDER.find((said) => completions.includes(said)) ?? (going ? 'under-way' : null);
  return { completion: halted ? 'not' : completion, timing, negated: halted };
}

/** The least that is said counts: 已部分完成. */
const ORDER: readonly Completion[] = ['planned', 'under-way', 'partly', 'mostly', 'all', 'done'];

const LONGEST_FIRST = [...COMPLETION_MARKERS].sort(
  (one, other) => other.text.length - one.text.length,
);

function takeMarks(text: string): {
  readonly marks: readonly CompletionMarker[];
  readonly left: string;
} {
  const marks: CompletionMarker[] = [];
  let left = text;
  for (const mark of LONGEST_FIRST) {
    const at = mark.opens ? (left.startsWith(mark.text) ? 0 : -1) : left.indexOf(mark.text);
    if (at < 0) continue;
    marks.push(mark);
    left = without(left, at, mark.text.length);
  }
  return { marks, left };
}

/** Subjects that only say "this": 项目, 该项工作; and what the time of writing adds. */
const SUBJECT =
  /^(?:截至)?(?:目前|现)?(?:该|本|此)?(?:项目|工程|工作|任务|各项|项|年度|全年|本年度?|总体|整体)*(?=.)/u;
const ENDING = /(?<=.)[了的]$/u;

function bareDeed(text: string): string {
  const bare = text.replace(SUBJECT, '').replace(ENDING, '');
  return SAME_DEEDS.reduce((deed, [written, one]) => deed.replace(written, one), bare);
}

/** Words that only look like markers are moved out of their way, character by character. */
const AWAY = 0xe000;

function masking(text: string): string {
  const hide = (word: string) =>
    Array.from(word, (character) => String.fromCharCode(AWAY + HIDDEN.indexOf(character))).join('');
  return text
    .replace(NOT_NEGATORS, (word) => word.replace(/[不未没无]/gu, hide))
    .replace(NOT_MARKERS, (word) => word.replace(/[基均都及按准延部已]/gu, hide));
}

const HIDDEN = '不未没无基均都及按准延部已';

function unmasked(text: string): string {
  return text.replace(/[\ue000-\ue0ff]/gu, (hidden) => HIDDEN[hidden.charCodeAt(0) - AWAY] ?? '');
}

function without(text: string, at: number, length: number): string {
  return text.slice(0, at) + text.slice(at + length);
}
