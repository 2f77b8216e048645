import { describe, expect, test } from '@jest/globals';
import { RIBBON_COMMANDS, type RibbonCommandId, runCommand } from '../../src/ribbon/commands';
import { HostProblem } from '../../src/hosts/host';
import { draft, openSession } from '../pane/session/open-session';
import { CLEAN_SET } from '../support/clean-set';
import { workbookFromText } from '../support/workbook-from-text';

describe('a ribbon button', () => {
  test.each<[id: RibbonCommandId, asked: readonly string[], opens: boolean]>([
    ['check-and-fill', ['read', 'apply', 'read'], true],
    ['open-pane', [], true],
    ['clear-marks', ['apply'], false],
    ['make-list', ['read', 'apply', 'read'], true],
  ])('%s asks the host for %j and opens the pane: %s', async (id, asked, opens) => {
    const open = openSession(draft({ '附件3-2!I6': null }));
    expect(await runCommand(id, open.session)).toBe(opens);
    expect(open.asked.map(({ what }) => what)).toEqual(asked);
  });

  test('that found nothing wrong says so', async () => {
    const open = openSession(workbookFromText(CLEAN_SET).workbook);
    expect(await runCommand('check-and-fill', open.session)).toBe(true);
    expect(open.session.state().review?.summary).toMatchObject({ errors: 0, warnings: 0 });
  });

  test.each(RIBBON_COMMANDS.filter((id) => id !== 'open-pane'))(
    '%s opens the pane when something stands in its way',
    async (id) => {
      const open = openSession(draft({}));
      open.fail(id === 'clear-marks' ? 'apply' : 'read', new HostProblem('not-responding'));
      expect(await runCommand(id, open.session)).toBe(true);
      expect(open.session.state().problem?.code).toBe('not-responding');
    },
  );

  test('opens the pane when a part was refused', async () => {
    const open = openSession(draft({}));
    await open.session.checkAndFill();
    await open.user.protect('附件3-3');
    expect(await runCommand('clear-marks', open.session)).toBe(true);
  });
});
