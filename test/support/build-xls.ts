import * as XLSX from '@e965/xlsx';
import { concat, setU16, setU32 } from '../../src/files/zip/bytes';

/** One record of an .xls stream: its type and what it holds, as bytes or as 16-bit numbers. */
export function xlsRecord(type: number, content: Uint8Array | readonly number[]): Uint8Array {
  const bytes = content instanceof Uint8Array ? content : uint16s(content);
  const record = new Uint8Array(4 + bytes.length);
  setU16(record, 0, type);
  setU16(record, 2, bytes.length);
  record.set(bytes, 4);
  return record;
}

export function uint16s(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 2);
  numbers.forEach((number, index) => setU16(bytes, index * 2, number));
  return bytes;
}

/** A compound file with these streams at its top. */
export function buildOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const cfb = XLSX.CFB as {
    utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
    write(file: object, options: { type: 'array' }): Uint8Array | number[];
  };
  const file = cfb.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) {
    cfb.utils.cfb_add(file, `/${name}`, content);
  }
  return Uint8Array.from(cfb.write(file, { type: 'array' }));
}

/** A workbook in the format of Excel 97 to 2003. */
export function buildXls(
  sheets: Readonly<Record<string, XLSX.WorkSheet>>,
  workbook: XLSX.WBProps = {},
): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = workbook;
  return new Uint8Array(XLSX.write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
}

export interface XlsStream {
  /** 8: Excel 97 to 2003; 5: Excel 95, whose texts are in the bytes of the code page. */
  readonly biff: 8 | 5;
  readonly codePage?: number;
  readonly sheets: readonly {
    readonly name: Uint8Array;
    readonly records: readonly Uint8Array[];
  }[];
  /** Further records of the workbook as a whole. */
  readonly globals?: readonly Uint8Array[];
}

/** A workbook stream of hand-made records. */
export function xlsStream({ biff, codePage = 1200, sheets, globals = [] }: XlsStream): Uint8Array {
  const start = (kind: number) => xlsRecord(0x0809, [biff === 8 ? 0x0600 : 0x0500, kind, 0, 0]);
  const end = xlsRecord(0x000a, []);
  const bodies = sheets.map(({ records }) => concat([start(0x0010), ...records, end]));
  const bound = sheets.map(({ name }) => {
    const length = biff === 8 ? Uint8Array.of(name.length / 2, 1) : Uint8Array.of(name.length);
    return xlsRecord(0x0085, concat([new Uint8Array(6), length, name]));
  });
  const head = [start(0x0005), xlsRecord(0x0042, [codePage]), ...globals];
  let place = concat([...head, ...bound, end]).length;
  bound.forEach((record, index) => {
    setU32(record, 4, place);
    place += bodies[index]!.length;
  });
  return concat([...head, ...bound, end, ...bodies]);
}
