import { message, type Message } from '../core/messages/message';
import { notAWorkbook, type FileProblem } from './file-problem';

/** What a file is by its first bytes; its name says nothing. */
export type Container = 'zip' | 'ole' | 'old-xls' | 'other';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The first record of an Excel 2, 3 or 4 sheet or workbook, which had no container yet. */
const OLD_XLS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

export function containerOf(bytes: Uint8Array): Container {
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  return OLD_XLS.some((start) => startsWith(bytes, start)) ? 'old-xls' : 'other';
}

type Advice = Parameters<typeof notAWorkbook>[1];

/** Kinds of file that people take for a workbook, by the bytes that they begin with. */
const BY_BYTES: readonly (readonly [readonly number[], () => Message, Advice])[] = [
  [ascii('%PDF'), () => message('problem.kind-pdf'), 'needs-workbook'],
  [ascii('{\\rtf'), () => message('problem.kind-word'), 'needs-workbook'],
  [ascii('Rar!'), () => message('problem.kind-archive'), 'needs-unpacking'],
  [ascii('7z\xbc\xaf'), () => message('problem.kind-archive'), 'needs-unpacking'],
  [[0x1f, 0x8b], () => message('problem.kind-archive'), 'needs-unpacking'],
  [ascii('\x89PNG'), () => message('problem.kind-picture'), 'needs-workbook'],
  [[0xff, 0xd8, 0xff], () => message('problem.kind-picture'), 'needs-workbook'],
  [ascii('GIF8'), () => message('problem.kind-picture'), 'needs-workbook'],
];

/** Kinds of text, by how the text begins. */
const BY_TEXT: readonly (readonly [RegExp, () => Message])[] = [
  [/^<\?xml[^>]*>[^]*?<(?:\w+:)?Workbook\b/, () => message('problem.kind-xml-table')],
  [
    /^(?:<!doctype html|<html|<head|<meta|<table|<style|MIME-Version:)/i,
    () => message('problem.kind-html'),
  ],
];

/** How much of the beginning is looked at. */
const BEGINNING = 4096;

/** Says kindly what a file is that is no workbook at all. */
export function otherFile(bytes: Uint8Array): FileProblem {
  const known = BY_BYTES.find(([start]) => startsWith(bytes, start));
  if (known) return notAWorkbook(known[1](), known[2]);
  const beginning = bytes.subarray(0, BEGINNING);
  const text = textOf(beginning);
  if (text === null) return notAWorkbook(message('problem.kind-other'), 'needs-workbook');
  const kind = BY_TEXT.find(([pattern]) => pattern.test(text))?.[1] ?? plainText;
  return notAWorkbook(kind(), 'open-and-save-as');
}

const plainText = () => message('problem.kind-text');

/** The beginning as text; null for what holds control characters. In GBK and UTF-8 alike, tags are ASCII. */
function textOf(bytes: Uint8Array): string | null {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const readable = isUtf16 ? bytes.filter((byte) => byte !== 0) : bytes;
  const text = new TextDecoder('latin1').decode(readable);
  return /[^\t\n\f\r -\xff]/.test(text)
    ? null
    : text.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function ascii(text: string): readonly number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
