import { FAULTS, HARMS } from './name-harms';
import { words } from './word-list';

const ERROR = /^#(?:REF!?|DIV\/0!?|VALUE!?|NAME\??|N\/A|NUM!?|NULL!?|SPILL!?|CALC!?|#+)/iu;
const NONE = /^(?:无|没有|零|(?:暂无|未|无|未有|没有|零|不)(?:发生|出现)|未发现|零报告)$/u;
const SAYS_NONE =
  /^(?:无|零|没有|未发生|未出现|未发现|不发生|不出现|杜绝|避免)(?:过|任何|相关|此类|发生|出现)*(?<what>[\p{Script=Han}、]{2,20})$/u;

/** Things that are best not there. */
const BAD_THINGS: readonly string[] = [...HARMS, ...FAULTS, ...words('影响 案件 事件 闲置')];

/** An error value of a spreadsheet. */
export function isErrorValue(text: string): boolean {
  return ERROR.test(text);
}

/** 无, 未发生: zero, said in a word. */
export function isNone(text: string): boolean {
  return NONE.test(text);
}

/** 零事故, 无重大安全事故, 未发生投诉: that there is none of something bad. */
export function saysNone(text: string): boolean {
  return noneOf(text) !== null;
}

/**
 * Does an actual say that there was none of what was asked? `asked` is the target and the indicator's name; 无伤亡事故 and
 * 无明显影响 leave more room than 零事故 and 无.
 */
export function saysNoneOf(text: string, asked: string): boolean {
  const what = noneOf(text);
  return what !== null && asked.includes(what);
}

function noneOf(text: string): string | null {
  const what = SAYS_NONE.exec(text)?.groups?.what;
  if (what === undefined || /[不未没]/u.test(what)) return null;
  return BAD_THINGS.some((thing) => what.includes(thing)) ? what : null;
}
