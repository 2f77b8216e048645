import { createExcelHost } from '../hosts/excel/create-excel-host';
import { browserClock } from '../pane/browser-clock';
import { browserStore } from '../pane/browser-store';
import { mountPane } from '../pane/mount';
import { openSession } from '../pane/session/open-session';
import { newWorkbooks } from './new-workbooks';
import { start } from './start';
import { sayWhyNoPane } from './say-why-no-pane';
import { VERSION } from '../version';

// The page that Excel loads: for the pane, and with a shared runtime for the ribbon's buttons while the pane is closed.
const root = document.getElementById('root') ?? document.body;
const { Office: office } = globalThis as { readonly Office?: typeof Office };

start({
  office,
  clock: browserClock,
  openSession: (present) =>
    openSession({
      host: createExcelHost({ excel: Excel, office: present, page: window }),
      store: browserStore('excel'),
      clock: browserClock,
      version: VERSION,
    }),
  show: (session, present) => {
    // The pane fills the page, and scrolls inside itself.
    document.body.style.margin = '0';
    root.style.height = '100vh';
    mountPane(root, session, { version: VERSION, ...newWorkbooks(Excel, present) });
  },
  tell: (what) => sayWhyNoPane(root, what),
});
