import { message, type Message } from '../messages/message';
import type { Form } from './form';

/** What a form is called in lists and reports: 附件3 项目支出绩效自评表（运行维护费）. */
export function formLabel(form: Form): Message {
  switch (form.kind) {
    case 'base-data':
      return message('report.form-base-data');
    case 'overall':
      return message('report.form-overall');
    case 'project': {
      const project = form.project?.text ?? '';
      return project === ''
        ? message('report.form-project-unnamed')
        : message('report.form-project', { project });
    }
  }
}
