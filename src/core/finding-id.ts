import type { Form } from './forms/form';
import type { RuleFinding } from './rules/rule';
import { tightText } from './workbook/plain-text';

/**
 * The finding's id: rule and a hash of what it is about. Sheet names and positions do not enter it, so the id stays when rows,
 * columns or sheets move; the user's 处理意见 and the marks hang on it.
 */
export function findingId(
  rule: string,
  finding: RuleFinding,
  form: Form | undefined,
  taken: Set<string>,
): string {
  const about = [formKey(form), tightText(finding.subject), finding.message.id].join('\u0000');
  const id = `${rule}-${hash(about)}`;
  let unique = id;
  for (let nth = 2; taken.has(unique); nth += 1) unique = `${id}-${String(nth)}`;
  taken.add(unique);
  return unique;
}

/** A project is known by its name; the other forms by their id. */
function formKey(form: Form | undefined): string {
  if (!form) return '';
  const project = form.kind === 'project' ? tightText(form.project?.text ?? '') : '';
  return project === '' ? form.id : `project ${project}`;
}

/** FNV-1a, 32 bit: short, and the same everywhere. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
