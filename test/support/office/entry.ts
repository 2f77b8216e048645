import type { Content } from '../../../src/core/workbook/workbook';

/** What a cell keeps of something that was entered. */
export interface Entered {
  readonly content: Content | null;
  readonly formula: string | null;
  /** The number format that Excel gives a General cell by itself. */
  readonly format?: string;
}

/**
 * What Excel makes of a value that is set through `values` or `formulas`, as of one that is typed: texts are read as numbers,
 * percents, dates, formulas, wherever they can be; only an apostrophe in front or the text format keeps them as they are.
 * Where it is not known for certain what Excel does (blanks before `=`, the full-width ＝), the worst is assumed.
 */
export function entered(value: unknown, format: string): Entered {
  if (value === '') return { content: null, formula: null };
  if (typeof value === 'boolean') return plain({ type: 'boolean', value });
  if (typeof value === 'number') {
    return format === '@' ? plain(text(String(value))) : plain(number(value));
  }
  if (typeof value !== 'string') throw new Error(`no value of a cell: ${typeof value}`);
  if (value.startsWith("'")) return plain(text(value.slice(1)));
  if (format === '@') return plain(text(value));
  const written = value.normalize('NFKC').trim();
  const truth = /^(true|false)$/i.exec(written)?.[1];
  if (truth !== undefined) return plain({ type: 'boolean', value: truth.toLowerCase() === 'true' });
  if (ERROR.test(written)) return plain({ type: 'error', code: written });
  const numeric = numberIn(written);
  if (numeric) {
    return {
      ...plain(number(numeric.value)),
      ...(numeric.format === undefined ? {} : { format: numeric.format }),
    };
  }
  if (/^[=+\-@]./.test(written)) {
    return { content: number(0), formula: written.replace(/^=/, '') };
  }
  return plain(text(value));
}

const ERROR = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;

const plain = (content: Content | null): Entered => ({
  content: content?.type === 'text' && content.text === '' ? null : content,
  formula: null,
});
const text = (written: string): Content => ({ type: 'text', text: written });

/** A number as a cell keeps it: the shortest decimal that gives the same double. */
export function number(value: number): Content {
  const shortest = String(value === 0 ? 0 : value);
  const exponent = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest);
  if (!exponent) return { type: 'number', decimal: shortest };
  const [, sign = '', first = '', rest = '', power = '0'] = exponent;
  const digits = first + rest;
  const point = 1 + Number(power);
  const decimal =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : point >= digits.length
        ? digits.padEnd(point, '0')
        : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return { type: 'number', decimal: sign + decimal };
}

function numberIn(written: string): { readonly value: number; readonly format?: string } | null {
  const bracketed = /^\((.+)\)$/.exec(written)?.[1];
  const bare = (bracketed === undefined ? written : `-${bracketed}`).replace(/[,￥¥$ ]/g, '');
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare)) return { value: Number(bare) };
  if (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(bare)) {
    return { value: Number(bare.slice(0, -1)) / 100, format: bare.includes('.') ? '0.00%' : '0%' };
  }
  if (/^\d+\/\d+$/.test(bare) || /^\d{1,4}[-/年]\d{1,2}([-/月]\d{1,2}日?|月)?$/.test(bare)) {
    return { value: 45_000, format: 'yyyy/m/d' };
  }
  if (/^(上午|下午)?\d{1,2}:\d{2}(:\d{2})?$/.test(bare)) return { value: 0.5, format: 'h:mm' };
  return null;
}
