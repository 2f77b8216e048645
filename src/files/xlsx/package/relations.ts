import { PACKAGE_RELATIONS, RELATION_NAMESPACES, relationKind } from './namespaces';
import { resolveTarget } from './part-name';
import { attribute, type XmlElement } from './xml-element';

/** One relation from a part to another part. */
export interface PackageRelation {
  readonly id: string;
  /** `worksheet`, `comments` …; null for a type outside the office formats. */
  readonly kind: string | null;
  /** The part that it leads to; null for something outside the package. */
  readonly target: string | null;
  readonly element: XmlElement;
}

/** The relations in a `.rels` part's root, seen from the part that they belong to. */
export function relationsIn(root: XmlElement | null, part: string): readonly PackageRelation[] {
  if (!root) return [];
  return root.children
    .filter((child) => child.uri === PACKAGE_RELATIONS && child.local === 'Relationship')
    .map((element) => {
      const target = attribute(element, 'Target') ?? '';
      const external = attribute(element, 'TargetMode') === 'External';
      return {
        id: attribute(element, 'Id') ?? '',
        kind: relationKind(attribute(element, 'Type') ?? ''),
        target: external ? null : resolveTarget(part, target),
        element,
      };
    });
}

/** The value of `r:id`, whatever its prefix. */
export function relationId(element: XmlElement): string | undefined {
  for (const namespace of RELATION_NAMESPACES) {
    const id = attribute(element, `{${namespace}}id`);
    if (id !== undefined) return id;
  }
  return undefined;
}
