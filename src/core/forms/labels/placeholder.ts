import { undecorated } from '../../text/decoration';
import { isNoName } from '../../text/nothing';
import { tightText } from '../../text/plain-text';

const TEMPLATE_WORD = /^(?:[一二三]级)?(?:指标|目标)[\d一二三四五六七八九十nN]*[:.、]*$/;
const INSTRUCTION = /字以内|字以上|填写|填报|可续|自行/;

const ASKS = /字以内\)|字以上\)|需说明原因|应单独说明|请说明|请填写/;

/** True for what a template asks the clerk to write, left standing in the place of the answer. */
export function isInstruction(text: string): boolean {
  return ASKS.test(tightText(text));
}

/** True for what a template leaves in the place of a name: blank, ……, 指标2：, (200字以内), /. */
export function isPlaceholder(name: string): boolean {
  const tight = tightText(name);
  if (/^[([]/.test(tight) && /[)\]]$/.test(tight) && INSTRUCTION.test(tight)) return true;
  const bare = undecorated(name);
  return isNoName(bare) || TEMPLATE_WORD.test(bare);
}
