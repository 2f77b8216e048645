import type { PaneOptions } from '../pane/pane-options';

/** Opens the example and the blank forms as new workbooks, where this Excel can (ExcelApi 1.8). */
export function newWorkbooks(
  excel: Pick<typeof Excel, 'createWorkbook'>,
  office: typeof Office,
): Pick<PaneOptions, 'openExample' | 'openBlank'> {
  if (!office.context.requirements.isSetSupported('ExcelApi', '1.8')) return {};
  const open = async (file: Promise<{ readonly default: string }>) => {
    // A data URL: what Excel takes stands behind its comma.
    const { default: url } = await file;
    await excel.createWorkbook(url.slice(url.indexOf(',') + 1));
  };
  return {
    openExample: () =>
      open(import('../../examples/2023/示例区市场监督管理局2023年度绩效自评.xlsx')),
    openBlank: () => open(import('../../examples/blank/绩效自评表（空白）.xlsx')),
  };
}
