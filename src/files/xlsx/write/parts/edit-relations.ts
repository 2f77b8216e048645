import {
  PACKAGE_RELATIONS,
  RELATION_NAMESPACES,
  relationNamespace,
  relationType,
  type RelationKind,
} from '../../package/namespaces';
import { relationsPartOf, relativeTarget } from '../../package/part-name';
import { relationsIn, type PackageRelation } from '../../package/relations';
import { XMLNS, type XmlElement } from '../../package/xml-element';
import { attributeText, changeElement, removeElement, spliced } from '../xml/splice';
import type { PackageEdit } from './package-edit';

const RELATIONS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** The relations of a part as they now are. */
export function relationsOf(pkg: PackageEdit, part: string): readonly PackageRelation[] {
  return relationsIn(pkg.xml(relationsPartOf(part)), part);
}

/** Adds a relation from one part to another and gives its id. */
export function addRelation(
  pkg: PackageEdit,
  part: string,
  kind: RelationKind,
  target: string,
  strict: boolean,
): string {
  const relationsPart = relationsPartOf(part);
  if (!pkg.has(relationsPart)) {
    pkg.add(
      relationsPart,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONS}"/>`,
      RELATIONS_TYPE,
    );
  }
  const text = pkg.text(relationsPart) ?? '';
  const root = pkg.xml(relationsPart);
  if (!root) return '';
  const id = freeId(relationsIn(root, part).map((relation) => relation.id));
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const type = relationType(kind, strict);
  const to = attributeText(relativeTarget(part, target));
  const append = `<${prefix}Relationship Id="${id}" Type="${type}" Target="${to}"/>`;
  pkg.write(relationsPart, spliced(text, changeElement(text, root, { append })));
  return id;
}

/** The attribute `r:id` for an element inside this root, by the root's prefix for it where it has one. */
export function relationIdAttribute(root: XmlElement, id: string, strict: boolean): string {
  const declared = [...root.attributes].find(
    ([name, uri]) => name.startsWith(XMLNS) && RELATION_NAMESPACES.has(uri),
  );
  if (declared) return `${declared[0].slice(XMLNS.length)}:id="${id}"`;
  return `xmlns:r="${relationNamespace(strict)}" r:id="${id}"`;
}

/** Takes relations off a part; a relations part that holds none any more goes too. */
export function removeRelations(
  pkg: PackageEdit,
  part: string,
  unwanted: (relation: PackageRelation) => boolean,
): void {
  const relationsPart = relationsPartOf(part);
  const text = pkg.text(relationsPart);
  if (text === null) return;
  const relations = relationsOf(pkg, part);
  const gone = relations.filter(unwanted);
  if (gone.length === 0) return;
  if (gone.length < relations.length) {
    const splices = gone.map(({ element }) => removeElement(element));
    pkg.write(relationsPart, spliced(text, splices));
  } else {
    pkg.remove(relationsPart);
  }
}

/** `rId7` where the largest number in use is 6. */
function freeId(ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  return `rId${String(Math.max(0, ...numbers) + 1)}`;
}
