import { quoted } from '../indicator/reading/cell-text';
import { message } from '../messages/message';
import type { StepAfterRules } from './rule';

/** A 处理意见 in the 校核清单 whose finding no longer exists. It belongs to no form. */
export const waiverUnused: StepAfterRules = {
  id: 'waiver-unused',
  severity: 'info',
  title: message('waiver-unused.title'),
  basis: message('waiver-unused.basis'),
  check: ({ responses }, found) =>
    responses
      .filter(({ id }) => !found.has(id))
      .map(({ id, reason, cell }) => ({
        cell,
        form: '',
        ...(id === ''
          ? { case: 'no-id', message: message('waiver-unused.no-id', { response: quoted(reason) }) }
          : {
              case: 'gone',
              message: message('waiver-unused.gone', { response: quoted(reason), id }),
            }),
        actual: reason,
        subject: id,
      })),
};
