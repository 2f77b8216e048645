/** What cannot be told for certain, because something of the form was not understood. */
export const certaintyTexts = {
  'certainty.differs':
    '填的是 {actual}，按读懂的内容是 {expected}。{place} {why}，所以不能确定，请人工核对。',
  'certainty.open': '{finding}不过 {place} {why}，所以不能确定，请人工核对。',
} as const;
