import { useCallback } from 'react';
import type { Finding } from '../../../core/review-result';
import { usePane } from '../pane-context';

/** Does something with the finding as the newest review has it; nothing when it is gone. */
export function useFinding(id: string): (act: (finding: Finding) => Promise<void>) => void {
  const { session } = usePane();
  return useCallback(
    (act) => {
      const finding = session.state().review?.findings.find((each) => each.id === id);
      if (finding) void act(finding);
    },
    [session, id],
  );
}
