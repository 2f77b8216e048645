import { expect, test } from '@jest/globals';
import { openWps } from './open-wps';

const FILE = { name: '校核报告.html', type: 'text/html', text: '<p>≥ 95 %，𠀀</p>' };

test('a file goes where the user says, as UTF-8', async () => {
  const { host, standIn } = openWps({ sheets: [] });
  standIn.saveAs = 'D:\\报告.html';
  await host.saveFile?.(FILE);
  const bytes = standIn.files.get('D:\\报告.html') ?? '';
  expect(Buffer.from(bytes, 'latin1').toString('utf8')).toBe(FILE.text);
});

test('or nowhere, when he thinks better of it', async () => {
  const { host, standIn } = openWps({ sheets: [] });
  await host.saveFile?.(FILE);
  expect(standIn.files.size).toBe(0);
});

test.each(['Application.GetSaveAsFilename', 'Application.FileSystem'])(
  'without %s no file is offered',
  (member) => {
    expect(openWps({ sheets: [] }, { without: [member] }).host).not.toHaveProperty('saveFile');
  },
);
