import type { Sheet } from '../../../core/workbook/workbook';
import type { RoundTrip } from '../round-trip';
import type { SheetProtection } from './reading';

/** What is known of a workbook before anything of its sheets is. */
export interface WorkbookHead {
  readonly name: string;
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetHead[];
}

export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly protection: SheetProtection | null;
}

const VISIBILITY = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
} as const;

/** Reads the names: the first round trip. Chart sheets are none of Office's worksheets and never come. */
export function readHeads(trip: RoundTrip): Promise<WorkbookHead> {
  return trip(({ workbook }) => {
    const { worksheets, protection } = workbook;
    workbook.load('name');
    protection.load('protected');
    worksheets.load(
      'items/id,items/name,items/visibility,items/protection/protected,items/protection/options',
    );
    return () => ({
      name: workbook.name,
      structureProtected: protection.protected,
      sheets: worksheets.items.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        visibility: VISIBILITY[sheet.visibility],
        protection: protectionOf(sheet.protection),
      })),
    });
  });
}

/** What a loaded protection allows; null for none. */
export function protectionOf({
  protected: isProtected,
  options,
}: Pick<Excel.WorksheetProtection, 'protected' | 'options'>): SheetProtection | null {
  if (!isProtected) return null;
  const allowed = options as Partial<Excel.WorksheetProtectionOptions> | null;
  return {
    formatCells: allowed?.allowFormatCells === true,
    editObjects: allowed?.allowEditObjects === true,
  };
}
