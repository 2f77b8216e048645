import '../polyfills/all';
import { createWpsHost } from '../../hosts/wps/create-wps-host';
import { browserTimer } from '../../hosts/wps/watch/timer';
import { browserClock } from '../../pane/browser-clock';
import { browserStore } from '../../pane/browser-store';
import { mountPane } from '../../pane/mount';
import { createSession } from '../../pane/session/create-session';
import type { Session } from '../../pane/session/session';
import { runCommand } from '../../ribbon/commands';
import { takeCommand } from '../command-box';
import { wpsApplication, type WpsApplication } from '../page-api';
import { hidePane } from '../task-pane';
import { VERSION } from '../../version';
import { pageEnvironment } from './environment';
import { closeGaps } from './flex-gap';
import { hideBar } from './hide-bar';
import { PAGE_TEXTS } from './page-texts';
import { workbookSessions } from './workbook-sessions';

/** How often the page looks for what a button has left, and for another workbook; in milliseconds. */
const LOOK_EVERY = 300;

// The page in the task pane of WPS 表格.
const root = document.getElementById('root') ?? document.body;
const environment = pageEnvironment(window);
const application = wpsApplication(window);
if (application) show(application);
else tell(PAGE_TEXTS[environment.language].elsewhere);

function show(wps: WpsApplication): void {
  const place = document.createElement('div');
  place.className = 'pane';
  const bar = hideBar(document, () => hidePane(wps));
  root.textContent = '';
  root.append(place, bar.element);
  // Menus and questions are not below the pane, but beside it.
  closeGaps(document.body);

  let takeAway: readonly (() => void)[] = [];
  const mount = (session: Session) => {
    for (const each of takeAway) each();
    const sayHide = () => bar.say(PAGE_TEXTS[session.state().language].hide);
    sayHide();
    takeAway = [mountPane(place, session, { version: VERSION }), session.subscribe(sayHide)];
  };

  const store = browserStore('wps');
  const sessions = workbookSessions({
    application: wps,
    openHost: () => createWpsHost(wps, { environment }),
    openSession: (host) => createSession({ host, store, clock: browserClock, version: VERSION }),
    show: mount,
  });
  mount(sessions.inFront());
  browserTimer.every(LOOK_EVERY, () => {
    sessions.follow();
    const command = takeCommand(wps.PluginStorage);
    if (command !== null) void runCommand(command, sessions.inFront());
  });
}

function tell(text: string): void {
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.className = 'told';
  said.textContent = text;
  root.textContent = '';
  root.append(said);
}
