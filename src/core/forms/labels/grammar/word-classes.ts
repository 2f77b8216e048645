/** The words of a small language, each with the letter of its class; the longest word that fits is read. */
export interface WordClasses {
  /** The classes of a text's words in their order, `''` for an empty text; null when some of it is no word of the language. */
  classesOf(text: string): string | null;
}

/** A class of words that say nothing: they are read and left out. */
export const FILLER = '-';

/** Builds the language from lists of words, by the letter of their class. */
export function wordClasses(lists: Readonly<Record<string, string>>): WordClasses {
  const byFirst = new Map<string, { readonly word: string; readonly letter: string }[]>();
  for (const [letter, written] of Object.entries(lists)) {
    for (const word of written.trim().split(/\s+/)) {
      const first = word.charAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { word, letter }]);
    }
  }
  for (const words of byFirst.values()) words.sort((a, b) => b.word.length - a.word.length);
  return {
    classesOf(text) {
      let classes = '';
      for (let at = 0; at < text.length;) {
        const found = byFirst.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
        if (!found) return null;
        if (found.letter !== FILLER) classes += found.letter;
        at += found.word.length;
      }
      return classes;
    },
  };
}
