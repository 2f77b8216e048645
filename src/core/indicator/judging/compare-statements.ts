import {
  ANY_DEED,
  EVENT,
  GOOD_RESULT,
  HALTED,
  POOR_RESULT,
  PRAISE,
  PREPARATIONS,
  PROCESSES,
} from '../words/completion-words';
import { clausesOf, readStatement, type Statement } from '../reading/statement';
import { coversDeed, isPartOf } from './deeds';

/** What a statement comes to beside what was asked: reached, in part, not at all, or nothing that can be told. */
export type StatementComparison = 'equivalent' | 'partial' | 'negated' | null;

/**
 * Compares what an actual says is done with what a target asks (及时拨付 → 未及时拨付, 验收合格 → 待验收, 建成 → 已建成并投入使用), both in one
 * writing (see cellText). A target that itself denies something is not compared: who denies it too may mean the same.
 */
export function compareStatements(
  target: string,
  actual: string,
  name: string,
): StatementComparison {
  const [asked, ...more] = clausesOf(target).map(readStatement);
  if (!asked || more.length > 0 || asked.negated || AVERTS.test(target)) return null;
  if (HALTED.test(actual) && HALTED.test(target)) return null;
  const told = clausesOf(actual).map(readStatement);
  if (told.length === 0 || told.length > MOST_CLAUSES) return null;
  const verdicts = told.map((statement) => statement && compareOne(asked, statement, name));
  const missed = verdicts.findIndex((verdict) => verdict === 'negated' || verdict === 'partial');
  const statement = told[missed];
  if (!statement) return verdicts.every((one) => one === 'equivalent') ? 'equivalent' : null;
  return told.some((other) => other !== statement && claims(other, statement))
    ? null
    : (verdicts[missed] ?? null);
}

/** Does another clause say that the same was done after all? 已建成 does not claim what 未投入使用 denies. */
function claims(other: Statement | null, { deed }: Statement): boolean {
  if (other === null) return true;
  const { completion } = other;
  const isClaim = completion === 'done' || completion === 'all' || completion === 'mostly';
  return isClaim && (isAny(deed) || isAny(other.deed) || isPartOf(deed, other.deed));
}

const isAny = (deed: string) => ANY_DEED.test(deed);

const MOST_CLAUSES = 4;

/** A target that something be not there, or no more than so much. */
const AVERTS =
  /不超|不低于|不少于|不高于|不大于|不小于|不突破|避免|防止|杜绝|禁止|严禁|消除|遏制|防范|拒绝|打击|制止|零/u;

function compareOne(asked: Statement, told: Statement, name: string): StatementComparison {
  if (told.negated ? GOOD_RESULT.test(told.deed) : POOR_RESULT.test(told.deed)) return 'negated';
  const wanted = asked.completion ?? 'done';
  switch (told.completion) {
    case 'not':
      return denies(told, asked, name) ? 'negated' : null;
    case 'partly':
      return wanted !== 'partly' && denies(told, asked, name) ? 'partial' : null;
    case 'planned':
    case 'under-way':
      return wanted !== 'mostly' && wanted !== 'partly' && isUnfinished(told, asked, name)
        ? 'partial'
        : null;
    case 'mostly':
      return wanted === 'mostly' && covers(told, asked, name) && inTime(told, asked)
        ? 'equivalent'
        : null;
    case 'done':
    case 'all':
    case null:
      return compareDone(asked, told, name);
  }
}

function compareDone(asked: Statement, told: Statement, name: string): StatementComparison {
  if (told.timing === 'late') {
    const sameDeed = denies(told, asked, name);
    return asked.timing !== null && sameDeed ? 'negated' : isPostponed(told, asked, name);
  }
  const enough = asked.completion !== 'all' || told.completion === 'all' || told.timing === 'early';
  if (!enough || !inTime(told, asked) || told.negated) return null;
  return covers(told, asked, name) ? 'equivalent' : null;
}

/** 推迟, 暂缓实施: not done at all, unless it says that it was done late. */
function isPostponed(told: Statement, asked: Statement, name: string): StatementComparison {
  const done = told.completion !== null || /完成|完工|建成/u.test(told.deed);
  return !done && denies(told, asked, name) && (isAny(asked.deed) || EVENT.test(asked.deed))
    ? 'negated'
    : null;
}

function inTime(told: Statement, asked: Statement): boolean {
  return asked.timing === null || told.timing === 'in-time' || told.timing === 'early';
}

/** Is what the statement speaks of all or part of what was asked, so that what it denies is missing? */
function denies({ deed }: Statement, asked: Statement, name: string): boolean {
  // 推迟到次年完成: when is not what.
  const own = deed.replace(/(?:至|到|于).*$/u, '');
  return isAny(own) || isPartOf(own, asked.deed) || isPartOf(own, asked.deed, name);
}

/** 正在采购, 待验收 beside a deed that is done once. Of 持续推进 nobody expects an end. */
function isUnfinished(told: Statement, asked: Statement, name: string): boolean {
  const { deed } = told;
  const isEvent = EVENT.test(asked.deed) || isAny(asked.deed);
  if (!isEvent || asked.deed === deed) {
    return told.completion === 'planned' && isEvent && deed !== '';
  }
  return (
    deed === '' || PROCESSES.includes(deed) || PREPARATIONS.has(deed) || denies(told, asked, name)
  );
}

/** Does what was done cover what was asked? 圆满完成 covers 完成采购, but says nothing of how well. */
function covers(told: Statement, asked: Statement, name: string): boolean {
  const { deed } = told;
  if (isAny(asked.deed)) {
    const praised = deed.replace(PRAISE, '');
    return isAny(praised) || (asked.timing !== null && name.includes(praised));
  }
  if (isAny(deed)) {
    const rest = asked.deed.replace(/完成|实现|达到/u, '');
    return (
      deed !== '' && rest !== asked.deed && (rest === '' || name.includes(rest) || EVENT.test(rest))
    );
  }
  return coversDeed(deed, asked.deed, name);
}
