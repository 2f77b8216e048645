import { HUNDRED } from '../../amount/decimal';
import { type Reading, readText } from '../../amount/reading';
import { roundHalfUp } from '../../amount/round';
import { showDecimal } from '../../amount/show';
import type { ValueEdit } from '../../edit';

type Written = Pick<ValueEdit, 'content' | 'format'>;

/**
 * How to write a figure so that it stands like its neighbours: `shown` is the figure as a person reads it (`87.38%`, `5.67`,
 * `''` to clear), `neighbours` are what the same kind of figure looks like elsewhere in the workbook, the cell's own first.
 * Without neighbours a number, a rate as a fraction with the format 0.00%.
 */
export function writtenForm(shown: string, neighbours: readonly Reading[]): Written {
  if (shown === '') return { content: { type: 'blank' } };
  const figure = readText(shown);
  if (figure.kind !== 'number') return { content: { type: 'text', text: shown } };
  const example = neighbours.find((reading) => reading.kind === 'number');
  if (example?.kind === 'number' && example.asText) {
    return { content: { type: 'text', text: shown } };
  }
  if (!figure.percent) return { content: { type: 'number', decimal: showDecimal(figure.value) } };
  if (example?.kind === 'number' && !example.percent) {
    // The column holds rates as bare numbers: points (87.38) or, at most 1, fractions (0.8738).
    const scale = example.value.abs().greaterThan(1) ? HUNDRED : 1;
    return { content: { type: 'number', decimal: showDecimal(figure.value.times(scale)) } };
  }
  return {
    content: { type: 'number', decimal: showDecimal(roundHalfUp(figure.value, 4)) },
    format: '0.00%',
  };
}
