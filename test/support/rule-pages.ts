import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The sections of a rule's page (docs/rules/<id>.md), in this order. */
export const PAGE_SECTIONS = [
  '查什么',
  '依据',
  '有问题的例子',
  '没有问题的例子',
  '怎么改',
  '何时可以不改',
] as const;

/** A rule's page, read. */
export interface RulePage {
  /** The first line without `# `: the rule's id. */
  readonly id: string;
  /** The line of words below it. */
  readonly title: string;
  readonly sections: readonly PageSection[];
}

export interface PageSection {
  readonly heading: string;
  readonly text: string;
  /** The `workbook` blocks in it, with the line of the page where each begins. */
  readonly examples: readonly { readonly line: number; readonly workbook: string }[];
}

const folder = path.join(import.meta.dirname, '../../docs/rules');

/** Reads docs/rules/<id>.md; null when there is none. */
export function readRulePage(id: string): RulePage | null {
  const file = path.join(folder, `${id}.md`);
  return existsSync(file) ? parseRulePage(readFileSync(file, 'utf8')) : null;
}

export function parseRulePage(markdown: string): RulePage {
  const lines = markdown.split('\n');
  const sections: {
    heading: string;
    text: string[];
    examples: PageSection['examples'][number][];
  }[] = [];
  let fence: { line: number; info: string; body: string[] } | null = null;
  lines.forEach((line, index) => {
    const section = sections.at(-1);
    if (fence) {
      if (line.startsWith('```')) {
        if (fence.info === 'workbook') {
          section?.examples.push({ line: fence.line, workbook: fence.body.join('\n') });
        }
        fence = null;
      } else {
        fence.body.push(line);
      }
    } else if (line.startsWith('```')) {
      fence = { line: index + 1, info: line.slice(3).trim(), body: [] };
    } else if (line.startsWith('## ')) {
      sections.push({ heading: line.slice(3).trim(), text: [], examples: [] });
    } else {
      section?.text.push(line);
    }
  });
  const [first = '', ...rest] = lines;
  return {
    id: first.replace(/^# /, '').trim(),
    title: rest.find((line) => line.trim() !== '')?.trim() ?? '',
    sections: sections.map(({ text, ...section }) => ({
      ...section,
      text: text.join('\n').trim(),
    })),
  };
}
