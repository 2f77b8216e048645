import { message, type Message } from '../core/messages/message';
import { type Language, say } from '../core/messages/say';
import { policyDoubts } from '../core/policy/policy-doubts';
import { policyFigures, type PolicyFigure, type PolicySource } from '../core/policy/policy-figures';
import { defaultPolicy, presets } from '../core/policy/presets';
import type { Policy } from '../core/policy/schema';
import { OUR_DEFAULT, sourceName } from '../core/policy/source-name';
import type { PolicyCommand } from './arguments';
import { loadPolicy } from './load-policy';
import { padded, textWidth } from './report/text-width';

/** What a policy command says, and where: a file that is no policy is code 2. */
export interface PolicyAnswer {
  readonly code: 0 | 2;
  readonly out: string;
  readonly err: string;
}

/** Lists the built-in policies, shows one with every figure and its source, or checks a file of the user's own. */
export function policyCommand(command: PolicyCommand): PolicyAnswer {
  const { action, format, language } = command;
  if (action === 'list') {
    return right(format === 'json' ? jsonText({ policies: listed(language) }) : listText(language));
  }
  const loaded = loadPolicy(command.named);
  if (!loaded.ok) {
    const sentence = say(language, loaded.message);
    return action === 'check' && format === 'json'
      ? { code: 2, out: jsonText({ ok: false, message: sentence }), err: '' }
      : { code: 2, out: '', err: `${sentence}\n` };
  }
  const { policy } = loaded;
  if (action === 'show') {
    // The policy itself: saved under an id of one's own it can be changed and used.
    return right(format === 'json' ? jsonText(policy) : policyText(policy, language));
  }
  const doubts = policyDoubts(policy).map((doubt) => say(language, doubt));
  const { id } = policy;
  const title = policy.title[language];
  return right(
    format === 'json'
      ? jsonText({ ok: true, policy: { id, title }, doubts })
      : lines([
          say(language, message('cli.policy-usable', { file: command.named, title, id })),
          ...doubts.map((doubt) => say(language, message('cli.policy-doubt', { doubt }))),
        ]),
  );
}

const said = (text: string | Message, language: Language) =>
  typeof text === 'string' ? text : say(language, text);
const right = (out: string): PolicyAnswer => ({ code: 0, out, err: '' });
const lines = (all: readonly string[]) => `${all.join('\n')}\n`;
const jsonText = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;

const listed = (language: Language) =>
  presets.map(({ id, title, basis }) => ({ id, title: title[language], basis }));

function listText(language: Language): string {
  const width = Math.max(...presets.map(({ id }) => textWidth(id))) + 2;
  return lines([
    ...listed(language).map(({ id, title }) => {
      const shown = id === defaultPolicy.id ? message('cli.policy-default', { title }) : title;
      return `${padded(id, width)}${said(shown, language)}`;
    }),
    '',
    say(language, message('cli.policy-how')),
  ]);
}

function policyText(policy: Policy, language: Language): string {
  const names = policy.sameIndicators.map((group) => group.join(' = '));
  return lines([
    `${policy.id}  ${policy.title[language]}`,
    ...policyFigures(policy).flatMap((figure) => figureText(figure, language)),
    ...(names.length === 0
      ? []
      : ['', `sameIndicators  ${say(language, message('cli.policy-same'))}`, ...names.map(inside)]),
  ]);
}

/** Place and name, then the value, then where it comes from. */
function figureText({ place, name, value, source }: PolicyFigure, language: Language): string[] {
  const none = say(language, message('policy.value-none'));
  return [
    '',
    `${place}  ${say(language, name)}`,
    inside(
      source === null
        ? none
        : value.map((part) => said(part, language)).join(language === 'zh' ? '；' : '; '),
    ),
    ...(source === null ? [] : [inside(sourceText(source, language))]),
  ];
}

const inside = (line: string) => `    ${line}`;

/** `文件规定：财预〔2020〕10号。引用条文时请与原文核对。`, 本工具的默认设定, or the user's own choice by its policy's title. */
function sourceText(source: PolicySource, language: Language): string {
  const { kind, title, note } = source;
  const named =
    kind !== 'ours'
      ? message('policy.source-line', { kind: message(`policy.source-${kind}`), title })
      : title === OUR_DEFAULT
        ? sourceName(source)
        : message('policy.source-own', { title });
  const text = said(named, language);
  return note === undefined ? text : `${text}${language === 'zh' ? '。' : '. '}${note}`;
}
