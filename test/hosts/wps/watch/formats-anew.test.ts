import { expect, test } from '@jest/globals';
import { createWpsHost } from '../../../../src/hosts/wps/create-wps-host';
import type { EtListener } from '../../../../src/hosts/wps/model/et';
import { workbookFromText } from '../../../support/workbook-from-text';
import { ref } from '../../contract/edits';
import type { Variant } from '../../../support/wps/variant';
import { openWps } from '../open-wps';

const FORM = workbookFromText('# 甲\n得分 | 95\n\n# 乙\n执行率 | 0.5\n').workbook;

function opened(variant: Variant = {}) {
  const harness = openWps(FORM, variant);
  harness.host.onChange(() => undefined);
  const formats = async () =>
    (await harness.host.read()).workbook.sheets.map(({ cells }) => cells[1]!.format);
  return { ...harness, formats };
}

test('a number format that the user changed is read, though no event tells of it', async () => {
  const { user, formats } = opened();
  expect(await formats()).toEqual([undefined, undefined]);
  await user.format(ref('乙!B1'), '0.00%');
  expect(await formats()).toEqual([undefined, '0.00%']);
  await user.format(ref('乙!B1'), '0%');
  await user.select(ref('甲!A1'));
  expect(await formats()).toEqual([undefined, '0%']);
});

test('also in sheets that are grouped with the one in front', async () => {
  const { standIn, formats } = opened();
  await formats();
  standIn.book().grouped = 2;
  for (const sheet of standIn.book().sheets) sheet.cells.get('0,1')!.format = '0.00%';
  expect(await formats()).toEqual(['0.00%', '0.00%']);
});

test('where WPS tells of nothing, all is read each time', async () => {
  const { standIn, formats } = opened({ without: ['Application.ApiEvent'] });
  await formats();
  standIn.book().sheets[1]!.cells.get('0,1')!.format = '0.00%';
  expect(await formats()).toEqual([undefined, '0.00%']);
});

test('where WPS lacks one of the events, the others are heard, and all is read each time', async () => {
  const { standIn, host } = openWps(FORM);
  const changes: unknown[] = [];
  const events = standIn.application.ApiEvent!;
  const application = new Proxy(standIn.application, {
    get: (target, name) =>
      name === 'ApiEvent'
        ? {
            AddApiEventListener: (event: string, listener: EtListener) => {
              if (event === 'SheetActivate') throw new Error('0x80070057');
              events.AddApiEventListener(event, listener);
            },
            RemoveApiEventListener: () => {
              throw new Error('0x80070057');
            },
          }
        : (Reflect.get(target, name) as unknown),
  });
  const deaf = createWpsHost(application, { environment: host.environment });
  const stop = deaf.onChange((change) => changes.push(change));
  await deaf.read();
  standIn.fire('SheetChange', { Name: '乙' });
  expect(changes).toEqual([{ type: 'cells', sheets: ['乙'] }]);
  standIn.book().sheets[1]!.cells.get('0,1')!.format = '0.00%';
  await deaf.read();
  standIn.book().sheets[1]!.cells.get('0,1')!.format = '0%';
  expect((await deaf.read()).workbook.sheets[1]!.cells[1]!.format).toBe('0%');
  expect(stop).not.toThrow();
});
