import { styleText } from 'node:util';
import { message } from '../../core/messages/message';
import { type Language, say } from '../../core/messages/say';
import type { FindingJson, FormJson, ReviewJson, WorkbookJson } from '../../report/contract';
import {
  cleanText,
  countsText,
  derivedName,
  findingsBeyondForms,
  findingsOf,
  formName,
  relatedText,
  scoreOf,
  severityName,
  unreadText,
  unsureText,
  workbookTitle,
} from '../../report/labels';
import { padded, textWidth } from './text-width';

/** The review for the terminal: per workbook its scores, then per form what is wrong, worst first. */
export function textReport(json: ReviewJson, language: Language, colour: boolean): string {
  const paint = painter(colour);
  const workbooks = json.workbooks.map((workbook) => workbookText(workbook, language, paint));
  const parts = [
    say(language, message('report.by-policy', { policy: json.policy.title })),
    ...workbooks,
  ];
  if (json.workbooks.length > 1) parts.push(overview(json, language));
  return `${parts.join('\n\n')}\n`;
}

type Paint = (kind: FindingJson['severity'] | 'title' | 'faint', text: string) => string;

function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  const styles = {
    error: ['bold', 'red'],
    warning: 'yellow',
    info: 'cyan',
    title: 'bold',
    faint: 'dim',
  } as const;
  return (kind, text) => {
    const style = styles[kind];
    return styleText(typeof style === 'string' ? style : [...style], text);
  };
}

function workbookText(workbook: WorkbookJson, language: Language, paint: Paint): string {
  const lines = [paint('title', workbook.file)];
  if (workbook.forms.length > 0) {
    lines.push(`  ${workbookTitle(workbook, language)}`, `  ${countsText(workbook, language)}`, '');
    lines.push(...scoreTable(workbook, language), ...derivedTable(workbook, language));
  }
  for (const problem of workbook.problems) {
    lines.push(`  ${paint('error', `✗ ${problem.message}`)}`);
  }
  for (const form of workbook.forms) {
    const findings = findingsOf(form, workbook);
    const reading = readingText(form, language, paint);
    if (findings.length === 0 && reading.length === 0) continue;
    lines.push('', `  ${paint('title', `${form.sheet} ${formName(form, language)}`)}`, ...reading);
    for (const finding of findings) lines.push(...findingText(finding, language, paint));
  }
  for (const [sheet, findings] of findingsBeyondForms(workbook)) {
    lines.push('', `  ${paint('title', sheet)}`);
    for (const finding of findings) lines.push(...findingText(finding, language, paint));
  }
  const clean = cleanText(workbook, language);
  if (clean !== '') lines.push(`  ${clean}`);
  return lines.join('\n');
}

/** What of a form was not understood, and what was not sure in recognising it. */
function readingText(form: FormJson, language: Language, paint: Paint): string[] {
  const unread = unreadText(form, language);
  const unsure = unsureText(form, language);
  return [
    ...(unread === '' ? [] : [`    ${paint('warning', unread)}`]),
    ...form.unread.map(({ cell, why }) => `${INDENT}${cell} ${why}`),
    ...(unsure === '' ? [] : [`    ${unsure}`]),
  ];
}

function scoreTable(workbook: WorkbookJson, language: Language): string[] {
  const rows = workbook.forms.map((form) => {
    const name = `${form.sheet} ${formName(form, language)}`;
    return { name, ...scoreOf(form, workbook, language) };
  });
  const width = Math.max(...rows.map(({ name }) => textWidth(name))) + 2;
  return rows.map(({ name, score, note }) =>
    `  ${padded(name, width)}${padded(score, 8)}${note}`.trimEnd(),
  );
}

/** The rates that the policy asks for and no form has a cell for. */
function derivedTable({ derived }: WorkbookJson, language: Language): string[] {
  if (derived.length === 0) return [];
  const names = derived.map((rate) => derivedName(rate, language));
  const width = Math.max(...names.map(textWidth)) + 2;
  const rows = derived.map(({ display, trace }, index) => {
    return `  ${padded(names[index] ?? '', width)}${padded(display ?? '—', 10)}${trace}`;
  });
  return ['', `  ${say(language, message('report.derived'))}`, ...rows];
}

/** Lines that belong to a finding start below its sentence. */
const INDENT = ' '.repeat(6);

function findingText(finding: FindingJson, language: Language, paint: Paint): string[] {
  const { severity, expected, basis, related, waived, stub } = finding;
  const name = padded(severityName(severity, language), language === 'zh' ? 6 : 9);
  const lines = [`    ${paint(waived === null ? severity : 'faint', name)} ${finding.message}`];
  if (expected !== null && expected !== '' && !finding.message.includes(expected)) {
    lines.push(`${INDENT}${say(language, message('report.expected', { expected }))}`);
  }
  if (related.length > 0) {
    const cells = relatedText(related, language, 8);
    lines.push(paint('faint', `${INDENT}${say(language, message('report.see', { cells }))}`));
  }
  if (severity !== 'info') {
    lines.push(paint('faint', `${INDENT}${say(language, message('report.basis', { basis }))}`));
  }
  if (stub !== null && waived === null) {
    const oneLine = stub.replaceAll('\n', '');
    lines.push(
      paint('faint', `${INDENT}${say(language, message('report.stub', { stub: oneLine }))}`),
    );
  }
  if (waived !== null) {
    lines.push(`${INDENT}${say(language, message('report.waived', { reason: waived.reason }))}`);
  }
  return lines;
}

/** For a reviewer with many files: which are wrong, at a glance. */
function overview({ workbooks }: ReviewJson, language: Language): string {
  const failed = workbooks.filter(({ problems }) => problems.length > 0).length;
  const wrong = workbooks.filter(
    ({ problems, summary }) => problems.length === 0 && summary.errors > 0,
  ).length;
  const counts = {
    files: String(workbooks.length),
    failed: String(failed),
    wrong: String(wrong),
    right: String(workbooks.length - failed - wrong),
  };
  return say(language, message('report.overview', counts));
}
