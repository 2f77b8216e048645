import { FAULTS, HARMS } from './name-harms';
import { words } from './word-list';

const ERROR = /^#(?:REF!?|DIV\/0!?|VALUE!?|NAME\??|N\/A|NUM!?|NULL!?|SPILL!?|CALC!?|#+)/iu;
const NONE =
  /^(?:无|没有|零|杜绝|(?:暂无|暂未|全年未|未|无|未有|没有|零|不|杜绝|避免)(?:再)?(?:发生|出现|发现|存在)|零报告)$/u;
const SAYS_NONE =
  /^(?:全年|本年度?|年度内)?(?:(?:未|不|没有|暂未)(?:有|再)?(?:发生|出现|发现|产生|存在)|无|零|没有|坚决杜绝|杜绝|避免|防止|禁止|严禁)(?:过|任何|相关|此类|一起|一例|发生|出现)*(?<what>[\p{Script=Han}、]{2,20})$/u;
/** 泄密事件 is what 泄密 is. */
const KIND = /(?:事件|事故|情况|问题|现象|行为|案件|情形)$/u;

/** Things that are best not there. */
const BAD_THINGS: readonly string[] = [
  ...HARMS,
  ...FAULTS,
  ...words(`
    影响 案件 事件 闲置 截留 截流 挪用 挤占 滞留 贪污 冒领 骗取 断供 中断 超标 瞒报 漏报 侵权 侵占
  `),
];

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
  if (what === null) return false;
  const kind = what.replace(KIND, '');
  return asked.includes(what) || (isBad(kind) && asked.includes(kind));
}

/** 发生1起, 存在拖欠, 有: that there is some of what was asked not to be. */
export function saysSomeOf(text: string, asked: string): boolean {
  const what =
    /^(?:有|有所|已)?(?:发生|出现|存在|发现|有)(?:了|过)?(?<what>[\p{Script=Han}]{0,12})$/u.exec(
      text,
    )?.groups?.what;
  if (what === undefined) return text === '有';
  return (
    what === '' || (isBad(what) && (asked.includes(what) || asked.includes(what.replace(KIND, ''))))
  );
}

const isBad = (text: string) => text !== '' && BAD_THINGS.some((thing) => text.includes(thing));

function noneOf(text: string): string | null {
  const what = SAYS_NONE.exec(text)?.groups?.what;
  if (what === undefined || /[不未没]/u.test(what)) return null;
  return isBad(what) ? what : null;
}
