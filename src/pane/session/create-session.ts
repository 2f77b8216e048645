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
import { createDesk } from './desk';
import { languageOf, withSettings } from './default-settings';
import { type Kept, loadKept, saveKept } from './kept-settings';
import { watchChanges } from './live-check';
import { allPolicies, parseOwnPolicy, presetBehind, withOwnPolicy } from './own-policies';
import { createQueue } from './queue';
import type { Session, Settings } from './session';
import type { SessionOptions } from './session-options';
import { stateBefore } from './state-before';
import type { Work } from './work';

/** Opens a session on the host's workbook. Nothing is read or written before the first action. */
export function createSession({ host, store, clock, version }: SessionOptions): Session {
  let kept: Kept = loadKept(store);
  let isClosed = false;
  const queue = createQueue();
  const desk = createDesk({
    host,
    clock,
    version,
    policy: () =>
      desk.state().policies.find(({ id }) => id === kept.settings.policy) ?? defaultPolicy,
    initial: { ...stateBefore({ host, store }), ...preferences() },
  });
  const live = watchChanges({ host, clock, desk, queue, run });
  const stops = [
    live.stop,
    host.environment.onThemeChange((theme) => desk.set({ theme })),
    host.onSelect?.((selected) => desk.set({ selected })),
  ];

  return {
    state: desk.state,
    subscribe: desk.subscribe,
    checkAndFill: () => ask('check-and-fill', checkAndFill),
    check: () => ask('check', check),
    clearMarks: () => askToWrite('clear-marks', clearMarks),
    undo: () => askToWrite('undo', undo),
    makeList: () => askToWrite('list', makeList),
    exportFile: async (kind) => {
      const own = kept.own.find(({ policy }) => policy.id === kept.settings.policy)?.json;
      return (await ask(`export ${kind}`, (work) => exportFile(work, kind, own))) ?? null;
    },
    reveal: async (cell) => {
      await run(`reveal ${cell.sheet}!${toA1(cell)}`, true, (work) => {
        desk.set({ problem: null });
        return work.host.reveal(cell);
      });
    },
    correct: (finding) => askAbout('correct', finding, correct),
    correctAll: () => askToWrite('correct-all', correctAll),
    explain: (finding, text) => {
      const seen = desk.shown();
      return askAbout(`explain ${text}`, finding, (work) => explain(work, finding, text, seen));
    },
    respond: (finding, text) =>
      askAbout(`respond ${text}`, finding, (work) => respond(work, finding, text)),
    changeSettings,
    importPolicy: (json) => Promise.resolve(importPolicy(json)),
    removePolicy,
    dismiss: () => desk.set({ notice: null, problem: null }),
    close: () => {
      isClosed = true;
      for (const stop of stops) stop?.();
    },
  };

  /** Runs an action in its turn. Never rejects: what went wrong is told, and there is no result. */
  async function run<Result>(
    key: string,
    asked: boolean,
    action: (work: Work) => Promise<Result>,
  ): Promise<Result | undefined> {
    if (isClosed) return undefined;
    const { busy } = desk.state();
    if (asked && busy) desk.set({ busy: { ...busy, asked } });
    const outcome = { isDone: false };
    const result = await queue.run(key, async () => {
      // A check that happens by itself gives way to what the user asks for, which reads anew.
      const isPointless = () => isClosed || (!asked && queue.size() > 1);
      try {
        const found = await action(desk.work(asked, isPointless));
        outcome.isDone = true;
        live.follow();
        return found;
      } catch (error) {
        live.fail(error, asked);
        return undefined;
      } finally {
        if (queue.size() <= 1) desk.set({ busy: null });
      }
    });
    // The policy may have been changed meanwhile.
    if (outcome.isDone) followPolicy();
    return result;
  }

  function ask<Result>(key: string, action: (work: Work) => Promise<Result>) {
    return run(key, true, (work) => {
      desk.set({ notice: null, problem: null });
      return action(work);
    });
  }

  async function askToWrite(key: string, action: (work: Work) => Promise<void>): Promise<void> {
    await ask(key, async (work) => {
      if (host.capabilities.write) await action(work);
      else work.stop('read-only');
    });
  }

  function askAbout(
    key: string,
    finding: Finding,
    action: (work: Work, finding: Finding) => Promise<void>,
  ): Promise<void> {
    return askToWrite(`${key} ${finding.id}`, (work) => action(work, finding));
  }

  function changeSettings(change: Partial<Settings>): void {
    keep({ ...kept, settings: withSettings(kept.settings, { ...change }, allPolicies(kept.own)) });
  }

  function importPolicy(json: string): string | null {
    const reading = parseOwnPolicy(json);
    if (!reading.ok) {
      return say(desk.state().language, message('policy.unusable', { why: reading.message }));
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
    desk.set(preferences());
    live.follow();
    followPolicy();
  }

  /** What is shown is always by the policy that the settings name. */
  function followPolicy(): void {
    const { review, policies } = desk.state();
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
