import { plainText } from './plain-text';

/** Circled figures that canonical writing would make digits: ①95% is item one with 95%, and no 195%. */
const CIRCLES = /[①-⑳⓪㉑-㉟㊱-㊿㊀-㊉]/g;
const FIRST = 0x2400;

/** Where they stand meanwhile, in the private area, one as far from its begin as the other. */
const STANDINS = /[\uE060-\uE073\uE0EA\uEE51-\uEE5F\uEE80-\uEE89\uEEB1-\uEEBF]/g;
const FIRST_STANDIN = 0xe000;

/** Any circled figure in {@link withCircles} text, as a piece of a pattern. */
export const CIRCLED = `[${STANDINS.source.slice(1, -1)}❶-❿➀-➓⓫-⓴⓵-⓾]`;

/** Text in canonical writing, but that circled figures are not yet digits. */
export function withCircles(text: string): string {
  return plainText(text.replace(CIRCLES, (circle) => moved(circle, FIRST_STANDIN - FIRST)));
}

/** {@link withCircles} text as canonical writing has it. */
export function withoutCircles(text: string): string {
  return text.replace(STANDINS, (standIn) =>
    moved(standIn, FIRST - FIRST_STANDIN).normalize('NFKC'),
  );
}

function moved(character: string, by: number): string {
  return String.fromCharCode(character.charCodeAt(0) + by);
}
