import { message, type Message } from '../../messages/message';
import type { Form, PeriodRole } from '../form';
import type { KindVerdict } from './kind';
import type { TitleKind } from '../labels/titles';

/** How sure a recognition is, and why. */
export type FormConfidence = Pick<Form, 'confidence' | 'why'>;

/** What speaks for a base data form. */
export interface BaseDataSigns {
  readonly title: TitleKind | null;
  /** The title as written. */
  readonly heading: string | null;
  readonly staff: boolean;
  /** Money lines whose labels are known. */
  readonly knownLines: number;
  /** The money block is called 经费控制情况. */
  readonly moneySide: boolean;
  readonly buildings: boolean;
  /** The block on buildings lacks some of its columns and cannot be read. */
  readonly buildingsIncomplete: boolean;
  readonly periods: readonly PeriodRole[];
}

/** Is it 附件1? Null when not enough speaks for it: a 三公经费 budget table is none. */
export function judgeBaseData(signs: BaseDataSigns): FormConfidence | null {
  const { title, staff, knownLines, moneySide, buildings, periods } = signs;
  const named = title === 'base-data';
  const money =
    knownLines > 0 &&
    (named || staff || buildings || moneySide || (title === null && periods.length >= 2));
  if (!money && !staff && !(named && buildings)) return null;
  const missing: Message[] = [];
  if (money) {
    for (const role of PERIOD_ROLES) if (!periods.includes(role)) missing.push(missingColumn(role));
  }
  if (!staff) missing.push(missingColumn('staff'));
  if (signs.buildingsIncomplete) missing.push(message('forms.why-buildings-incomplete'));
  const why = [
    titleReason(signs.heading),
    ...(staff ? [message('forms.why-staff')] : []),
    ...(money ? [message('forms.why-base-lines')] : []),
    ...(buildings ? [message('forms.why-buildings')] : []),
    ...missing,
  ];
  const complete = named && staff && money && missing.length === 0;
  return {
    confidence: complete
      ? 'high'
      : named || moneySide || staff || knownLines > 1
        ? 'medium'
        : 'low',
    why,
  };
}

const PERIOD_ROLES = ['prior-final', 'budget', 'final'] as const;

/** What speaks for a self-evaluation. */
export interface EvaluationSigns {
  readonly heading: string | null;
  /** The title says 自评. */
  readonly titled: boolean;
  readonly kind: KindVerdict;
  /** Headings as written, in reading order. */
  readonly headings: readonly string[];
  readonly missing: readonly ('adjusted' | 'outturn' | 'target' | 'weight' | 'score')[];
  /** The form has an indicator table. */
  readonly indicators: boolean;
  /** Columns that were taken by their place. */
  readonly guesses: readonly Message[];
}

/** How sure a self-evaluation is: its title and its structure agree, and no column that a check needs is missing. */
export function judgeEvaluation({
  heading,
  titled,
  kind,
  headings,
  missing,
  indicators,
  guesses,
}: EvaluationSigns): FormConfidence {
  const why = [
    titleReason(heading),
    ...kind.why,
    message('forms.why-columns', { columns: headings.join('、') }),
    ...(indicators ? [] : [message('forms.why-no-indicators')]),
    ...missing.map(missingColumn),
    ...guesses,
  ];
  if (kind.sure === 'guessed' || guesses.length > 0) return { confidence: 'low', why };
  const complete = titled && indicators && kind.sure === 'agreed' && missing.length === 0;
  return { confidence: complete ? 'high' : 'medium', why };
}

function titleReason(heading: string | null): Message {
  return heading === null
    ? message('forms.why-no-title')
    : message('forms.why-title', { title: heading.replace(/\s+/g, ' ') });
}

function missingColumn(column: 'staff' | PeriodRole | EvaluationSigns['missing'][number]): Message {
  return message('forms.why-missing', { column: message(`forms.column-${column}`) });
}
