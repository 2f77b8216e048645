import type { Text } from '../texts/text';
import type { Tally } from './tally';

/** What is said of a form without findings: 没有发现问题 · 13 个数与算式相符 · 1 个无法判断，请人工核对. */
export function tallyWords({ agreeing, judged, blank, open }: Tally, text: Text): string {
  return [
    text('finding.clean'),
    ...(agreeing === 0 && judged === 0 ? [text('finding.clean-no-figures')] : []),
    ...(agreeing === 0 ? [] : [text('finding.clean-figures', { count: agreeing })]),
    ...(judged === 0 ? [] : [text('finding.clean-judged', { count: judged })]),
    ...(blank === 0 ? [] : [text('finding.blank-figures', { count: blank })]),
    ...(open === 0 ? [] : [text('finding.open-figures', { count: open })]),
  ].join(text('frame.separator'));
}
