import { afterEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
const { installers } = require('../../../scripts/wps/installers.cjs') as {
  readonly installers: (own: { version: string; entry: string }) => readonly {
    readonly name: string;
    readonly content: Buffer;
  }[];
};
const { offlineEntry } = require('../../../scripts/wps/registrations.cjs') as {
  readonly offlineEntry: (version: string) => string;
};

const ENTRY = offlineEntry('1.2.0');
const OTHER = '<jspluginonline name="别家" type="wps" url="http://x/" enable="enable_dev"/>';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A user's home with these files in WPS's folder, and the unpacked kit. */
function home(present: Readonly<Record<string, string>> | null) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jixiao-wps-'));
  folders.push(folder);
  const kit = path.join(folder, '下载 1');
  mkdirSync(path.join(kit, 'jixiao_1.2.0'), { recursive: true });
  writeFileSync(path.join(kit, 'jixiao_1.2.0/ribbon.xml'), '<customUI/>');
  for (const { name, content } of installers({ version: '1.2.0', entry: ENTRY })) {
    writeFileSync(path.join(kit, name), content);
  }
  const base = path.join(folder, '.local/share/Kingsoft/wps/jsaddons');
  if (present) mkdirSync(base, { recursive: true });
  for (const [name, text] of Object.entries(present ?? {})) {
    mkdirSync(path.dirname(path.join(base, name)), { recursive: true });
    writeFileSync(path.join(base, name), text);
  }
  return {
    kit,
    run: (action = 'install') => {
      const { status, stdout, stderr } = spawnSync('sh', [path.join(kit, 'install.sh'), action], {
        env: { PATH: process.env.PATH, HOME: folder },
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      return { status, said: stdout };
    },
    has: (name: string) => existsSync(path.join(base, name)),
    read: (name: string) => readFileSync(path.join(base, name), 'utf8'),
    copy: (from: string, to: string) => cpSync(path.join(base, from), path.join(base, to)),
  };
}

const tight = (xml: string) => xml.replace(/\s*\n\s*/g, '');

describe('installing', () => {
  test.each<[what: string, publish: string | null, others: string]>([
    ['on a computer that has no add-ins yet', null, ''],
    ['beside an empty list', '<jsplugins/>', ''],
    ['beside others', `<jsplugins>\n  ${OTHER}\n</jsplugins>\n`, OTHER],
    ['beside others on one line', `<?xml version="1.0"?><jsplugins>${OTHER}</jsplugins>`, OTHER],
    [
      'in place of earlier entries',
      `<jsplugins><jsplugin type="et" name="jixiao" url="jixiao_1.0.0"/>${OTHER}<jspluginonline name='jixiao' url='http://y/'></jspluginonline></jsplugins>`,
      OTHER,
    ],
  ])('%s', (_what, publish, others) => {
    const at = home(
      publish === null ? null : { 'publish.xml': publish, 'jixiao_1.0.0/ribbon.xml': 'old' },
    );
    expect(at.run()).toMatchObject({ status: 0 });
    expect(tight(at.read('publish.xml'))).toContain(`<jsplugins>${others}${ENTRY}</jsplugins>`);
    expect(at.has('jixiao_1.0.0')).toBe(false);
    expect(at.read('jixiao_1.2.0/ribbon.xml')).toBe('<customUI/>');
    const once = at.read('publish.xml');
    at.run();
    expect(at.read('publish.xml')).toBe(once);
    expect(at.run('check')).toMatchObject({ status: 0 });
    at.run('remove');
    expect(tight(at.read('publish.xml'))).toContain(`<jsplugins>${others}</jsplugins>`);
    expect(at.has('jixiao_1.2.0')).toBe(false);
  });

  test('leaves nothing behind in a list laid out by lines, nor touches what is like it', () => {
    const others = `<?xml version="1.0"?>\n<jsplugins>\n  <!-- 单位 -->\n  ${OTHER}\n  <jsplugin type="et" name="jixiao-old"\n    url="jixiao"/>\n  <jsplugin xname="jixiao" name="c" url="a&amp;b"/>\n</jsplugins>\n`;
    const own = '  <jsplugin\n    type="et"\n    name = "jixiao"\n    url="jixiao_1.0.0"\n  />\n';
    const at = home({ 'publish.xml': others.replace('</jsplugins>', `${own}</jsplugins>`) });
    for (let time = 0; time < 3; time += 1) at.run();
    expect(at.read('publish.xml')).toBe(others.replace('</jsplugins>', `  ${ENTRY}\n</jsplugins>`));
    at.run('remove');
    expect(at.read('publish.xml')).toBe(others);
  });

  test('what was there before is kept beside it, also when it is run again', () => {
    const before = `<jsplugins>\n  ${OTHER}\n</jsplugins>\n`;
    const at = home({ 'publish.xml': before });
    at.run();
    at.run();
    expect(at.read('publish.xml.bak')).toBe(before);
  });

  test('a list that is none stays as it is', () => {
    const at = home({ 'publish.xml': '{}' });
    const { status, said } = at.run();
    expect([status, said.includes('没有改动'), at.read('publish.xml')]).toEqual([1, true, '{}']);
    expect(at.has('jixiao_1.2.0')).toBe(false);
  });

  test('a kit that is not unpacked is said', () => {
    const at = home({});
    rmSync(path.join(at.kit, 'jixiao_1.2.0'), { recursive: true });
    expect(at.run().said).toContain('完整解压');
  });
});

describe('why the tab is not seen', () => {
  const list = `<jsplugins>${ENTRY}</jsplugins>`;
  const ribbon = { 'jixiao_1.2.0/ribbon.xml': '<customUI/>' };
  const trust = (state: string) =>
    `{"et":{"别家":{"enable":false,"name":"别家"},\n"x":{${state},"name":"jixiao","path":""}}}`;
  test.each<[what: string, present: Readonly<Record<string, string>> | null, words: string]>([
    ['no WPS', null, '没有装 WPS'],
    ['not installed', { 'publish.xml': `<jsplugins>${OTHER}</jsplugins>` }, '清单里没有'],
    ['no list', {}, '清单里没有'],
    [
      'installed, its entry on several lines, and files gone',
      { 'publish.xml': list.replaceAll('" ', '"\n') },
      '文件不见了：/',
    ],
    [
      'handed out by a server',
      {
        'publish.xml': `<jsplugins>${OTHER}</jsplugins>`,
        'jsplugins.xml':
          '<jsplugins><jsplugin name="jixiao" type="et" url="http://x/jixiao_1.2.0.7z" version="1.2.0"/></jsplugins>',
      },
      '没有发现问题',
    ],
    ['installed twice', { 'publish.xml': list.replace(ENTRY, ENTRY + ENTRY) }, '只留一个'],
    ['files gone', { 'publish.xml': list }, '文件不见了'],
    ['files broken', { 'publish.xml': list, 'jixiao_1.2.0/ribbon.xml': '<?xml?>' }, '文件坏了'],
    [
      'forbidden',
      { 'publish.xml': list, ...ribbon, 'authaddin.json': trust('"enable":false') },
      '没有允许',
    ],
    [
      'not loaded',
      { 'publish.xml': list, ...ribbon, 'authaddin.json': trust('"isload": false') },
      '还没有载入',
    ],
    [
      'nothing',
      { 'publish.xml': list, ...ribbon, 'authaddin.json': trust('"enable":true') },
      '没有发现问题',
    ],
  ])('%s', (_what, present, words) => {
    const { status, said } = home(present).run('check');
    expect(said).toContain(words);
    expect(status).toBe(words === '没有发现问题' ? 0 : 1);
  });
});
