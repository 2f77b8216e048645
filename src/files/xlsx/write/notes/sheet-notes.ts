import { relationId, type PackageRelation } from '../../package/relations';
import { childOf, type XmlElement } from '../../package/xml-element';
import {
  addRelation,
  relationIdAttribute,
  relationsOf,
  removeRelations,
} from '../parts/edit-relations';
import { freePart } from '../parts/free-part';
import type { PackageEdit } from '../parts/package-edit';
import type { WorkbookParts } from '../parts/workbook-parts';
import type { SheetScan } from '../sheet-scan';
import { placeFor, WORKSHEET_ORDER } from '../xml/schema-order';
import { removeElement, type Splice } from '../xml/splice';
import { emptyComments } from './comments-part';
import { emptyDrawing } from './note-shapes';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Finds the part for the texts of a sheet's notes; null where there is none. */
export function commentsOf(pkg: PackageEdit, sheet: string): string | null {
  return existing(
    pkg,
    relationsOf(pkg, sheet).find(({ kind }) => kind === 'comments'),
  );
}

/** Finds the part for the boxes of a sheet's notes; null where there is none. */
export function drawingOf(pkg: PackageEdit, sheet: string, root: XmlElement): string | null {
  const legacy = childOf(root, 'legacyDrawing');
  const id = legacy && relationId(legacy);
  return existing(
    pkg,
    relationsOf(pkg, sheet).find(
      (relation) => relation.kind === 'vmlDrawing' && relation.id === id,
    ),
  );
}

function existing(pkg: PackageEdit, relation: PackageRelation | undefined): string | null {
  const target = relation?.target ?? null;
  return target !== null && pkg.has(target) ? target : null;
}

/** Gives the sheet a part for its notes' texts. */
export function addComments(pkg: PackageEdit, sheet: string, { strict }: WorkbookParts): string {
  const { part } = freePart(pkg, 'xl/comments', '.xml');
  pkg.add(part, emptyComments(strict), COMMENTS_TYPE);
  addRelation(pkg, sheet, 'comments', part, strict);
  return part;
}

/** Takes the part for the notes' texts off again. */
export function removeComments(pkg: PackageEdit, sheet: string, part: string): void {
  pkg.remove(part);
  removeRelations(pkg, sheet, ({ kind, target }) => kind === 'comments' && target === part);
}

/** Gives the sheet a part for its notes' boxes; the splices let the sheet point to it. */
export function addDrawing(
  pkg: PackageEdit,
  sheet: string,
  { root }: SheetScan,
  { strict }: WorkbookParts,
): { readonly part: string; readonly splices: readonly Splice[] } {
  const { part, number } = freePart(pkg, 'xl/drawings/vmlDrawing', '.vml');
  pkg.add(part, emptyDrawing(number), DRAWING_TYPE);
  const id = addRelation(pkg, sheet, 'vmlDrawing', part, strict);
  const dangling = childOf(root, 'legacyDrawing');
  const at = dangling?.start ?? placeFor(root, WORKSHEET_ORDER, 'legacyDrawing');
  const name = root.prefix === '' ? 'legacyDrawing' : `${root.prefix}:legacyDrawing`;
  const text = `<${name} ${relationIdAttribute(root, id, strict)}/>`;
  return {
    part,
    splices: [...(dangling ? [removeElement(dangling)] : []), { start: at, end: at, text }],
  };
}

/** Takes the part for the notes' boxes off again; the splices let the sheet forget it. */
export function removeDrawing(
  pkg: PackageEdit,
  sheet: string,
  { root }: SheetScan,
  part: string,
): readonly Splice[] {
  pkg.remove(part);
  removeRelations(pkg, sheet, ({ kind, target }) => kind === 'vmlDrawing' && target === part);
  const legacy = childOf(root, 'legacyDrawing');
  return legacy ? [removeElement(legacy)] : [];
}
