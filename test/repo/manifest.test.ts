import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RIBBON_COMMANDS } from '../../src/ribbon/commands';
import { checkManifest, type Surroundings } from './manifest/check-manifest';
import { read, root } from './repository';

const manifest = read('manifest.xml');
const BASE = 'https://localhost:3000/';

/** What the build puts at an address: icons as they are committed, pages from their templates. */
function fileAt(url: string): Uint8Array | null {
  const name = url.slice(BASE.length);
  const template = name === 'taskpane.html' || name === 'help.html';
  const file = path.join(root, template ? 'src/pages' : 'assets', name);
  return url.startsWith(BASE) && existsSync(file) ? readFileSync(file) : null;
}

const surroundings: Surroundings = {
  fileAt,
  // The pane is opened by Excel itself.
  functions: RIBBON_COMMANDS.filter((id) => id !== 'open-pane'),
};

test('the manifest has no mistakes', () => {
  expect(checkManifest(manifest, surroundings)).toEqual([]);
});

test('the version is that of the program', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

test('the manifest opens no other site', () => {
  expect(manifest).not.toContain('<AppDomain');
});

/** Changes the first place, which must be there. */
function change(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return changed;
}

function swap(first: RegExp, second: RegExp): string {
  const [a = '', b = ''] = [first.exec(manifest)?.[0], second.exec(manifest)?.[0]];
  return change(a, '\u0001').replace(b, a).replace('\u0001', b);
}

const tooLong = (length: number) => '长'.repeat(length + 1);

describe('a mistake is noticed', () => {
  test.each<[what: string, xml: () => string, problem: RegExp]>([
    ['a tag that is not closed', () => change('</Hosts>', ''), /^xml: /],
    [
      'the order at the top',
      () => swap(/<Version>.*<\/Version>/, /<ProviderName>.*<\/ProviderName>/),
      /^order: app:OfficeApp/,
    ],
    [
      'the order in a control',
      () => swap(/<Supertip>[^]*?<\/Supertip>/, /<Action [^]*?<\/Action>/),
      /^order: ov:Control/,
    ],
    [
      'the label before the groups',
      () => change('<CustomTab id="Jixiao.Tab">', '$&<Label resid="Tab.Label" />'),
      /^order: ov:CustomTab/,
    ],
    [
      'runtimes after the form factor',
      () => swap(/<Runtimes>[^]*?<\/Runtimes>/, /<DesktopFormFactor>[^]*?<\/DesktopFormFactor>/),
      /^order: ov:Host/,
    ],
    ['an unknown element', () => change('<GetStarted>', '<Colour />$&'), /^order: ov:Desktop/],
    [
      'an element too few',
      () => change(/<Permissions>.*<\/Permissions>/, ''),
      /^order: app:Office/,
    ],
    ['an id that is no GUID', () => change(/<Id>./, '<Id>'), /^id: .* is no GUID/],
    ['a version that is none', () => change(/<Version>.*</, '<Version>1<'), /^version: /],
    ['more permissions', () => change('ReadWriteDocument', 'ReadDocument'), /^permissions: /],
    ['one id twice', () => change('id="Jixiao.OpenPane"', 'id="Jixiao.MakeList"'), /^id: .* twice/],
    [
      'a long id of a control',
      () => change('id="Jixiao.OpenPane"', `id="${'x'.repeat(126)}"`),
      /^id: x+ is not 1 to 125/,
    ],
    [
      'a resid that is not defined',
      () => change('resid="OpenPane.Tip"', 'resid="OpenPane.Tap"'),
      /^resid: ov:Description .* OpenPane\.Tap/,
    ],
    [
      'a resid of another list',
      () => change('Label resid="OpenPane.Label"', 'Label resid="OpenPane.Tip"'),
      /^resid: ov:Label .* not in bt:ShortStrings/,
    ],
    [
      'a resource that is not used',
      () => change('<bt:Urls>', `$&<bt:Url id="More.Url" DefaultValue="${BASE}help.html" />`),
      /^resid: More\.Url is not used/,
    ],
    [
      'a resource twice',
      () => change('<bt:Urls>', `$&<bt:Url id="Help.Url" DefaultValue="${BASE}help.html" />`),
      /^resid: Help\.Url is given twice/,
    ],
    [
      'a long resid',
      () => manifest.replaceAll('Help.Url', 'x'.repeat(33)),
      /^resid: x{33} is longer/,
    ],
    [
      'a long short string',
      () => change('DefaultValue="打开面板"', `DefaultValue="${tooLong(125)}"`),
      /^length: OpenPane\.Label has 126/,
    ],
    [
      'a long long string, in the other language',
      () => change(/Value="Shows every[^"]*"/, `Value="${tooLong(250)}"`),
      /^length: OpenPane\.Tip has 251/,
    ],
    [
      'an empty string',
      () => change('DefaultValue="打开面板"', 'DefaultValue=""'),
      /^length: Open/,
    ],
    [
      'a long name',
      () => change('DefaultValue="绩效自评助手"', `DefaultValue="${tooLong(125)}"`),
      /^length: app:DisplayName has 126/,
    ],
    [
      'a string in one language',
      () => change('<bt:Override Locale="en-US" Value="Open pane" />', ''),
      /^language: OpenPane\.Label/,
    ],
    [
      'a name in one language',
      () => change('<Override Locale="en-US" Value="Jixiao" />', ''),
      /^language: app:DisplayName/,
    ],
    ['another first language', () => change('>zh-CN<', '>en-US<'), /^language: the Default/],
    [
      'an address without https',
      () => change('SourceLocation DefaultValue="https', 'SourceLocation DefaultValue="http'),
      /^https: http:/,
    ],
    [
      'an address where nothing is',
      () =>
        change(
          'Help.Url" DefaultValue="https://localhost:3000/help',
          'Help.Url" DefaultValue="https://localhost:3000/helf',
        ),
      /^address: .*helf/,
    ],
    ['a missing icon', () => change('make-list-20.png', 'make-lists-20.png'), /^icon: there is no/],
    [
      'an icon of another size',
      () => change('make-list-20.png', 'make-list-24.png'),
      /^icon: .* is 24 × 24, not 20 × 20/,
    ],
    ['an add-in’s icon of another size', () => change('mark-32.png', 'mark-64.png'), /not 32 × 32/],
    [
      'a required size left out',
      () => change('<bt:Image size="80" resid="MakeList.Icon80" />', ''),
      /^icon: the sizes at line/,
    ],
    [
      'functions in another page',
      () => change('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Help.Url"'),
      /^runtime: ov:FunctionFile/,
    ],
    [
      'the pane in another page',
      () => change('<SourceLocation resid="Taskpane.Url"', '<SourceLocation resid="Help.Url"'),
      /^runtime: ov:SourceLocation/,
    ],
    [
      'another page in the base part',
      () =>
        change(
          'SourceLocation DefaultValue="https://localhost:3000/taskpane',
          'SourceLocation DefaultValue="https://localhost:3000/help',
        ),
      /^runtime: .* is not the page of the base part/,
    ],
    ['a short life', () => change('lifetime="long"', 'lifetime="short"'), /^runtime: its lifetime/],
    [
      'a shared runtime that is not required',
      () => change('<bt:Set Name="SharedRuntime"', '<bt:Set Name="ExcelApi"'),
      /^runtime: the overrides/,
    ],
    [
      'a shared runtime that the base part requires',
      () => change('<Set Name="ExcelApi"', '<Set Name="SharedRuntime"'),
      /^runtime: the base part/,
    ],
    [
      'a function that is not there',
      () => change('>clear-marks<', '>clear-mark<'),
      /^function: the page offers no clear-mark$/,
    ],
    [
      'a function without a button',
      () => change('>clear-marks<', '>make-list<'),
      /^function: no button calls clear-marks/,
    ],
  ])('%s', (_what, xml, problem) => {
    expect(checkManifest(xml(), surroundings)).toContainEqual(expect.stringMatching(problem));
  });
});
