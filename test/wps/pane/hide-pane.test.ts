import { expect, test } from '@jest/globals';
import type { WpsApplication } from '../../../src/wps/page-api';
import { hidePane, showPane } from '../../../src/wps/task-pane';
import { pageStandIn } from '../../support/wps/page-stand-in';

const ADDRESS = 'http://10.1.2.3/taskpane.html';

test('the pane hides itself', () => {
  const { application, standIn } = pageStandIn([{ sheets: [] }]);
  const wps = application as WpsApplication;
  showPane(wps, ADDRESS);
  hidePane(wps);
  expect(standIn.panes.map(({ visible }) => visible)).toEqual([false]);
});

test('both spellings of the way to a pane do', () => {
  const { application, standIn } = pageStandIn([{ sheets: [] }]);
  const wps = application as WpsApplication;
  const older: WpsApplication = {
    CreateTaskpane: (address, title) => wps.CreateTaskPane?.(address, title),
  };
  expect(showPane(older, ADDRESS)).toBe(true);
  expect(standIn.panes).toHaveLength(1);
});

test('without panes nothing breaks', () => {
  const { application } = pageStandIn([{ sheets: [] }], {
    without: ['Application.CreateTaskPane'],
  });
  expect(showPane(application as WpsApplication, ADDRESS)).toBe(false);
  hidePane(application);
});
