import { judgeEvaluation } from '../head/confidence';
import { type EvaluationTables, evaluationTables } from './evaluation-tables';
import type { Funds, IndicatorColumns, OverallForm, ProjectForm } from '../form';
import { rangeOf, titleOf, unitOf, yearOf } from '../head/form-head';
import { readFunds } from './funds';
import { fundsSideOf } from './funds-side';
import { headerFields } from '../head/header-fields';
import { headingCells } from './indicator-layout';
import { type IndicatorRows, readIndicators } from './indicators';
import { kindOf } from '../head/kind';
import { readNotes } from './notes';
import { lastRowOf } from '../tables/last-row';
import { headTotal } from './totals';
import type { Section } from '../tables/sections';
import type { SheetView } from '../tables/sheet-view';
import { weightsInPoints } from './weights-in-points';

/** Reads a section as 附件2 or 附件3-x; null when it is neither. The form has no id yet. */
export function readEvaluation(
  view: SheetView,
  section: Section,
): Omit<OverallForm, 'id' | 'unread'> | Omit<ProjectForm, 'id' | 'unread'> | null {
  const tables = evaluationTables(view, section);
  if (!tables) return null;
  const fields = headerFields(view, section);
  const written = tables.funds && readFunds(view, tables.funds, lastRowOf(section, tables.funds));
  const { funds, ...rows } = weightsInPoints({
    funds: written,
    ...readRows(view, section, tables, written),
  });
  const total = rows.total ?? headTotal(view, section);
  const columns = columnsOf(view, tables);
  const title = titleOf(view, section);
  const project = fields.get('project') ?? null;
  const kind = kindOf({
    title: title?.text ?? null,
    sheetName: view.name,
    projectField: project !== null,
    split: funds !== null && (funds.byRevenue.length > 0 || funds.byExpenditure.length > 0),
    fundsSide: tables.funds && fundsSideOf(view, tables.funds),
  });
  const common = {
    sheet: view.name,
    range: rangeOf(view, section),
    title,
    year: yearOf(view, section, fields),
    organisation: fields.get('organisation') ?? null,
    unit: unitOf(view, section),
    ...judgeEvaluation({
      heading: title?.text ?? null,
      titled: section.title?.title === 'evaluation',
      kind,
      headings: headingsOf(tables, columns),
      missing: missingColumns(tables, columns),
      guesses: tables.guesses,
      indicators: tables.indicators.length > 0,
    }),
    department: fields.get('department') ?? null,
    funds,
    ...rows,
    total,
    columns,
    ...readNotes(view, section, rows.total?.label.cell.row ?? null),
  };
  return kind.kind === 'overall'
    ? { ...common, kind: 'overall' }
    : { ...common, kind: 'project', project };
}

function readRows(
  view: SheetView,
  section: Section,
  { indicators }: EvaluationTables,
  funds: Funds | null,
): IndicatorRows {
  const stretches = indicators.map(({ table, layout }) => ({
    layout,
    first: table.bottom + 1,
    last: lastRowOf(section, table),
  }));
  return readIndicators(view, stretches, funds?.total?.weight ?? funds?.total?.score ?? null);
}

const NO_COLUMNS: IndicatorColumns = {
  name: null,
  target: null,
  actual: null,
  weight: null,
  score: null,
  reason: null,
};

function columnsOf(view: SheetView, { indicators }: EvaluationTables): IndicatorColumns {
  const [first] = indicators;
  return first ? headingCells(view, first.layout) : NO_COLUMNS;
}

/** The headings that it was recognised by, as written. */
function headingsOf({ funds }: EvaluationTables, columns: IndicatorColumns): readonly string[] {
  const { name, target, actual, weight, score, reason } = columns;
  return [
    ...FUNDS_HEADINGS.flatMap((role) => funds?.columns.get(role)?.heading ?? []),
    ...[name, target, actual, weight, score, reason].flatMap((heading) => heading?.text ?? []),
  ].map((heading) => heading.replace(/\s+/g, ''));
}

const FUNDS_HEADINGS = ['initial', 'adjusted', 'outturn', 'rate'] as const;

function missingColumns({ funds }: EvaluationTables, columns: IndicatorColumns) {
  const ofFunds = funds
    ? (['adjusted', 'outturn'] as const).filter((role) => !funds.columns.has(role))
    : [];
  const ofIndicators =
    columns.actual === null
      ? []
      : (['target', 'weight', 'score'] as const).filter((role) => columns[role] === null);
  return [...ofFunds, ...ofIndicators];
}
