import { Decimal } from '../../../core/amount/decimal';
import type { Content } from '../../../core/workbook/workbook';
import { HostProblem } from '../../host';
import { errorCode, isErrorName } from './error-code';

/** What is asked of a cell whose value may stand for an error. */
export interface Doubts {
  /** What the cell shows. */
  readonly shown: () => unknown;
  /** Is it a text? Null where WPS does not tell. */
  readonly isText: () => boolean | null;
}

/** What a cell holds, from its Value2; null for nothing. @throws HostProblem for what no cell holds */
export function contentOf(value: unknown, doubts: Doubts): Content | null {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
      return isErrorName(value) && doubts.isText() !== true
        ? { type: 'error', code: value }
        : { type: 'text', text: value };
    case 'boolean':
      return { type: 'boolean', value };
    case 'number': {
      const code = errorCode(value, doubts.shown);
      if (code !== null) return { type: 'error', code };
      if (Number.isFinite(value)) return { type: 'number', decimal: decimalOf(value) };
      break;
    }
    default:
      if (value === null) return null;
  }
  throw new HostProblem('failed', `Range.Value2: ${typeof value}`);
}

/** A number as a plain decimal: `93.18000000000001` stays, `1.23e-5` becomes `0.0000123`. */
function decimalOf(value: number): string {
  return value === 0 ? '0' : new Decimal(value).toFixed();
}
