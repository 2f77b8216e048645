import { describe, expect, jest, test } from '@jest/globals';
import { defaultPolicy } from '../../../src/core/policy/presets';
import { DEFAULT_SETTINGS } from '../../../src/pane/session/default-settings';
import { createSession } from '../../../src/pane/session/create-session';
import { lateSession } from '../../../src/pane/session/late-session';
import type { Session } from '../../../src/pane/session/session';
import { stateBefore } from '../../../src/pane/session/state-before';
import { exampleWorkbook } from '../../support/example-set';
import { memoryHost } from '../../support/memory-host';
import { manualClock } from './manual-clock';

test('the default policy is the one of the core', () => {
  expect(DEFAULT_SETTINGS.policy).toBe(defaultPolicy.id);
});

function opened(stored?: unknown) {
  const memory = memoryHost(exampleWorkbook());
  const store = { load: () => stored, save: () => undefined };
  const options = { host: memory.host, store, clock: manualClock(), version: '1' };
  let arrive = (): void => undefined;
  let fail = (_error: Error): void => undefined;
  const load = jest.fn(
    () =>
      new Promise<Session>((resolve, reject) => {
        arrive = () => resolve(createSession(options));
        fail = reject;
      }),
  );
  const session = lateSession(stateBefore(options), load);
  return { session, load, arrive: () => arrive(), fail: (error: Error) => fail(error) };
}

describe('a session that comes late', () => {
  test('has a state to draw, in the language that the user chose', () => {
    const { session } = opened({ settings: { language: 'en', policy: 'sichuan' } });
    expect(session.state()).toMatchObject({ language: 'en', review: null, busy: null });
    expect(session.state()).toBe(session.state());
  });

  test('does what was asked for before it came, and says meanwhile that it is at it', async () => {
    const { session, arrive } = opened();
    const seen: (string | undefined)[] = [];
    session.subscribe(() => seen.push(session.state().busy?.task));
    const asked = session.check();
    expect(session.state().busy).toEqual({ task: 'reading', asked: true });
    arrive();
    await asked;
    expect(session.state().review?.forms).toHaveLength(5);
    expect(session.state().busy).toBeNull();
    expect(seen[0]).toBe('reading');
  });

  test('keeps a choice of settings that was made before it came', async () => {
    const { session, arrive } = opened();
    session.changeSettings({ language: 'en' });
    arrive();
    await session.check();
    expect(session.state().language).toBe('en');
  });

  test('tells when it cannot come, and comes at the next click', async () => {
    const { session, load, arrive, fail } = opened();
    const asked = session.check();
    fail(new Error('ChunkLoadError'));
    await asked;
    expect(session.state()).toMatchObject({ busy: null, problem: { code: 'internal' } });
    session.dismiss();
    expect(session.state().problem).toBeNull();
    const again = session.check();
    arrive();
    await again;
    expect(load).toHaveBeenCalledTimes(2);
    expect(session.state().review?.forms).toHaveLength(5);
  });
});
