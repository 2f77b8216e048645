import { describe, expect, test } from '@jest/globals';
import { RIBBON_COMMANDS } from '../../../src/ribbon/commands';
import type { WpsApplication } from '../../../src/wps/page-api';
import { takeCommand } from '../../../src/wps/command-box';
import { ribbonCallbacks } from '../../../src/wps/ribbon/ribbon-callbacks';
import { pageStandIn } from '../../support/wps/page-stand-in';
import type { Variant } from '../../support/wps/variant';

const PAGE = { address: 'http://10.1.2.3/jixiao/index.html', pixelRatio: 1.5 };

function ribbon(variant: Variant = {}) {
  const { application, standIn } = pageStandIn([{ sheets: [] }], variant);
  const wps = application as WpsApplication;
  return { callbacks: ribbonCallbacks(() => wps, PAGE), standIn, wps };
}

describe('a button', () => {
  test.each(RIBBON_COMMANDS)('%s brings the pane up and leaves it the wish', (id) => {
    const { callbacks, standIn, wps } = ribbon();
    expect(callbacks.onAction({ Id: id })).toBe(true);
    expect(standIn.panes).toEqual([
      { address: 'http://10.1.2.3/jixiao/taskpane.html', title: '绩效自评助手', visible: true },
    ]);
    expect(takeCommand(wps.PluginStorage)).toBe(id);
    expect(takeCommand(wps.PluginStorage)).toBeNull();
  });

  test('pressed again shows the same pane', () => {
    const { callbacks, standIn } = ribbon();
    callbacks.onAction({ Id: 'open-pane' });
    standIn.panes[0]!.visible = false;
    callbacks.onAction({ Id: 'make-list' });
    expect(standIn.panes.map(({ visible }) => visible)).toEqual([true]);
  });

  test('makes the pane anew that has been closed for good', () => {
    const { callbacks, standIn } = ribbon();
    callbacks.onAction({ Id: 'open-pane' });
    standIn.panes.length = 0;
    expect(callbacks.onAction({ Id: 'open-pane' })).toBe(true);
    expect(standIn.panes).toHaveLength(1);
  });

  test('works where the id is written small', () => {
    expect(ribbon().callbacks.onAction({ id: 'open-pane' })).toBe(true);
  });

  test('that nobody knows does nothing', () => {
    const { callbacks, standIn } = ribbon();
    expect(callbacks.onAction({ Id: 'other' })).toBe(false);
    expect([standIn.panes.length, standIn.stored.size]).toEqual([0, 0]);
  });

  test('for the environment opens a page of its own', () => {
    const { callbacks, standIn } = ribbon();
    expect(callbacks.onAction({ Id: 'probe' })).toBe(true);
    expect(standIn.dialogs).toEqual(['http://10.1.2.3/jixiao/probe.html']);
  });

  test('does nothing where there is no WPS', () => {
    expect(ribbonCallbacks(() => undefined, PAGE).onAction({ Id: 'open-pane' })).toBe(false);
  });
});

test('callbacks answer at once: WPS does not wait for promises', () => {
  const { callbacks } = ribbon();
  expect([callbacks.onLoad(), callbacks.getImage({ Id: 'make-list' })]).toEqual([
    true,
    'icons/make-list-32.png',
  ]);
  expect(callbacks.getImage({ Id: 'probe' })).toBe('icons/mark-32.png');
});
