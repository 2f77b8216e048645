import { describe, expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';

interface File {
  readonly name: string;
  readonly content: Buffer;
}

const require = createRequire(import.meta.url);
const { installers } = require('../../../scripts/wps/installers.cjs') as {
  readonly installers: (own: { version: string; entry: string }) => readonly File[];
};
const { offlineEntry } = require('../../../scripts/wps/registrations.cjs') as {
  readonly offlineEntry: (version: string) => string;
};

const ENTRY = offlineEntry('1.2.0');
const BASE = 'C:\\Users\\a\\AppData\\Roaming\\kingsoft\\wps\\jsaddons';
const PUBLISH = `${BASE}\\publish.xml`;
const OTHERS =
  '<?xml version="1.0"?>\r\n<jsplugins>\r\n  <jspluginonline name="别家" type="wps" url="http://x/" enable="enable_dev"/>\r\n</jsplugins>\r\n';

function sourceOf(name: string): string {
  const { content } = installers({ version: '1.2.0', entry: ENTRY }).find(
    (file) => file.name === name,
  )!;
  expect([content[0], content[1]]).toEqual([0xff, 0xfe]);
  return content.subarray(2).toString('utf16le');
}

/** Takes away what the language got after 1999, as Windows does not have it. */
const OLD_LANGUAGE = `(function () {
  var kept = [
    [Array.prototype, /^(?:length|constructor|concat|join|pop|push|reverse|shift|slice|sort|splice|toString|unshift)$/],
    [String.prototype, /^(?:length|constructor|(?:last)?[iI]ndexOf|charAt|charCodeAt|match|replace|search|slice|split|substr(?:ing)?|to(?:Lower|Upper)Case|toString|valueOf)$/],
    [Object, /^(?:length|name|prototype)$/],
    [globalThis, /^(?!JSON|Map|Set|Promise|Symbol|Reflect)/]
  ];
  for (var i = 0; i < kept.length; i += 1) {
    var names = Reflect.ownKeys(kept[i][0]);
    for (var j = 0; j < names.length; j += 1) {
      if (typeof names[j] === 'string' && !kept[i][1].test(names[j])) delete kept[i][0][names[j]];
    }
  }
})();`;

/** As much of Windows as the scripts need, with the files given. */
function windows(present: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(present));
  const made = new Set<string>();
  const said: string[] = [];
  const inside = (folder: string) =>
    [...files.keys()].filter((path) => path.startsWith(`${folder}\\`));
  const parent = (path: string) => path.slice(0, path.lastIndexOf('\\'));
  const hasFolder = (path: string) => made.has(path) || path === 'C:' || inside(path).length > 0;
  const system = {
    GetParentFolderName: parent,
    FileExists: (path: string) => files.has(path),
    FolderExists: hasFolder,
    CreateFolder: (path: string) => {
      if (!hasFolder(parent(path))) throw new Error(`no folder ${parent(path)}`);
      made.add(path);
    },
    CopyFolder: (from: string, to: string) => {
      for (const path of inside(from)) files.set(to + path.slice(from.length), files.get(path)!);
    },
    DeleteFolder: (path: string) => {
      for (const each of inside(path)) files.delete(each);
    },
    GetFolder: (path: string) => ({
      SubFolders: [
        ...new Set(
          inside(path)
            .map((each) => each.slice(path.length + 1))
            .filter((each) => each.includes('\\'))
            .map((each) => each.split('\\')[0]!),
        ),
      ].map((Name) => ({ Name, Path: `${path}\\${Name}` })),
    }),
  };
  class Stream {
    Type = 2;
    Charset = '';
    Position = 0;
    bytes = Buffer.alloc(0);
    Open(): void {
      this.bytes = Buffer.alloc(0);
    }
    Close(): void {
      this.Position = 0;
    }
    LoadFromFile(path: string): void {
      this.bytes = Buffer.from(files.get(path)!);
    }
    ReadText(): string {
      return this.bytes.toString('utf8');
    }
    WriteText(text: string): void {
      this.bytes = Buffer.from(`\uFEFF${text}`);
    }
    CopyTo(other: Stream): void {
      other.bytes = this.bytes.subarray(this.Position);
    }
    SaveToFile(path: string): void {
      files.set(path, this.bytes.toString('utf8'));
    }
  }
  // Called with `new`, so no arrows.
  function ActiveXObject(kind: string) {
    if (kind === 'Scripting.FileSystemObject') return system;
    if (kind === 'ADODB.Stream') return new Stream();
    return {
      ExpandEnvironmentStrings: (text: string) =>
        text.replace('%APPDATA%', 'C:\\Users\\a\\AppData\\Roaming'),
    };
  }
  function Enumerator(list: readonly unknown[]) {
    let at = 0;
    return {
      atEnd: () => at >= list.length,
      moveNext: () => (at += 1),
      item: () => list[at],
    };
  }
  const run = (name: string) => {
    said.length = 0;
    const WScript = {
      ScriptFullName: `D:\\下载\\${name}`,
      Echo: (text: string) => said.push(text),
    };
    runInNewContext(`${OLD_LANGUAGE}\n${sourceOf(name)}`, { ActiveXObject, Enumerator, WScript });
    return said.join();
  };
  return { files, run };
}

const KIT = { 'D:\\下载\\jixiao_1.2.0\\ribbon.xml': '<customUI/>' };

test.each(['安装.js', '检查.js', '卸载.js'])('%s is in the language of Windows 7', (name) => {
  const messages = new Linter().verify(sourceOf(name), {
    languageOptions: { ecmaVersion: 3, sourceType: 'script' },
  });
  expect(messages).toEqual([]);
  // What JScript takes for an element that is missing.
  expect(sourceOf(name)).not.toMatch(/,\s*[}\])]/);
});

