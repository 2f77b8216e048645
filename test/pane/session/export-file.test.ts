import { describe, expect, test } from '@jest/globals';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { review } from '../../../src/core/review';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { reviewSchema } from '../../../src/report/contract';
import { draft, openSession } from './open-session';

describe('导出', () => {
  test('the report is a page without scripts', async () => {
    const open = openSession(draft({}), { name: '2023年自评表.xlsx' });
    const file = await open.session.exportFile('report');
    expect(file).toMatchObject({ name: '2023年自评表-绩效自评校核报告.html', type: 'text/html' });
    expect(file?.text).toContain('<!doctype html>');
    expect(file?.text).toContain('1.2.3');
    expect(file?.text).not.toContain('<script');
    // There was no check before: it was checked for it.
    expect(open.session.state().review).not.toBeNull();
  });

  test('the JSON keeps the published contract', async () => {
    const open = openSession(draft({}), { name: '2023年自评表.xlsx' });
    const file = await open.session.exportFile('json');
    expect(file).toMatchObject({
      name: '2023年自评表-绩效自评校核报告.json',
      type: 'application/json',
    });
    const json = reviewSchema.parse(JSON.parse(file!.text));
    expect(json.workbooks[0]?.findings.length).toBe(open.session.state().review?.findings.length);
    expect(json).toMatchObject({
      policy: { id: 'mof-2020' },
      workbooks: [{ file: '2023年自评表.xlsx' }],
    });
  });

  test('the snapshot can be reviewed again elsewhere', async () => {
    const open = openSession(draft({}), { name: '' });
    const own = '{"extends":"mof-2020","id":"our-county","title":"某县办法"}';
    expect(await open.session.importPolicy(own)).toBeNull();
    const file = await open.session.exportFile('snapshot');
    expect(file?.name).toBe('jixiao-snapshot.json');
    const json = JSON.parse(file!.text) as { workbook: Workbook };
    expect(json).toMatchObject({
      tool: { name: 'jixiao', version: '1.2.3' },
      host: 'workbench',
      policy: 'our-county',
      ownPolicy: { extends: 'mof-2020' },
    });
    expect(review(json.workbook, defaultPolicy).findings).toEqual(
      review(open.workbook(), defaultPolicy).findings,
    );
  });

  test('goes to the user where the host can', async () => {
    const open = openSession(draft({}), { saves: true, name: 'a:b/c.xlsx' });
    expect(await open.session.exportFile('report')).toBeNull();
    expect(open.session.state().notice).toMatchObject({ action: 'export' });
    expect(open.asked.at(-1)).toMatchObject({
      what: 'save',
      file: { name: 'a_b_c-绩效自评校核报告.html' },
    });
  });
});
