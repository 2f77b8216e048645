import type { ZipPackage } from '../../zip/zip-entry';
import { PACKAGE_RELATIONS } from '../package/namespaces';
import { relationsPartOf, resolveTarget } from '../package/part-name';
import { attribute, scanXml } from './scan-xml';

/** Where a part's relation leads. */
export interface RelationTarget {
  readonly id: string;
  readonly type: string;
  /** The part's name; null for something outside the package, which is never followed. */
  readonly target: string | null;
}

const NAMESPACES: ReadonlySet<string> = new Set([PACKAGE_RELATIONS]);

/** The relations of a part ('' for the package itself); null when it has no list of them. Throws a FileProblem. */
export function readRelations(zip: ZipPackage, part: string): readonly RelationTarget[] | null {
  const entry = zip.entry(relationsPartOf(part));
  if (!entry) return null;
  const relations: RelationTarget[] = [];
  scanXml(entry, {
    root: 'Relationships',
    namespaces: NAMESPACES,
    open: (local, attributes, depth) => {
      if (depth !== 1 || local !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      const isOutside = attribute(attributes, 'TargetMode') === 'External';
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        type: attribute(attributes, 'Type') ?? '',
        target: isOutside ? null : resolveTarget(part, target),
      });
    },
  });
  return relations;
}
