import type { NumberReading, Reading } from './reading';
import { roundHalfUp } from './round';
import { showPercent } from './show';

/** What a person reads in a cell that should hold a figure: `87.38%`, `5.67`, `基本完成`; null where nothing is seen. */
export function showReading(reading: Reading): string | null {
  switch (reading.kind) {
    case 'blank':
    case 'uncalculated':
      return null;
    case 'dash':
    case 'text':
    case 'error':
      return reading.text;
    case 'number':
      return showNumber(reading);
  }
}

function showNumber({ value, decimals, percent, unit }: NumberReading): string {
  if (percent) return showPercent(value, decimals);
  const digits = roundHalfUp(value, decimals).toFixed(decimals);
  return unit === null ? digits : `${digits}${unit === 'wan' ? '万元' : '元'}`;
}
