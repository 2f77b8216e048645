import { message } from '../core/messages/message';
import { type Language, say, speaker } from '../core/messages/say';
import type { FindingJson, FormJson, ReviewJson, WorkbookJson } from './contract';
import { escapeHtml } from './escape';
import { HTML_STYLE } from './html-style';
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
} from './labels';

/** The review as one page without scripts or outside parts: for a browser, for printing, for keeping. */
export function htmlReport(json: ReviewJson, language: Language): string {
  const text = speaker(language);
  const title = escapeHtml(text('report.title'));
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header><h1>${title}</h1><p>${escapeHtml(text('report.by-policy', { policy: json.policy.title }))}</p></header>
<main>
${json.workbooks.length > 1 ? overviewTable(json, language) : ''}
${json.workbooks.map((workbook, index) => workbookSection(workbook, index, language)).join('\n')}
</main>
<footer>${escapeHtml(json.tool.name)} ${escapeHtml(json.tool.version)}</footer>
</body>
</html>
`;
}

function overviewTable({ workbooks }: ReviewJson, language: Language): string {
  const head = [
    say(language, message('report.file')),
    ...(['error', 'warning', 'info'] as const).map((severity) => severityName(severity, language)),
    say(language, message('report.problem')),
  ];
  const rows = workbooks.map(({ file, summary, problems }, index) => {
    const state = problems.length > 0 ? 'problem' : summary.errors > 0 ? 'error' : 'right';
    const cells =
      problems.length > 0 && summary.errors + summary.warnings + summary.infos === 0
        ? ['', '', '']
        : [summary.errors, summary.warnings, summary.infos].map(String);
    return `<tr class="${state}"><td><a href="#w${String(index)}">${escapeHtml(file)}</a></td>${cells
      .map((cell) => `<td class="number">${cell}</td>`)
      .join('')}<td>${escapeHtml(problems.map((problem) => problem.message).join(' '))}</td></tr>`;
  });
  return `<table class="overview"><thead><tr>${head.map((cell) => `<th>${escapeHtml(cell)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

function workbookSection(workbook: WorkbookJson, index: number, language: Language): string {
  const problems = workbook.problems.map(
    (problem) => `<p class="problem" role="alert">${escapeHtml(problem.message)}</p>`,
  );
  const counts =
    workbook.forms.length > 0
      ? `<p>${escapeHtml(workbookTitle(workbook, language))}</p><p class="counts">${escapeHtml(countsText(workbook, language))}</p>`
      : '';
  const said = cleanText(workbook, language);
  const clean = said === '' ? '' : `<p class="right">${escapeHtml(said)}</p>`;
  return `<section id="w${String(index)}"><h2>${escapeHtml(workbook.file)}</h2>
${counts}${problems.join('')}${clean}${derivedTable(workbook, language)}
${workbook.forms.map((form) => formSection(form, workbook, language)).join('\n')}
${[...findingsBeyondForms(workbook)].map(([sheet, findings]) => article(escapeHtml(sheet), findings, language)).join('\n')}
</section>`;
}

/** The rates that the policy asks for and no form has a cell for. */
function derivedTable({ derived }: WorkbookJson, language: Language): string {
  if (derived.length === 0) return '';
  const rows = derived.map(
    (rate) =>
      `<tr><td>${escapeHtml(derivedName(rate, language))}</td><td class="number">${escapeHtml(
        rate.display ?? '—',
      )}</td><td>${escapeHtml(rate.trace)}</td></tr>`,
  );
  const title = escapeHtml(say(language, message('report.derived')));
  return `\n<table class="derived"><caption>${title}</caption><tbody>${rows.join('\n')}</tbody></table>`;
}

function formSection(form: FormJson, workbook: WorkbookJson, language: Language): string {
  const { score, note } = scoreOf(form, workbook, language);
  const total =
    note === ''
      ? ''
      : `<span class="score">${escapeHtml(score)}</span> <small>${escapeHtml(note)}</small>`;
  const title = `${escapeHtml(form.sheet)} ${escapeHtml(formName(form, language))} ${total}`;
  return article(title, findingsOf(form, workbook), language, readingOf(form, language));
}

/** What of a form was not understood, and what was not sure in recognising it. */
function readingOf(form: FormJson, language: Language): string {
  const unsure = unsureText(form, language);
  const unread = unreadText(form, language);
  const items = form.unread.map(({ cell, why }) => `<li>${escapeHtml(`${cell} ${why}`)}</li>`);
  return [
    unread === ''
      ? ''
      : `<div class="unread"><p>${escapeHtml(unread)}</p><ul>${items.join('')}</ul></div>`,
    unsure === '' ? '' : `<p class="unsure">${escapeHtml(unsure)}</p>`,
  ].join('');
}

/** `title` and `reading` are markup. */
function article(
  title: string,
  findings: readonly FindingJson[],
  language: Language,
  reading = '',
): string {
  return `<article><h3>${title}</h3>${reading}
${findings.length === 0 ? '' : `<ol>${findings.map((finding) => findingItem(finding, language)).join('\n')}</ol>`}</article>`;
}

function findingItem(finding: FindingJson, language: Language): string {
  const line = (content: string) => `<p class="detail">${escapeHtml(content)}</p>`;
  const { severity, expected, basis, related, waived, stub } = finding;
  const details = [
    expected === null || expected === '' || finding.message.includes(expected)
      ? ''
      : line(say(language, message('report.expected', { expected }))),
    related.length === 0
      ? ''
      : line(say(language, message('report.see', { cells: relatedText(related, language) }))),
    line(say(language, message('report.basis', { basis }))),
    stub === null || waived !== null ? '' : line(say(language, message('report.stub', { stub }))),
    waived === null ? '' : line(say(language, message('report.waived', { reason: waived.reason }))),
  ];
  return `<li class="${waived === null ? severity : 'waived'}"><p><b>${escapeHtml(severityName(severity, language))}</b> ${escapeHtml(
    finding.message,
  )}</p>${details.join('')}</li>`;
}
