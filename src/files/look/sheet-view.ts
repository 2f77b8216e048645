import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/cell-ref';
import { type Attributes, attribute } from '../xlsx/read/scan-xml';
import { countIn, isNo } from './attributes';
import type { SheetLook } from './look';

/** How a sheet stands in its window. */
export type ViewLook = Pick<SheetLook, 'frozen' | 'gridLines' | 'zoom'>;

/** Takes a sheet's first view, the only one that spreadsheets of today show. */
export interface ViewReader {
  /** `<sheetView>` */
  readonly view: (attributes: Attributes) => void;
  /** `<pane>` */
  readonly pane: (attributes: Attributes) => void;
  readonly look: () => ViewLook;
}

export function viewReader(): ViewReader {
  let views = 0;
  let frozen = { rows: 0, columns: 0 };
  let gridLines = true;
  let zoom = 1;
  return {
    view: (attributes) => {
      views += 1;
      if (views > 1) return;
      const view = attribute(attributes, 'view') ?? 'normal';
      const percent = countIn(attributes, view === 'normal' ? 'zoomScale' : 'zoomScaleNormal');
      gridLines = !isNo(attributes, 'showGridLines');
      zoom = percent ? Math.min(Math.max(percent, 10), 400) / 100 : 1;
    },
    pane: (attributes) => {
      // `frozen` and `frozenSplit`; a mere split counts in points.
      if (views > 1 || attribute(attributes, 'state')?.startsWith('frozen') !== true) return;
      frozen = {
        rows: Math.min(countIn(attributes, 'ySplit') ?? 0, LAST_ROW),
        columns: Math.min(countIn(attributes, 'xSplit') ?? 0, LAST_COLUMN),
      };
    },
    look: () => ({ frozen, gridLines, zoom }),
  };
}
