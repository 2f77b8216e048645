import type { Area } from '../../core/workbook/workbook';
import { LIMITS } from '../limits';
import { MAIN_NAMESPACES } from '../xlsx/package/namespaces';
import { areaOf } from '../xlsx/read/area';
import { type Attributes, attribute, scanXml } from '../xlsx/read/scan-xml';
import type { ZipEntry } from '../zip/zip-entry';
import { isYes } from './attributes';
import type { LookStyles } from './cell-styles';
import { colorOf } from './colors';
import type { SheetLook } from './look';
import { gridReader } from './sheet-grid';
import { marksReader } from './sheet-marks';
import { viewReader } from './sheet-view';

/** All of a sheet's look that stands in its own part. */
export type PartLook = Omit<SheetLook, 'name' | 'visibility' | 'notes'>;

const DRAWN: ReadonlySet<string> = new Set(['drawing', 'picture', 'oleObjects', 'controls']);
/** The extension that holds conditional formats of Excel 2010 and later. */
const LATER_FORMATS = '{78C0D931-6437-407D-A8EE-F0AAD7539E65}';

/**
 * Reads how a worksheet looks; without a part, a plain sheet. `cellsBefore`: how many cells the sheets before it list. What
 * cannot be understood is passed over; where the part cannot be read on, what was read so far stands.
 */
export function sheetLook(
  entry: ZipEntry | undefined,
  styles: LookStyles,
  cellsBefore: number,
): PartLook {
  const grid = gridReader(styles, Math.min(LIMITS.cells, LIMITS.allCells - cellsBefore));
  const view = viewReader();
  const marks = marksReader(styles);
  const merges: Area[] = [];
  let tabColor: string | null = null;
  let isProtected = false;
  const unseen = new Set<SheetLook['unseen'][number]>();
  /** The child of the root that is being read, and whether it is within a formula of a conditional format. */
  let section = '';
  let inFormula = false;

  const openSection = (local: string, attributes: Attributes) => {
    section = local;
    if (local === 'sheetFormatPr') grid.defaults(attributes);
    if (local === 'sheetProtection') isProtected = isYes(attributes, 'sheet');
    if (local === 'conditionalFormatting') marks.place(attributes);
    if (DRAWN.has(local)) unseen.add('drawings');
  };

  const openItem = (local: string, attributes: Attributes) => {
    switch (`${section}/${local}`) {
      case 'sheetData/row':
        grid.row(attributes);
        break;
      case 'cols/col':
        grid.columns(attributes);
        break;
      case 'sheetPr/tabColor':
        tabColor = colorOf((name) => attribute(attributes, name), styles.colors);
        break;
      case 'sheetViews/sheetView':
        view.view(attributes);
        break;
      case 'mergeCells/mergeCell': {
        const area = areaOf(attribute(attributes, 'ref') ?? '');
        if (area && merges.length < LIMITS.merges) merges.push(area);
        break;
      }
      case 'conditionalFormatting/cfRule':
        marks.openRule(attributes);
        break;
      case 'extLst/ext':
        if (attribute(attributes, 'uri')?.toUpperCase() === LATER_FORMATS) {
          unseen.add('conditional-formats');
        }
    }
  };

  const open = (local: string, attributes: Attributes, depth: number) => {
    if (depth === 1) openSection(local, attributes);
    else if (depth === 2) openItem(local, attributes);
    else if (depth !== 3) return;
    else if (section === 'sheetData' && local === 'c') grid.cell(attributes);
    else if (section === 'sheetViews' && local === 'pane') view.pane(attributes);
    else inFormula = section === 'conditionalFormatting' && local === 'formula';
  };

  const close = (local: string, depth: number) => {
    if (depth === 3) inFormula = false;
    if (depth === 2 && section === 'conditionalFormatting' && local === 'cfRule') marks.closeRule();
  };

  const text = (piece: string) => {
    if (inFormula) marks.formula(piece);
  };

  try {
    const root = 'worksheet';
    if (entry) scanXml(entry, { root, namespaces: MAIN_NAMESPACES, open, close, text });
  } catch {
    // What was read before stands.
  }
  if (marks.hasOthers()) unseen.add('conditional-formats');
  return {
    ...grid.look(),
    ...view.look(),
    merges,
    tabColor,
    protected: isProtected,
    marks: marks.marks,
    unseen: [...unseen].sort(),
  };
}
