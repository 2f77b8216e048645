/**
 * The names that parts and relations go by. Each exists twice: as most programs write it (transitional) and as
 * ISO/IEC 29500 strict has it; the schemas are the same.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The namespaces of workbooks, sheets, styles and comments. */
export const MAIN_NAMESPACES: ReadonlySet<string> = new Set([MAIN, STRICT_MAIN]);

/** The namespaces of `r:id`. */
export const RELATION_NAMESPACES: ReadonlySet<string> = new Set([TRANSITIONAL, STRICT]);

export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The kinds of relation that we make. */
export type RelationKind = 'worksheet' | 'styles' | 'comments' | 'vmlDrawing';

/** The kind of a relation's type, in either form; null for any other. */
export function relationKind(type: string): string | null {
  for (const base of [TRANSITIONAL, STRICT]) {
    if (type.startsWith(`${base}/`)) return type.slice(base.length + 1);
  }
  return null;
}

/** The type to write for a relation of this kind, in the form that the package uses. */
export function relationType(kind: RelationKind, strict: boolean): string {
  return `${strict ? STRICT : TRANSITIONAL}/${kind}`;
}

/** The namespace of `r:id`, in the form that the package uses. */
export function relationNamespace(strict: boolean): string {
  return strict ? STRICT : TRANSITIONAL;
}

/** The main namespace, in the form that the package uses. */
export function mainNamespace(strict: boolean): string {
  return strict ? STRICT_MAIN : MAIN;
}

/** True for the strict form of a relation's type. */
export function isStrict(type: string): boolean {
  return type.startsWith(`${STRICT}/`);
}
