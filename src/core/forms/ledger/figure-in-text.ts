import { plainText } from '../../text/plain-text';

// 自评得分：95分, 资金总额1002.6万元: a label with words of marks or money, its number, and nothing else.
const FIGURE =
  /^[^\d,;:。，；]{0,12}(?:总分|得分|评分|分值|分数|总额|金额|资金|预算|决算|执行数|支出|经费|投资|合计)[^\d,;:。，；]{0,6}:?\s*\d[\d,]*(?:\.\d+)?\s*(?:分|万元|元|万)?$/;

/** Does the text hold a figure of marks or money with its label, as a field written into one cell does? Prose does not. */
export function figureInText(text: string): boolean {
  return FIGURE.test(plainText(text));
}
