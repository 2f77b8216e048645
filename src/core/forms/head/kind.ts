import { message, type Message } from '../../messages/message';
import { kindName } from '../labels/kind-name';
import { scopeIn } from '../labels/titles';

/** What tells an overall form from a project's. */
export interface KindSigns {
  /** The title as written. */
  readonly title: string | null;
  readonly sheetName: string;
  /** The form has a field for the project's name. */
  readonly projectField: boolean;
  /** The funds are split by revenue and expenditure. */
  readonly split: boolean;
  /** The funds block's own name: 年度预算申请 or 项目资金. */
  readonly fundsSide: 'overall' | 'project' | 'either' | null;
}

export interface KindVerdict {
  readonly kind: 'overall' | 'project';
  /** Title and structure agree, contradict each other, or nothing tells. */
  readonly sure: 'agreed' | 'disagreed' | 'guessed';
  readonly why: readonly Message[];
}

/** 整体 or 项目: the structure counts most, then the title, then the sheet's name. Where nothing tells, a project. */
export function kindOf({
  title,
  sheetName,
  projectField,
  split,
  fundsSide,
}: KindSigns): KindVerdict {
  const structure =
    (projectField ? -2 : 0) +
    (split ? 2 : 0) +
    (fundsSide === 'overall' ? 1 : fundsSide === 'project' ? -1 : 0);
  const inTitle = signOf(title);
  const inName = signOf(sheetName);
  const balance = Math.sign(structure) || inTitle || inName;
  const kind = balance > 0 ? 'overall' : 'project';
  const why: Message[] = [];
  if (kind === 'project' && projectField) why.push(message('forms.why-project-field'));
  if (kind === 'overall' && split) why.push(message('forms.why-split'));
  if (balance === 0) {
    return {
      kind,
      sure: 'guessed',
      why: [message('forms.why-kind-unsure', { kind: kindName(kind) })],
    };
  }
  if (inTitle !== 0 && Math.sign(balance) !== inTitle) {
    const titleKind = kindName(inTitle > 0 ? 'overall' : 'project');
    return {
      kind,
      sure: 'disagreed',
      why: [...why, message('forms.why-title-differs', { titleKind, kind: kindName(kind) })],
    };
  }
  return { kind, sure: 'agreed', why };
}

/** 1 for 整体, −1 for 项目, 0 where neither is said. */
function signOf(text: string | null): number {
  const scope = text === null ? null : scopeIn(text);
  if (scope === null) return 0;
  return scope === 'overall' ? 1 : -1;
}
