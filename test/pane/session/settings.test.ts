import { describe, expect, test } from '@jest/globals';
import { presets } from '../../../src/core/policy/presets';
import { createSession } from '../../../src/pane/session/create-session';
import { memoryHost } from '../../support/memory-host';
import { manualClock, settled } from './manual-clock';
import { draft, openSession } from './open-session';

const DEFAULTS = { language: 'auto', policy: 'mof-2020', fill: true, mark: true, live: true };
const OWN = '{"extends":"mof-2020","id":"our-county","title":"某县办法"}';
const BASE = 'sichuan';

describe('settings', () => {
  test('are kept and found again', () => {
    const first = openSession(draft({}));
    first.session.changeSettings({ language: 'en', policy: 'mof-2021', mark: false });
    const again = openSession(draft({}), {}, JSON.parse(JSON.stringify(first.stored())));
    const settings = { ...DEFAULTS, language: 'en', policy: 'mof-2021', mark: false };
    expect(again.session.state()).toMatchObject({ language: 'en', settings });
  });

  test.each<[what: string, stored: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a list', [1, 2]],
    [
      'strange values',
      { settings: { language: 'fr', policy: 7, fill: 'yes', mark: null }, policies: 3 },
    ],
    ['a policy that is gone', { settings: { policy: 'our-county' }, policies: [] }],
    ['a broken policy', { settings: { policy: 'our-county' }, policies: [{ id: 'our-county' }] }],
  ])('that are %s are the usual ones', (_what, stored) => {
    expect(openSession(draft({}), {}, stored).session.state().settings).toEqual(DEFAULTS);
  });

  test('a store that throws costs nothing else', async () => {
    const fails = () => {
      throw new Error('storage is off');
    };
    const store = { load: fails, save: fails };
    const { host } = memoryHost(draft({}));
    const session = createSession({ host, store, clock: manualClock(), version: '1' });
    session.changeSettings({ fill: false });
    await session.check();
    expect(session.state()).toMatchObject({ settings: { fill: false }, problem: null });
  });

  test('of a policy review anew what was read', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    const before = open.session.state().review;
    open.session.changeSettings({ policy: 'mof-2021' });
    await settled();
    expect(open.session.state().review?.policy.id).toBe('mof-2021');
    open.session.changeSettings({ policy: 'mof-2020' });
    await settled();
    expect(open.session.state().review?.findings).toEqual(before?.findings);
    expect(open.asked.map(({ what }) => what)).toEqual(['read']);
  });

  test('that are not possible change nothing', () => {
    const open = openSession(draft({}));
    open.session.changeSettings({ policy: 'no-such' });
    expect(open.session.state().settings).toEqual(DEFAULTS);
  });
});

describe("a policy of the user's own", () => {
  test('is chosen, and there again next time', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    expect(await open.session.importPolicy(`\uFEFF${OWN}`)).toBeNull();
    await settled();
    expect(open.session.state().review?.policy.id).toBe('our-county');
    const again = openSession(draft({}), {}, JSON.parse(JSON.stringify(open.stored())));
    expect(again.session.state().policies.map(({ id }) => id)).toEqual([
      ...presets.map(({ id }) => id),
      'our-county',
    ]);
    expect(again.session.state().settings.policy).toBe('our-county');
  });

  test('of the same id takes the place of the earlier, and the review follows', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    await open.session.importPolicy(OWN);
    await settled();
    await open.session.importPolicy(OWN.replace('某县办法', '某县办法（修订）'));
    await settled();
    expect(open.session.state().policies.filter(({ id }) => id === 'our-county')).toHaveLength(1);
    expect(open.session.state().review?.policy.title.zh).toBe('某县办法（修订）');
  });

  test.each([
    ['{"extends": ', /^这个文件不能用作评分办法：不是 JSON/],
    ['[]', /^这个文件不能用作评分办法：/],
    ['{"extends":"mof-2020"}', /id/],
    ['{"extends":"mof-2020","id":"mof-2021"}', /mof-2021/],
  ])('with a mistake is told in a sentence: %s', async (json, sentence) => {
    const open = openSession(draft({}));
    const told = await open.session.importPolicy(json);
    expect(told).toMatch(sentence);
    expect(told).toMatch(/。$/);
    expect(open.session.state().policies).toHaveLength(presets.length);
  });

  test('can be forgotten: what it extends is in use instead, and it is gone next time', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    await open.session.importPolicy(OWN.replace('mof-2020', 'sichuan'));
    await settled();
    expect(open.session.state().ownPolicies).toEqual(['our-county']);
    open.session.removePolicy('our-county');
    await settled();
    const { policies, ownPolicies, settings, review } = open.session.state();
    expect(policies.map(({ id }) => id)).toEqual(presets.map(({ id }) => id));
    expect(ownPolicies).toEqual([]);
    expect([settings.policy, review?.policy.id]).toEqual([BASE, BASE]);
    const again = openSession(draft({}), {}, JSON.parse(JSON.stringify(open.stored())));
    expect(again.session.state().policies).toHaveLength(presets.length);
  });

  test('that is not in use goes without a change of what is', async () => {
    const open = openSession(draft({}));
    await open.session.importPolicy(OWN);
    open.session.changeSettings({ policy: 'sichuan' });
    open.session.removePolicy('our-county');
    expect(open.session.state().settings.policy).toBe('sichuan');
  });

  test.each(['mof-2020', 'no-such'])('%s is none and stays', (id) => {
    const open = openSession(draft({}));
    open.session.removePolicy(id);
    expect(open.session.state().policies).toHaveLength(presets.length);
  });
});

describe('what is shown is by the policy of the settings', () => {
  test('also when it is chosen during the first check', async () => {
    const open = openSession(draft({}));
    const release = open.hold('read');
    const checked = open.session.check();
    open.session.changeSettings({ policy: 'sichuan' });
    release();
    await checked;
    await settled();
    expect(open.session.state().review?.policy.id).toBe('sichuan');
  });

  test('also when it is chosen and unchosen during a check', async () => {
    const open = openSession(draft({}));
    await open.session.check();
    open.session.changeSettings({ policy: 'sichuan' });
    open.session.changeSettings({ policy: 'mof-2020' });
    await settled();
    expect(open.session.state().review?.policy.id).toBe('mof-2020');
  });
});
