import { describe, expect, it } from '@jest/globals';
import { readArguments } from '../../src/cli/arguments';

describe('readArguments', () => {
  it('reads a check with its defaults', () => {
    expect(readArguments(['check', 'a.xlsx'])).toMatchObject({
      name: 'check',
      paths: ['a.xlsx'],
      format: 'text',
      policy: null,
      language: 'zh',
      choice: { fill: false, correct: false, mark: false, list: false },
      unmark: false,
      out: 'out',
      report: null,
    });
  });

  it('reads every option', () => {
    const args =
      'check a b --format json --policy p.json --lang en --fill --correct --mark --list --out o --report r --jobs 3';
    expect(readArguments(args.split(' '))).toEqual({
      name: 'check',
      paths: ['a', 'b'],
      format: 'json',
      policy: 'p.json',
      language: 'en',
      choice: { fill: true, correct: true, mark: true, list: true },
      unmark: false,
      out: 'o',
      report: 'r',
      jobs: 3,
    });
  });

  it.each([
    ['nothing at all', [], 'help'],
    ['--help', ['check', '--help'], 'help'],
    ['help', ['help'], 'help'],
    ['-v', ['-v'], 'version'],
    ['schema', ['schema'], 'schema'],
    ['policy list', ['policy', 'list'], 'policy'],
  ] as const)('%s', (_, args, name) => {
    expect(readArguments(args).name).toBe(name);
  });

  it.each([
    ['an unknown option', ['check', 'a', '--colour'], 'cli.unknown-option'],
    ['an option without its value', ['check', 'a', '--out'], 'cli.unknown-option'],
    ['an unknown command', ['chek', 'a'], 'cli.unknown-command'],
    ['no file', ['check'], 'cli.no-files'],
    ['policy and nothing more', ['policy'], 'cli.policy-usage'],
    ['no policy to show', ['policy', 'show'], 'cli.policy-usage'],
    ['a policy as a page', ['policy', 'list', '--format', 'html'], 'cli.bad-policy-format'],
    ['an unknown format', ['check', 'a', '--format', 'pdf'], 'cli.bad-format'],
    ['an unknown language', ['check', 'a', '--lang', 'fr'], 'cli.bad-language'],
    ['no jobs', ['check', 'a', '--jobs', '0'], 'cli.bad-jobs'],
    ['jobs that are no number', ['check', 'a', '--jobs', 'x'], 'cli.bad-jobs'],
    ['an .xlsx report without a file', ['check', 'a', '--format', 'xlsx'], 'cli.xlsx-needs-report'],
    ['mark and unmark', ['check', 'a', '--mark', '--unmark'], 'cli.mark-or-unmark'],
  ] as const)('%s is wrong usage, said in a sentence', (_, args, id) => {
    const command = readArguments(args);
    expect(command.name === 'wrong-usage' ? command.message.id : command.name).toBe(id);
  });

  it('complains in the language asked for, wherever it stands', () => {
    expect(readArguments(['chek', '--lang', 'en']).name).toBe('wrong-usage');
    expect(readArguments(['chek', '--lang', 'en'])).toMatchObject({ language: 'en' });
    expect(readArguments(['chek', '--lang=en'])).toMatchObject({ language: 'en' });
  });
});
