import { message } from '../../core/messages/message';
import { say } from '../../core/messages/say';
import { defaultPolicy } from '../../core/policy/presets';
import type { Finding } from '../../core/review-result';
import { toA1 } from '../../core/workbook/cell-ref';
import { check } from './actions/check';
import { clearMarks } from './actions/clear-marks';
import { correct } from './actions/correct';
import { explain } from './actions/explain';
import { exportFile } from './actions/export-file';
import { checkAndFill, correctAll } from './actions/fill';
import { makeList, respond } from './actions/list';
import { reviewAgain } from './actions/review-again';
import { undo } from './actions/undo';
import { createSessionStore } from './session-store';
import { languageOf, withSettings } from './default-settings';
import { type Kept, loadKept, saveKept } from './kept-settings';
import { watchChanges } from './live-check';
import { allPolicies, parseOwnPolicy, presetBehind, withOwnPolicy } from './own-policies';
import { createQueue } from './queue';
import type { Session, Settings } from './session';
import type { SessionOptions } from './session-options';
import { stateBefore } from './state-before';
import type { ActionContext } from './action-context';

/** Opens a session on the host's workbook. Nothing is read or written before the first action. */
export function createSession({ host, store, clock, version }: SessionOptions): Session {
  let kept: Kept = loadKept(store);
  let isClosed = false;
  const queue = createQueue();
  const session = createSessionStore({
    host,
    clock,
    version,
    policy: () =>
      session.state().policies.find(({ id }) => id === kept.settings.policy) ?? defaultPolicy,
    initial: { ...stateBefore({ host, store }), ...preferences() },
  });
  const live = watchChanges({ host, clock, store: session, queue, run });
  const stops = [
    live.stop,
    host.environment.onThemeChange((theme) => session.set({ theme })),
    host.onSelect?.((selected) => session.set({ selected })),
  ];

  return {
    state: session.state,
    subscribe: session.subscribe,
    checkAndFill: () => ask('check-and-fill', checkAndFill),
    check: () => ask('check', check),
    clearMarks: () => askToWrite('clear-marks', clearMarks),
    undo: () => askToWrite('undo', undo),
    makeList: () => askToWrite('list', makeList),
    exportFile: async (kind) => {
      const own = kept.own.find(({ policy }) => policy.id === kept.settings.policy)?.json;
      return (await ask(`export ${kind}`, (context) => exportFile(context, kind, own))) ?? null;
    },
    reveal: async (cell) => {
      await run(`reveal ${cell.sheet}!${toA1(cell)}`, true, (context) => {
        session.set({ problem: null });
        return context.host.reveal(cell);
      });
    },
    correct: (finding) => askAbout('correct', finding, correct),
    correctAll: () => askToWrite('correct-all', correctAll),
    explain: (finding, text) => {
      const seen = session.shown();
      return askAbout(`explain ${text}`, finding, (context) =>
        explain(context, finding, text, seen),
      );
    },
    respond: (finding, text) =>
      askAbout(`respond ${text}`, finding, (context) => respond(context, finding, text)),
    changeSettings,
    importPolicy: (json) => Promise.resolve(importPolicy(json)),
    removePolicy,
    dismiss: () => session.set({ notice: null, problem: null }),
    close: () => {
      isClosed = true;
      for (const stop of stops) stop?.();
    },
  };

  /** Runs an action in its turn. Never rejects: what went wrong is told, and there is no result. */
  async function run<Result>(
    key: string,
    asked: boolean,
    action: (context: ActionContext) => Promise<Result>,
  ): Promise<Result | undefined> {
    if (isClosed) return undefined;
    const { busy } = session.state();
    if (asked && busy) session.set({ busy: { ...busy, asked } });
    const outcome = { isDone: false };
    const result = await queue.run(key, async () => {
      // A check that happens by itself gives way to what the user asks for, which reads anew.
      const isPointless = () => isClosed || (!asked && queue.size() > 1);
      try {
        const found = await action(session.contextFor(asked, isPointless));
        outcome.isDone = true;
        live.follow();
        return found;
      } catch (error) {
        live.fail(error, asked);
        return undefined;
      } finally {
        if (queue.size() <= 1) session.set({ busy: null });
      }
    });
    // The policy may have been changed meanwhile.
    if (outcome.isDone) followPolicy();
    return result;
  }

  function ask<Result>(key: string, action: (context: ActionContext) => Promise<Result>) {
    return run(key, true, (context) => {
      session.set({ notice: null, problem: null });
      return action(context);
    });
  }

  async function askToWrite(
    key: string,
    action: (context: ActionContext) => Promise<void>,
  ): Promise<void> {
    await ask(key, async (context) => {
      if (host.capabilities.write) await action(context);
      else context.stop('read-only');
    });
  }

  function askAbout(
    key: string,
    finding: Finding,
    action: (context: ActionContext, finding: Finding) => Promise<void>,
  ): Promise<void> {
    return askToWrite(`${key} ${finding.id}`, (context) => action(context, finding));
  }

  function changeSettings(change: Partial<Settings>): void {
    keep({ ...kept, settings: withSettings(kept.settings, { ...change }, allPolicies(kept.own)) });
  }

  function importPolicy(json: string): string | null {
    const reading = parseOwnPolicy(json);
    if (!reading.ok) {
      return say(session.state().language, message('policy.unusable', { why: reading.message }));
    }
    const own = withOwnPolicy(kept.own, reading.own);
    const { id } = reading.own.policy;
    keep({ own, settings: withSettings(kept.settings, { policy: id }, allPolicies(own)) });
    return null;
  }

  function removePolicy(id: string): void {
    const removed = kept.own.find(({ policy }) => policy.id === id);
    if (!removed) return;
    const own = kept.own.filter((each) => each !== removed);
    const inUse = kept.settings.policy;
    const change = { policy: inUse === id ? presetBehind(removed).id : inUse };
    keep({ own, settings: withSettings(kept.settings, change, allPolicies(own)) });
  }

  function keep(changed: Kept): void {
    kept = changed;
    saveKept(store, kept);
    session.set(preferences());
    live.follow();
    followPolicy();
  }

  /** What is shown is always by the policy that the settings name. */
  function followPolicy(): void {
    const { review, policies } = session.state();
    const chosen = policies.find(({ id }) => id === kept.settings.policy);
    if (review && chosen && review.policy !== chosen) void run('review again', true, reviewAgain);
  }

  function preferences() {
    const { settings, own } = kept;
    const language = languageOf(settings, host.environment.language);
    const ownPolicies = own.map(({ policy }) => policy.id);
    return { settings, language, policies: allPolicies(own), ownPolicies };
  }
}
