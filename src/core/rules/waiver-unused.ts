import { quoted } from '../indicator/reading/cell-text';
import { message } from '../messages/message';
import { toA1 } from '../workbook/cell-ref';
import type { Rule } from './rule';

/** A 处理意见 in the 校核清单 whose finding no longer exists. It belongs to no form. */
export const waiverUnused: Rule = {
  id: 'waiver-unused',
  across: true,
  severity: 'info',
  title: message('waiver-unused.title'),
  basis: message('waiver-unused.basis'),
  check: ({ responses }, found) =>
    responses
      .filter(({ id }) => !found.has(id))
      .map(({ id, reason, cell }) => ({
        cell,
        form: '',
        message:
          id === ''
            ? message('waiver-unused.no-id', { cell: toA1(cell), response: quoted(reason) })
            : message('waiver-unused.gone', { cell: toA1(cell), response: quoted(reason), id }),
        actual: reason,
        subject: id,
      })),
};
