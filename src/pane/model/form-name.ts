import type { Form, FormKind } from '../../core/forms/form';
import { type Message, message } from '../../core/messages/message';
import { type Language, say } from '../../core/messages/say';
import type { Text } from '../texts/text';

/** The heading of a form's part of a list: its sheet and what it is, `附件2 整体支出绩效自评表`, `附件3-2 运行维护费`. */
export function formName(form: Form, language: Language): string {
  const name = projectOf(form) ?? say(language, kindName(form.kind));
  return form.sheet.includes(name) ? form.sheet : `${form.sheet} ${name}`;
}

function kindName(kind: FormKind): Message {
  switch (kind) {
    case 'base-data':
      return message('report.form-base-data');
    case 'overall':
      return message('report.form-overall');
    case 'project':
      return message('report.form-project-unnamed');
  }
}

function projectOf(form: Form): string | null {
  const name = form.kind === 'project' ? (form.project?.text ?? '') : '';
  return name === '' ? null : name;
}

/** A form's name where there is little room: 整体支出, or the project's own name. */
export function shortFormName(form: Form, text: Text): string {
  return (
    projectOf(form) ??
    (form.kind === 'project' ? text('score.project-unnamed') : text('score.overall'))
  );
}
