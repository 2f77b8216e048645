import { shownText } from '../package/cell-text';

/** Gathers the text of a string item (`<si>` or `<is>`), given what is read inside it. */
export interface RichText {
  /** `level` counts from 1, the item's children. */
  readonly open: (local: string, level: number) => void;
  readonly close: (local: string, level: number) => void;
  readonly text: (text: string) => void;
  /** The text gathered, all runs joined; begins anew. */
  readonly take: () => string;
}

/** The plain text of a string item: its own text and that of its runs, without phonetic guides (`<rPh>`). */
export function richText(): RichText {
  let gathered = '';
  let inRun = false;
  let inText = false;
  return {
    open: (local, level) => {
      if (level === 1) inRun = local === 'r';
      inText = local === 't' && (level === 1 || (level === 2 && inRun));
    },
    close: () => {
      inText = false;
    },
    text: (text) => {
      if (inText) gathered += text;
    },
    take: () => {
      const text = shownText(gathered);
      gathered = '';
      inRun = false;
      return text;
    },
  };
}
