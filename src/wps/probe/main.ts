import '../polyfills/all';
import { wpsApplication } from '../page-api';
import { VERSION } from '../../version';
import { lookAround, tryOut } from './run-probe';

// 校验环境: a page for whoever looks after the computers. What it says is text, to be copied and sent.
const options = { page: window, version: VERSION, now: () => performance.now() };
const application = wpsApplication(window);
const report = document.getElementById('report') as HTMLTextAreaElement;
const lines = application
  ? [...lookAround(application, options)]
  : ['这个页面没有在 WPS 表格中打开。请在“绩效自评”选项卡上点“校验环境”。'];
const show = () => {
  report.value = lines.join('\n');
};
show();

const button = (id: string, run: () => void) => {
  document.getElementById(id)?.addEventListener('click', run);
};
button('try', () => {
  if (!application) return;
  try {
    lines.push('', ...tryOut(application, options));
  } catch (error) {
    lines.push(`! ${error instanceof Error ? error.message : String(error)}`);
  }
  show();
});
button('copy', () => {
  report.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages that come by http have no other clipboard
  document.execCommand('copy');
});
