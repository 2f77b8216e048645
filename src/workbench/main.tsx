import { createRoot } from 'react-dom/client';
import { createWorkbenchHost } from '../hosts/workbench/create-workbench-host';
import { browserClock } from '../pane/browser-clock';
import { browserStore } from '../pane/browser-store';
import { openSession } from '../pane/session/open-session';
import { download } from './files/save-file';
import { browserEnvironment } from './page/environment';
import { WorkbenchPage } from './page/workbench-page';
import { testHook } from './test-hook';
import { VERSION } from '../version';
import { createWorkbench } from './workbench';

const host = createWorkbenchHost({
  environment: browserEnvironment(),
  saveFile: ({ name, type, text }) => {
    download(new Blob([text], { type: `${type};charset=utf-8` }), name);
    return Promise.resolve();
  },
});
const session = openSession({
  host,
  store: browserStore('workbench'),
  clock: browserClock,
  version: VERSION,
});
const workbench = createWorkbench(host, session);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(<WorkbenchPage workbench={workbench} />);
  void workbench.openBundled('example');
}
Object.assign(window, { jixiaoWorkbench: testHook(host) });
