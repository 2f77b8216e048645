import { message, type Message } from '../../messages/message';

/** 整体支出自评表 or 项目支出自评表, as a term inside a sentence. */
export function kindName(kind: 'overall' | 'project'): Message {
  return message(`forms.kind-${kind}`);
}
