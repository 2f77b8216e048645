import type { Language } from '../../core/messages/say';
import type { ReportFormat } from '../arguments';
import type { ReviewJson } from '../../report/contract';
import { htmlReport } from '../../report/html';
import { textReport } from './text';
import { xlsxReport } from './xlsx';

/** The report in the format asked for; .xlsx as bytes. */
export function renderReport(
  json: ReviewJson,
  format: ReportFormat,
  language: Language,
  colour: boolean,
): string | Uint8Array {
  switch (format) {
    case 'json':
      return `${JSON.stringify(json, null, 2)}\n`;
    case 'text':
      return textReport(json, language, colour);
    case 'html':
      return htmlReport(json, language);
    case 'xlsx':
      return xlsxReport(json, language);
  }
}
