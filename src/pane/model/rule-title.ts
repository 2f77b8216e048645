import { type MessageId, message } from '../../core/messages/message';
import { type Language, say } from '../../core/messages/say';
import { zhCN } from '../../core/messages/zh-CN';

/** What a rule finds, in a few words: 未达成指标值却得满分. */
export function ruleTitle(rule: string, language: Language): string {
  const id = `${rule}.title`;
  return isTitle(id) ? say(language, message(id)) : rule;
}

type TitleId = Extract<MessageId, `${string}.title`>;

const isTitle = (id: string): id is TitleId => Object.hasOwn(zhCN, id);
