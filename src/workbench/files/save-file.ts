/** Where a file went, and under which name; `none`: the user has thought better of it. */
export type Saved =
  { readonly where: 'chosen' | 'downloads'; readonly name: string } | { readonly where: 'none' };

/** The part of the File System Access API that is used; not every browser has it. */
interface SavePicker {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }) => Promise<FileSystemFileHandle>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const XLSM = 'application/vnd.ms-excel.sheet.macroEnabled.12';

/** Saves a workbook where the user says, or, where a browser cannot ask, to the downloads. Rejects when it cannot be written. */
export async function saveWorkbook(bytes: Uint8Array, suggestedName: string): Promise<Saved> {
  const isMacro = suggestedName.toLowerCase().endsWith('.xlsm');
  const type = isMacro ? XLSM : XLSX;
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type });
  const picker = window as SavePicker;
  if (!picker.showSaveFilePicker) {
    download(blob, suggestedName);
    return { where: 'downloads', name: suggestedName };
  }
  let handle: FileSystemFileHandle;
  try {
    handle = await picker.showSaveFilePicker({
      suggestedName,
      types: [{ description: 'Excel', accept: { [type]: [isMacro ? '.xlsm' : '.xlsx'] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { where: 'none' };
    throw error;
  }
  const stream = await handle.createWritable();
  await stream.write(blob);
  await stream.close();
  return { where: 'chosen', name: handle.name };
}

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the address over by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
