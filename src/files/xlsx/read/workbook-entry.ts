import { message } from '../../../core/messages/message';
import { damaged, type FileProblem, notAWorkbook, unsupported } from '../../file-problem';
import type { ZipEntry, ZipPackage } from '../../zip/zip-entry';
import { relationKind } from '../package/namespaces';
import { readRelations } from './relations';

/** The part that the package says is its main one, if that is a workbook; throws a FileProblem that says what it is. */
export function workbookEntry(zip: ZipPackage): ZipEntry {
  const relations = readRelations(zip, '');
  if (!relations) throw otherZip(zip);
  const main = relations.find(({ type }) => relationKind(type) === 'officeDocument');
  const target = main?.target ?? '';
  if (target.endsWith('.bin')) throw unsupported(message('problem.kind-xlsb'));
  if (target.startsWith('word/')) {
    throw notAWorkbook(message('problem.kind-word'), 'needs-workbook');
  }
  if (target.startsWith('ppt/')) {
    throw notAWorkbook(message('problem.kind-slides'), 'needs-workbook');
  }
  const entry = zip.entry(target);
  if (!entry) {
    throw damaged(message('problem.why-part-missing', { part: target || 'workbook.xml' }));
  }
  return entry;
}

/** A zip file that is no office package. */
function otherZip(zip: ZipPackage): FileProblem {
  if (zip.entry('content.xml') && zip.entry('mimetype')) {
    return notAWorkbook(message('problem.kind-ods'), 'open-and-save-as');
  }
  if (zip.entry('OFD.xml')) return notAWorkbook(message('problem.kind-ofd'), 'needs-workbook');
  if (zip.entry('[Content_Types].xml') || zip.entry('xl/workbook.xml')) {
    return damaged(message('problem.why-part-missing', { part: '_rels/.rels' }));
  }
  return notAWorkbook(message('problem.kind-archive'), 'needs-unpacking');
}
