import { useMemo, useRef } from 'react';
import type { Review } from '../../../core/review-result';
import { type FindingsView, findingsView } from '../../model/findings-view';
import { reusedView } from '../../model/reused-view';
import { usePane } from '../pane-context';

/** The findings to be drawn; what did not change since the last review is the same object. */
export function useFindings(review: Review): FindingsView {
  const { language, text } = usePane();
  const before = useRef<FindingsView | null>(null);
  return useMemo(() => {
    const now = findingsView(review, language, text);
    const view = before.current ? reusedView(before.current, now) : now;
    before.current = view;
    return view;
  }, [review, language, text]);
}
