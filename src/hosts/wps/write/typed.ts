import type { Content } from '../../../core/workbook/workbook';

export const TEXT_FORMAT = '@';

/** What WPS may take for a number, a date or a money amount, by its characters alone. */
const NUMBER_LIKE =
  /^[\d０-９.,，%％‰年月日号时分秒点:：/\\+\-eE¥￥$€()（）上下午AaPpMm一二三四五六七八九十〇零百千万亿元角\s]*$/;
/** What begins a formula, marks a text, or is an error's name. */
const SPECIAL_START = /^[=＝+＋\-－@＠'＇#\s]/;
const TRUTH = /^(?:true|false|真|假)$/i;

/** What is given to a cell's Value2. */
export type Typed = string | number | boolean;

/**
 * The ways to write a content so that the cell holds just this, the plainest first: a text that could be taken for something
 * else gets an apostrophe, which marks it as text and is not part of it. What a way came to is always read back.
 * `format` is the cell's number format.
 */
export function waysToWrite(content: Content, format: string): readonly Typed[] {
  switch (content.type) {
    case 'blank':
      return [''];
    case 'number':
      return [Number(content.decimal)];
    case 'boolean':
      return [content.value];
    case 'error':
      return [content.code];
    case 'text': {
      const marked = `'${content.text}`;
      const isSafe = format === TEXT_FORMAT || isPlain(content.text);
      return isSafe ? [content.text, marked] : [marked, content.text];
    }
  }
}

function isPlain(text: string): boolean {
  return !NUMBER_LIKE.test(text) && !SPECIAL_START.test(text) && !TRUTH.test(text);
}
