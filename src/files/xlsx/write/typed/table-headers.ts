import type { Area } from '../../../../core/workbook/workbook';
import { attribute } from '../../package/xml-element';
import { areaOf } from '../../read/area';
import { relationsOf } from '../parts/edit-relations';
import type { PackageEdit } from '../parts/package-edit';

/**
 * The heading rows of a sheet's tables (表格): a table part repeats what stands there, and where the two differ Excel takes the
 * file for damaged.
 */
export function tableHeaders(pkg: PackageEdit, sheet: string): readonly Area[] {
  return relationsOf(pkg, sheet).flatMap(({ kind, target }) => {
    const root = kind === 'table' && target !== null ? pkg.xml(target) : null;
    const area = root && areaOf(attribute(root, 'ref') ?? '');
    if (!root || !area || attribute(root, 'headerRowCount') === '0') return [];
    return [{ ...area, bottom: area.top }];
  });
}
