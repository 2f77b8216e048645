import type { Area } from '../../workbook/workbook';
import type { Landmark } from './landmarks';
import { type Lane, lanesOf } from './lanes';
import type { Table } from './table';
import type { SheetView } from './sheet-view';
import { findTables } from './tables';
import { findLandmarks } from './landmarks';
import { findStrangers, type Stranger } from './strangers';

/** A part of a sheet that may be one form: its rows and columns, its title and its tables, top to bottom. */
export interface Section {
  readonly lane: Lane;
  readonly top: number;
  readonly bottom: number;
  readonly title: Extract<Landmark, { kind: 'title' }> | null;
  readonly tables: readonly Table[];
}

/** Cuts a sheet into sections: first into lanes side by side, then each lane into forms one below the other. */
export function sectionsOf(view: SheetView): readonly Section[] {
  const used = view.grid.used;
  const tables = findTables(view);
  if (!used || tables.length === 0) return [];
  const landmarks = [...findLandmarks(view), ...findStrangers(view, tables)];
  return lanesOf(view, tables)
    .flatMap((lane) => sectionsIn(lane, tables, landmarks, used))
    .sort((a, b) => a.top - b.top || a.lane.left - b.lane.left);
}

interface Draft {
  top: number;
  title: Section['title'];
  readonly tables: Table[];
  /** The header fields that it has; a form has none twice. */
  readonly fields: Set<string>;
  /** A 总分 row has ended its indicators. */
  totalled: boolean;
  /** It holds a table that is none of ours, and nothing else. */
  readonly isForeign?: true;
}

/** What may be the head of the next form: 附件, 单位名称 … below the tables so far. */
interface Head {
  readonly top: number;
  readonly fields: string[];
  readonly attachment: boolean;
}

/** Titles that follow each other this closely are two lines of one heading. */
const HEADING_ROWS = 4;

function sectionsIn(
  lane: Lane,
  allTables: readonly Table[],
  allLandmarks: readonly (Landmark | Stranger)[],
  used: Area,
): readonly Section[] {
  const inLane = ({ left, right }: Lane) => left <= lane.right && lane.left <= right;
  const drafts: Draft[] = [];
  let head: Head | null = null;
  const tables = allTables.filter(inLane);
  const landmarks = allLandmarks.filter(
    (landmark) => inLane(landmark) && !isHeading(landmark, tables),
  );
  for (const event of inOrder(landmarks, tables)) {
    const current = drafts.at(-1);
    if ('columns' in event) {
      head = addTable(drafts, event, head);
    } else if (event.kind === 'stranger') {
      if (current?.tables.some(({ kind }) => kind === 'indicators') === true) {
        drafts.push({ ...newDraft(event.row), isForeign: true });
        head = null;
      }
    } else if (event.kind === 'title') {
      addTitle(drafts, event, head);
      head = null;
    } else if (event.kind === 'total') {
      if (current?.tables.at(-1)?.kind === 'indicators') current.totalled = true;
    } else if (event.kind === 'attachment') {
      head = { top: event.row, fields: [], attachment: true };
    } else if (current?.tables.length === 0 && !current.isForeign) {
      current.fields.add(event.role);
    } else {
      head ??= { top: event.row, fields: [], attachment: false };
      head.fields.push(event.role);
    }
  }
  const [first] = drafts;
  // Above a first form without a title there may still be its year and unit.
  if (first?.title === null) first.top = Math.max(used.top, first.top - HEADING_ROWS);
  return drafts.map((draft, index) => ({
    lane,
    top: draft.top,
    bottom: (drafts[index + 1]?.top ?? used.bottom + 1) - 1,
    title: draft.title,
    tables: draft.tables,
  }));
}

/** 单位 and 年度 may head a column; there they are no field. */
function isHeading({ kind, row }: Landmark | Stranger, tables: readonly Table[]): boolean {
  return kind === 'field' && tables.some((table) => table.top <= row && row <= table.bottom);
}

function addTable(drafts: Draft[], table: Table, head: Head | null): null {
  const current = drafts.at(-1);
  const fields = head?.fields ?? [];
  if (current && belongsTo(current, table, fields)) {
    for (const field of fields) current.fields.add(field);
    current.tables.push(table);
  } else {
    const draft = newDraft(head?.top ?? table.top);
    drafts.push({ ...draft, tables: [table], fields: new Set(fields) });
  }
  return null;
}

function newDraft(top: number): Draft {
  return { top, title: null, tables: [], fields: new Set(), totalled: false };
}

function addTitle(drafts: Draft[], title: NonNullable<Section['title']>, head: Head | null): void {
  const current = drafts.at(-1);
  const top =
    head?.attachment === true && title.row - head.top < HEADING_ROWS ? head.top : title.row;
  const isNear =
    current?.tables.length === 0 &&
    !current.isForeign &&
    title.row - (current.title?.row ?? current.top) < HEADING_ROWS;
  // Under a title without a table of ours stands one that is not: its rows belong to neither neighbour.
  if (!isNear) {
    drafts.push({ ...newDraft(top), title });
    return;
  }
  // Of two lines of one heading the later one names the form, unless it says less.
  if (current.title === null || title.title !== 'other') current.title = title;
}

function inOrder(
  landmarks: readonly (Landmark | Stranger)[],
  tables: readonly Table[],
): readonly (Landmark | Stranger | Table)[] {
  const rowOf = (event: Landmark | Stranger | Table) =>
    'columns' in event ? event.top : event.row;
  return [...landmarks, ...tables].sort((a, b) => rowOf(a) - rowOf(b));
}

const BASE_TABLES: readonly Table['kind'][] = ['staff', 'periods', 'buildings'];

/** Does a table go on with the form above it? `fields`: the header fields that stand between them. */
function belongsTo(draft: Draft, table: Table, fields: readonly string[]): boolean {
  if (draft.tables.length === 0) return !draft.isForeign;
  const kinds = draft.tables.map(({ kind }) => kind);
  const isBase = BASE_TABLES.includes(table.kind);
  if (kinds.some((kind) => BASE_TABLES.includes(kind) !== isBase)) return false;
  if (fields.some((field) => field !== 'other' && draft.fields.has(field))) return false;
  if (table.kind === 'indicators') return !draft.totalled;
  // Funds below the indicators are rare, but a form has them only once.
  return !kinds.includes(table.kind) && !draft.totalled;
}
