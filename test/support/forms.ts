import type { MoneyUnit } from '../../src/core/amount/money-unit';
import { readText, type Reading } from '../../src/core/amount/reading';
import { Decimal } from '../../src/core/amount/decimal';
import type {
  AmountField,
  BaseDataForm,
  FundsRow,
  Indicator,
  IndicatorRole,
  ProjectForm,
  TextField,
} from '../../src/core/forms/form';
import type { Judgement } from '../../src/core/indicator/judgement';
import { message } from '../../src/core/messages/message';
import { fromA1 } from '../../src/core/workbook/cell-ref';

/** What stands in a field: text as typed (`56.70%`, `-`, ''), or a reading; null: the form has no such field. */
export type Written = string | Reading | null;

const SHEET = '附件3-1';

export function field(address: string, written: Exclude<Written, null>): AmountField {
  const at = fromA1(address);
  if (!at) throw new Error(`no address: ${address}`);
  const reading = typeof written === 'string' ? readText(written) : written;
  return { cell: { sheet: SHEET, ...at }, reading, formula: reading.kind === 'uncalculated' };
}

const optional = (address: string, written: Written | undefined, otherwise: Written = '') => {
  const content = written === undefined ? otherwise : written;
  return content === null ? null : field(address, content);
};

const text = (address: string, written: string): TextField => ({
  cell: field(address, '').cell,
  text: written,
});

const COMMON = {
  sheet: SHEET,
  range: { top: 0, left: 0, bottom: 60, right: 8 },
  title: null,
  year: 2023,
  organisation: null,
  confidence: 'high',
  why: [],
  unread: [],
} as const;

export interface FundsWritten {
  readonly label?: string;
  readonly initial?: Written;
  readonly adjusted?: Written;
  readonly outturn?: Written;
  readonly weight?: Written;
  readonly rate?: Written;
  readonly score?: Written;
}

/** A row of the funds block; what is not named is blank. */
export function fundsRow(row: number, written: FundsWritten): FundsRow {
  return {
    label: text(`B${row}`, written.label ?? '年度资金总额'),
    initial: optional(`D${row}`, written.initial),
    adjusted: optional(`E${row}`, written.adjusted),
    outturn: optional(`F${row}`, written.outturn),
    weight: optional(`G${row}`, written.weight),
    rate: optional(`H${row}`, written.rate),
    score: optional(`I${row}`, written.score),
    reason: null,
  };
}

export interface IndicatorWritten {
  readonly name?: string;
  readonly role?: IndicatorRole;
  readonly target?: string;
  readonly actual?: string;
  readonly weight?: Written;
  readonly score?: Written;
  /** The row whose score cell this row shares. */
  readonly scoreRow?: number;
}

export interface EvaluationWritten {
  readonly unit?: MoneyUnit | null;
  readonly funds?: FundsWritten;
  readonly sources?: readonly FundsWritten[];
  readonly indicators?: readonly IndicatorWritten[];
  readonly total?: { readonly weight?: Written; readonly score?: Written };
}

/** A 附件3 form: funds in row 6, sources below, indicators from row 13 on (name D, target E, actual F, weight G, score H). */
export function projectForm(written: EvaluationWritten): ProjectForm {
  const indicators = (written.indicators ?? []).map((each, index): Indicator => {
    const row = 13 + index;
    return {
      role: each.role ?? 'indicator',
      row: row - 1,
      name: text(`D${row}`, each.name ?? `指标${index + 1}`),
      level1: null,
      level2: null,
      target: text(`E${row}`, each.target ?? ''),
      actual: text(`F${row}`, each.actual ?? ''),
      weight: optional(`G${row}`, each.weight),
      score: optional(`H${each.scoreRow ?? row}`, each.score),
      reason: null,
    };
  });
  const totalRow = 13 + indicators.length;
  return {
    ...COMMON,
    id: 'project-1',
    kind: 'project',
    unit: written.unit === undefined ? 'wan' : written.unit,
    department: null,
    project: null,
    funds: written.funds
      ? {
          total: fundsRow(6, written.funds),
          sources: (written.sources ?? []).map((source, index) => fundsRow(7 + index, source)),
          parts: [],
          byRevenue: [],
          byExpenditure: [],
        }
      : null,
    blocks: [],
    indicators,
    columns: { name: null, target: null, actual: null, weight: null, score: null, reason: null },
    total: written.total
      ? {
          label: text(`A${totalRow}`, '总分'),
          weight: optional(`G${totalRow}`, written.total.weight, '100'),
          score: optional(`H${totalRow}`, written.total.score),
        }
      : null,
    grade: null,
    formReason: null,
  };
}

export interface BaseDataWritten {
  readonly unit?: MoneyUnit | null;
  /** 编制数, 在职人数, 控制率. */
  readonly staff?: readonly [string | Reading, string | Reading, string | Reading];
  /** 批复规模, 实际规模, 规模控制率, 预算投资, 实际投资, 投资概算控制率. */
  readonly buildings?: readonly (readonly string[])[];
}

/** A 附件1 form: staff in row 5, buildings from row 27 on. */
export function baseDataForm({
  unit = 'wan',
  staff,
  buildings = [],
}: BaseDataWritten): BaseDataForm {
  return {
    ...COMMON,
    id: 'base-data',
    kind: 'base-data',
    unit,
    staff: staff
      ? [
          {
            label: null,
            authorised: field('B5', staff[0]),
            inPost: field('D5', staff[1]),
            rate: field('F5', staff[2]),
          },
        ]
      : [],
    datedLabels: [],
    periods: [],
    lines: [],
    buildings: buildings.map((cells, index) => {
      const at = (letter: string, position: number) =>
        field(`${letter}${27 + index}`, cells[position] ?? '');
      return {
        approvedArea: at('B', 0),
        actualArea: at('C', 1),
        areaRate: at('D', 2),
        approvedInvestment: at('E', 3),
        actualInvestment: at('F', 4),
        investmentRate: at('G', 5),
      };
    }),
    austerity: null,
  };
}

/** A judgement; what is not named is that of a floor that is met. */
export function judgement(given: Partial<Judgement> = {}): Judgement {
  return {
    verdict: 'met',
    measured: true,
    kind: 'at-least',
    direction: 'higher',
    directionBasis: 'sign',
    isCost: false,
    expectedDirection: 'unknown',
    attainment: null,
    targetValue: null,
    actualValue: null,
    because: { case: 'at-least-met' },
    why: message('figure.actual'),
    ...given,
  };
}

/** The judgement on two numbers: `judged('unmet', 'at-most', 100, 150)`. */
export function judged(
  verdict: Judgement['verdict'],
  kind: Judgement['kind'],
  target: number | string,
  actual: number | string,
): Judgement {
  const [targetValue, actualValue] = [new Decimal(target), new Decimal(actual)];
  const attainment = targetValue.isZero() ? null : actualValue.dividedBy(targetValue);
  return judgement({ verdict, kind, targetValue, actualValue, attainment });
}
