import { isMarkFormula } from '../../core/edits/marks/mark-tag';
import type { Area } from '../../core/workbook/workbook';
import { LIMITS } from '../limits';
import { areaOf } from '../xlsx/read/area';
import { type Attributes, attribute } from '../xlsx/read/scan-xml';
import { countIn } from './attributes';
import type { LookStyles } from './cell-styles';
import type { SheetLook } from './look';

type Mark = SheetLook['marks'][number];

/** Takes a sheet's conditional formats as they are found in the file. */
export interface MarksReader {
  /** `<conditionalFormatting>` */
  readonly place: (attributes: Attributes) => void;
  /** `<cfRule>` */
  readonly openRule: (attributes: Attributes) => void;
  /** The text of `<formula>`. */
  readonly formula: (text: string) => void;
  readonly closeRule: () => void;
  readonly marks: readonly Mark[];
  /** True once there was one that is not ours. */
  readonly hasOthers: () => boolean;
}

export function marksReader({ boldFormats }: LookStyles): MarksReader {
  const marks: Mark[] = [];
  let others = false;
  let areas: readonly Area[] = [];
  let severity: Mark['severity'] = 'warning';
  let formula = '';
  return {
    place: (attributes) => {
      const places = attribute(attributes, 'sqref')?.trim().split(/\s+/) ?? [];
      areas = places.flatMap((place) => areaOf(place) ?? []);
    },
    openRule: (attributes) => {
      formula = '';
      // Marks of errors are bold, whatever a program has made of their colours.
      severity = boldFormats[countIn(attributes, 'dxfId') ?? -1] === true ? 'error' : 'warning';
    },
    formula: (text) => {
      formula += text;
    },
    closeRule: () => {
      if (!isMarkFormula(formula)) others = true;
      else for (const area of areas) addMarks(marks, area, severity);
    },
    marks,
    hasOthers: () => others,
  };
}

/** Mostly one cell; several where the user has copied a marked cell. */
function addMarks(marks: Mark[], area: Area, severity: Mark['severity']): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (marks.length >= LIMITS.shownMarks) return;
      marks.push({ row, column, severity });
    }
  }
}
