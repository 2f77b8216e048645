import type { Language } from '../../core/messages/say';

/** What the page around the pane says. */
export const PAGE_TEXTS: Readonly<
  Record<Language, { readonly hide: string; readonly elsewhere: string }>
> = {
  zh: {
    hide: '收起',
    elsewhere:
      '这是绩效自评助手在 WPS 表格中的面板，请在 WPS 表格中打开：在“绩效自评”选项卡上点“打开面板”。',
  },
  en: {
    hide: 'Hide',
    elsewhere:
      'This is the pane of Jixiao for WPS Spreadsheets. Please open it there: choose “打开面板” on the 绩效自评 tab.',
  },
};
