import { speaker } from '../../../core/messages/say';
import type { Review } from '../../../core/review-result';
import type { Workbook } from '../../../core/workbook/workbook';
import type { HostFile } from '../../../hosts/host';
import type { ReviewJson } from '../../../report/contract';
import { htmlReport } from '../../../report/html';
import { workbookJson } from '../../../report/workbook-json';
import { notice } from '../notice';
import type { ActionContext } from '../action-context';

export type ExportKind = 'report' | 'json' | 'snapshot';

/** 导出: hands the file over; gives it back where the host cannot save it. */
export async function exportFile(
  context: ActionContext,
  kind: ExportKind,
  ownPolicy: unknown,
): Promise<HostFile | null> {
  const workbook = await context.read();
  const review = await context.review(workbook);
  context.show(review);
  await context.begin('saving');
  const file =
    kind === 'snapshot'
      ? snapshotFile(context, workbook, ownPolicy)
      : reviewFile(context, kind, review);
  if (!context.host.saveFile) return file;
  await context.wait(context.host.saveFile(file));
  context.notify(notice('export'));
  return null;
}

function reviewFile(context: ActionContext, kind: 'report' | 'json', review: Review): HostFile {
  const { language } = context;
  const json: ReviewJson = {
    schema: 1,
    tool: { name: 'jixiao', version: context.version },
    policy: { id: review.policy.id, title: review.policy.title[language] },
    workbooks: [
      {
        ...workbookJson(context.state().name ?? '', review, language),
        written: null,
        notices: [],
      },
    ],
  };
  const title = speaker(language)('report.title');
  return kind === 'report'
    ? {
        name: fileName(context, title, 'html'),
        type: 'text/html',
        text: htmlReport(json, language),
      }
    : { name: fileName(context, title, 'json'), type: 'application/json', text: jsonText(json) };
}

/** All that is needed to review the same workbook again elsewhere. The texts of the workbook are in it. */
function snapshotFile(context: ActionContext, workbook: Workbook, ownPolicy: unknown): HostFile {
  const { version, policy } = context;
  const snapshot = {
    tool: { name: 'jixiao', version },
    host: context.host.capabilities.name,
    policy: policy.id,
    ...(ownPolicy === undefined ? {} : { ownPolicy }),
    workbook,
  };
  return {
    name: fileName(context, 'jixiao-snapshot', 'json'),
    type: 'application/json',
    text: jsonText(snapshot),
  };
}

const jsonText = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;

/** `2023年自评表.xlsx` → `2023年自评表-绩效自评校核报告.html`. */
function fileName(context: ActionContext, what: string, extension: string): string {
  const workbook = (context.state().name ?? '').replace(/\.[a-z]{3,4}$/i, '');
  // A name that the host made up may hold what no file name may.
  const name = [workbook, what]
    .filter((part) => part !== '')
    .join('-')
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_');
  return `${name}.${extension}`;
}
