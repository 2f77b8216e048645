import type { Placeholders } from '../../core/messages/message';
import type { zhCN } from './zh-CN';

/** Every text of the pane has an id; the languages' files hold the words. */
export type TextId = keyof typeof zhCN;

/** The values that the text with this id names. */
export type TextValues<Id extends TextId> = Readonly<
  Record<Placeholders<(typeof zhCN)[Id]>, string | number>
>;

/** Says a text in the language that was chosen; the compiler asks for exactly the values that it names. */
export type Text = <Id extends TextId>(
  id: Id,
  ...[values]: [keyof TextValues<Id>] extends [never] ? [] : [TextValues<Id>]
) => string;

/** The ids of the texts that need no values. */
export type PlainTextId = {
  [Id in TextId]: [Placeholders<(typeof zhCN)[Id]>] extends [never] ? Id : never;
}[TextId];