describe('installing', () => {
  test('on a computer that has no add-ins yet', () => {
    const { files, run } = windows(KIT);
    expect(run('安装.js')).toContain('装好了');
    expect(files.get(PUBLISH)).toBe(`<jsplugins>\r\n  ${ENTRY}\r\n</jsplugins>\r\n`);
    expect(files.has(`${BASE}\\jixiao_1.2.0\\ribbon.xml`)).toBe(true);
  });

  test('leaves the entries of others as they are', () => {
    const { files, run } = windows({ ...KIT, [PUBLISH]: OTHERS });
    run('安装.js');
    expect(files.get(PUBLISH)).toBe(OTHERS.replace('</jsplugins>', `  ${ENTRY}\r\n</jsplugins>`));
    expect(files.get(`${PUBLISH}.bak`)).toBe(OTHERS);
  });

  test('twice is as once; an earlier version and an entry for a server go', () => {
    const { files, run } = windows({
      ...KIT,
      [`${BASE}\\jixiao_1.0.0\\ribbon.xml`]: '<customUI/>',
      [`${BASE}\\jixiaozhushou_1.0.0\\ribbon.xml`]: '<customUI/>',
      [PUBLISH]: OTHERS.replace(
        '</jsplugins>',
        "  <jspluginonline type='et' name = 'jixiao' url='http://y/'></jspluginonline>\r\n</jsplugins>",
      ),
    });
    run('安装.js');
    const once = files.get(PUBLISH);
    expect(once).toBe(OTHERS.replace('</jsplugins>', `  ${ENTRY}\r\n</jsplugins>`));
    const kept = files.get(`${PUBLISH}.bak`);
    run('安装.js');
    expect(files.get(PUBLISH)).toBe(once);
    expect(files.get(`${PUBLISH}.bak`)).toBe(kept);
    expect([...files.keys()].filter((path) => path.endsWith('ribbon.xml')).sort()).toEqual([
      `${BASE}\\jixiao_1.2.0\\ribbon.xml`,
      `${BASE}\\jixiaozhushou_1.0.0\\ribbon.xml`,
      'D:\\下载\\jixiao_1.2.0\\ribbon.xml',
    ]);
  });

  test.each([
    ['a list that is none', { ...KIT, [PUBLISH]: '{"jsplugins": []}' }, '没有改动它'],
    ['a kit that is not unpacked', { [PUBLISH]: OTHERS }, '完整解压'],
  ])('%s: nothing is changed, and that is said', (_what, present, words) => {
    const { files, run } = windows(present);
    const before = new Map(files);
    expect(run('安装.js')).toContain(words);
    expect(files).toEqual(before);
  });
});

test('taking it off leaves what others have', () => {
  const { files, run } = windows({ ...KIT, [PUBLISH]: OTHERS });
  run('安装.js');
  expect(run('卸载.js')).toContain('已卸载');
  expect(files.get(PUBLISH)).toBe(OTHERS);
  expect([...files.keys()].some((path) => path.startsWith(`${BASE}\\jixiao_`))).toBe(false);
});

test('what goes wrong is said in words', () => {
  const { run } = windows({ ...KIT, [PUBLISH]: OTHERS });
  expect(run('安装.js')).not.toContain('undefined');
});

describe('why the tab is not seen', () => {
  const ribbon = `${BASE}\\jixiao_1.2.0\\ribbon.xml`;
  const list = `<jsplugins>${ENTRY}</jsplugins>`;
  const trust = (state: string) =>
    `{"et":{"别家":{"enable":true,"isload":true,"name":"别家"},"x":{${state},"md5":"0","name":"jixiao","path":""}}}`;
  test.each<[what: string, present: Readonly<Record<string, string>>, words: string]>([
    ['no WPS', {}, '没有装 WPS'],
    ['not installed', { [PUBLISH]: OTHERS }, '清单里没有'],
    ['installed twice', { [PUBLISH]: list.replace(ENTRY, ENTRY + ENTRY) }, '只留一个'],
    ['files gone', { [PUBLISH]: list }, '文件不见了'],
    ['files broken', { [PUBLISH]: list, [ribbon]: '<?xml?><customUI/>' }, '文件坏了'],
    [
      'forbidden',
      {
        [PUBLISH]: list,
        [ribbon]: '<customUI/>',
        [`${BASE}\\authaddin.json`]: trust('"enable":false,"isload":false'),
      },
      '没有允许',
    ],
    [
      'not loaded yet',
      {
        [PUBLISH]: list,
        [ribbon]: '<customUI/>',
        [`${BASE}\\authaddin.json`]: trust('"enable" : true, "isload" : false'),
      },
      '还没有载入',
    ],
    [
      'nothing',
      {
        [PUBLISH]: list,
        [ribbon]: '<customUI/>',
        [`${BASE}\\authaddin.json`]: trust('"enable":true,"isload":true'),
      },
      '没有发现问题',
    ],
    [
      'nothing, from a server',
      {
        [PUBLISH]:
          '<jsplugins><jspluginonline name="jixiao" type="et" url="http://x/"/></jsplugins>',
      },
      '没有发现问题',
    ],
    [
      'nothing, handed out by a server',
      {
        [PUBLISH]: OTHERS,
        [`${BASE}\\jsplugins.xml`]:
          '<jsplugins><jsplugin name="jixiao" type="et" url="http://x/jixiao_1.2.0.7z" version="1.2.0"/></jsplugins>',
      },
      '没有发现问题',
    ],
  ])('%s', (_what, present, words) => {
    const { files, run } = windows(present);
    const before = new Map(files);
    expect(run('检查.js')).toContain(words);
    expect(files).toEqual(before);
  });
});
