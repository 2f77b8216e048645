import type { Obstacle } from './start';

/** What the page says where there is no pane, in both languages: which one the user reads is not known there. */
export const PAGE_TEXTS: Readonly<Record<Obstacle, { readonly zh: string; readonly en: string }>> =
  {
    elsewhere: {
      zh: '这是绩效自评助手在 Excel 中的面板，请在 Excel 中打开：在“绩效自评”选项卡上点“打开面板”。没有 Excel 的，请用浏览器工作台。',
      en: 'This is the pane of Jixiao for Excel. Please open it in Excel: choose “Open pane” on the 绩效自评 tab. Without Excel, use the workbench in the browser.',
    },
    'no-office': {
      zh: '没有载入 Office 的程序文件（office.js），可能是网络不通或被拦截。请检查网络后重新打开面板；仍然如此，请联系管理员。也可以用浏览器工作台。',
      en: 'Office’s own program (office.js) could not be loaded; the network may be down or block it. Please check it and open the pane again, or ask your administrator. You can also use the workbench in the browser.',
    },
    'no-answer': {
      zh: 'Excel 还没有应答。请稍等；一直如此的，请关闭面板后重新打开，或重新启动 Excel。如果这个页面不是在 Excel 中打开的，请用浏览器工作台。',
      en: 'Excel has not answered yet. Please wait a little; if it stays so, close the pane and open it again, or restart Excel. If this page is not open in Excel, use the workbench in the browser.',
    },
    'old-excel': {
      zh: '这个 Excel 太旧，绩效自评助手在其中不能运行，需要 Excel 2021 以上或 Microsoft 365。请升级 Excel，或用浏览器工作台。',
      en: 'This Excel is too old for Jixiao; Excel 2021 or later or Microsoft 365 is needed. Please update it, or use the workbench in the browser.',
    },
    failed: {
      zh: '面板没有打开成功。请关闭面板后重新打开；仍然如此，请联系管理员，或用浏览器工作台。',
      en: 'The pane could not be opened. Please close it and open it again; if that does not help, ask your administrator, or use the workbench in the browser.',
    },
  };

export const WORKBENCH_LINK = '打开浏览器工作台 · Open the workbench';
