import { CAUSE_WORDS } from './hollow-phrases';

/**
 * The figures of a deviation as the stub puts them (see stub.ts), which cuts what it quotes, in canonical writing without
 * white space.
 */
const INDICATOR =
  /^(?:指标值.{1,300}?,)?实际完成(?<actual>.{1,300}?)(?:,(?:完成率|为指标值的)[\d.]+%(?:,(?:超出|低于)(?:目标|上限)[\d.]+%)?)?(?:,自评得分[\d.]+分,低于分值[\d.]+分,扣[\d.]+分)?。(?:原因:|$)/su;

const EXECUTION =
  /^(?:全年|年初)预算数-?[\d.]+(?:万?元)?,执行-?[\d.]+(?:万?元)?,执行率-?[\d.]+%,未执行-?[\d.]+(?:万?元)?。(?:原因:|$)/u;

/** Measures alone, the cause in front of them left blank. */
const MEASURES_ALONE = /^(?:原因:)?改进措施:(?!.*原因).*$/su;

/**
 * What is left of an explanation (in canonical writing without white space) behind the figures that it repeats; '' where nothing
 * is but measures.
 */
export function withoutFacts(text: string): string {
  const facts = INDICATOR.exec(text) ?? EXECUTION.exec(text);
  // Whoever wrote the cause among the figures has written it.
  const holdsCause = CAUSE_WORDS.some((word) => facts?.groups?.actual?.includes(word));
  const own = facts && !holdsCause ? text.slice(facts[0].length) : text;
  return own.replace(MEASURES_ALONE, '');
}
