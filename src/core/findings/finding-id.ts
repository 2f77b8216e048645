import type { Form } from '../forms/form';
import type { RuleFinding } from './finding';
import { tightText } from '../text/plain-text';

/**
 * The finding's id: rule and a hash of what it is about and of its case. Sheet names and positions do not enter it, so the id stays when rows,
 * columns or sheets move; the user's 处理意见 and the marks hang on it. The form's year does: what was answered last year says
 * nothing of this year's figures, though the list be copied along.
 */
export function findingId(rule: string, finding: RuleFinding, form: Form | undefined): string {
  const about = [formKey(form), tightText(finding.subject), caseKey(rule, finding.case)].join(
    '\u0000',
  );
  return `${rule}-${hash(about)}`;
}

/** Cases that several rules have in common go by one name; all others are their rule's own. */
const caseKey = (rule: string, which: string) =>
  `${which === 'input-blank' || which === 'input-zero' ? 'rate' : rule}.${which}`;

/**
 * The ids of a rule's findings, those that several share told apart by number and count: once one of them is gone, the others have
 * other ids, as nobody can tell which went. An answer to it then sets none of the others aside.
 */
export function numberedIds(ids: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = counts.get(id) ?? 1;
    if (count === 1) return id;
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    const end = id.lastIndexOf('-') + 1;
    return `${id.slice(0, end)}${hash(`${id.slice(end)} ${String(nth)}/${String(count)}`)}`;
  });
}

/** The id, or where it is taken with the next number behind it; then it is taken. */
export function uniqueId(id: string, taken: Set<string>): string {
  let unique = id;
  for (let nth = 2; taken.has(unique); nth += 1) unique = `${id}-${String(nth)}`;
  taken.add(unique);
  return unique;
}

/** A project is known by its name, the other forms by their id; and all by their year, where it is written. */
function formKey(form: Form | undefined): string {
  if (!form) return '';
  const project = form.kind === 'project' ? tightText(form.project?.text ?? '') : '';
  const name = project === '' ? form.id : `project ${project}`;
  return form.year === null ? name : `${name} ${String(form.year)}`;
}

/** FNV-1a, 32 bit: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
