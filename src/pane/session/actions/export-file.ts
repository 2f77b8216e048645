import { speaker } from '../../../core/messages/say';
import type { Review } from '../../../core/review-result';
import type { Workbook } from '../../../core/workbook/workbook';
import type { HostFile } from '../../../hosts/host';
import type { ReviewJson } from '../../../report/contract';
import { htmlReport } from '../../../report/html';
import { workbookJson } from '../../../report/workbook-json';
import { notice } from '../notice';
import type { Work } from '../work';

export type ExportKind = 'report' | 'json' | 'snapshot';

/** 导出: hands the file over; gives it back where the host cannot save it. */
export async function exportFile(
  work: Work,
  kind: ExportKind,
  ownPolicy: unknown,
): Promise<HostFile | null> {
  const workbook = await work.read();
  const review = await work.review(workbook);
  work.show(review);
  await work.begin('saving');
  const file =
    kind === 'snapshot' ? snapshotFile(work, workbook, ownPolicy) : reviewFile(work, kind, review);
  if (!work.host.saveFile) return file;
  await work.wait(work.host.saveFile(file));
  work.tell(notice('export'));
  return null;
}

function reviewFile(work: Work, kind: 'report' | 'json', review: Review): HostFile {
  const { language } = work;
  const json: ReviewJson = {
    schema: 1,
    tool: { name: 'jixiao', version: work.version },
    policy: { id: review.policy.id, title: review.policy.title[language] },
    workbooks: [
      {
        ...workbookJson(work.state().name ?? '', review, language),
        written: null,
        notices: [],
      },
    ],
  };
  const title = speaker(language)('report.title');
  return kind === 'report'
    ? { name: fileName(work, title, 'html'), type: 'text/html', text: htmlReport(json, language) }
    : { name: fileName(work, title, 'json'), type: 'application/json', text: jsonText(json) };
}

/** All that is needed to review the same workbook again elsewhere. The texts of the workbook are in it. */
function snapshotFile(work: Work, workbook: Workbook, ownPolicy: unknown): HostFile {
  const { version, policy } = work;
  const snapshot = {
    tool: { name: 'jixiao', version },
    host: work.host.capabilities.name,
    policy: policy.id,
    ...(ownPolicy === undefined ? {} : { ownPolicy }),
    workbook,
  };
  return {
    name: fileName(work, 'jixiao-snapshot', 'json'),
    type: 'application/json',
    text: jsonText(snapshot),
  };
}

const jsonText = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;

/** `2023年自评表.xlsx` → `2023年自评表-绩效自评校核报告.html`. */
function fileName(work: Work, what: string, extension: string): string {
  const workbook = (work.state().name ?? '').replace(/\.[a-z]{3,4}$/i, '');
  // A name that the host made up may hold what no file name may.
  const name = [workbook, what]
    .filter((part) => part !== '')
    .join('-')
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_');
  return `${name}.${extension}`;
}
