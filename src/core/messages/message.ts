import type { zhCN } from './zh-CN';

/** Every sentence of the product has an id; its texts stand in the locale files. */
export type MessageId = keyof typeof zhCN;

/** The names between braces in a text: `{cell} 应为 {expected}` → 'cell' | 'expected'. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The values that the message with this id needs. */
export type MessageValues<Id extends MessageId> = Readonly<
  Record<Placeholders<(typeof zhCN)[Id]>, string | Message>
>;

/**
 * A sentence to be said in any language: an id and its values. A value may itself be a message, so that terms inside a
 * sentence are translated too.
 */
export interface Message {
  readonly id: MessageId;
  readonly values: Readonly<Record<string, string | Message>>;
}

/** Makes a message; the compiler asks for exactly the values that its text names. */
export function message<Id extends MessageId>(
  id: Id,
  ...[values]: [keyof MessageValues<Id>] extends [never] ? [] : [MessageValues<Id>]
): Message {
  return { id, values: values ?? {} };
}
