import type { PaneOptions } from '../pane/pane-options';

/** Opens the blank forms as a new workbook, where this Excel can (ExcelApi 1.8). */
export function blankForms(
  excel: Pick<typeof Excel, 'createWorkbook'>,
  office: typeof Office,
): Pick<PaneOptions, 'openBlank'> {
  if (!office.context.requirements.isSetSupported('ExcelApi', '1.8')) return {};
  return {
    openBlank: async () => {
      const { default: url } = await import('../../examples/blank/绩效自评表（空白）.xlsx');
      await excel.createWorkbook(url.slice(url.indexOf(',') + 1));
    },
  };
}
