import type { OpenedFile } from '../../hosts/workbench/book';
import { bytesOfDataUrl } from './data-url';

/** The workbooks that come with the product, each in a chunk of its own. */
export async function bundledFile(which: 'example' | 'blank'): Promise<OpenedFile> {
  if (which === 'example') {
    const name = '示例区市场监督管理局2023年度绩效自评.xlsx';
    const file = await import('../../../examples/2023/示例区市场监督管理局2023年度绩效自评.xlsx');
    return { name, bytes: bytesOfDataUrl(file.default) };
  }
  const file = await import('../../../examples/blank/绩效自评表（空白）.xlsx');
  return { name: '绩效自评表（空白）.xlsx', bytes: bytesOfDataUrl(file.default) };
}
