/** A wording without its punctuation, which says nothing. */
export function bare(text: string): string {
  return text.replace(/[\s,.;:!?、。，；：！？"'“”‘’()[\]《》<>·/]/gu, '');
}
