import { memo, Suspense } from 'react';
import type { SessionState } from '../../session/session';
import { LATE_PARTS } from '../late-parts';
import { usePane } from '../pane-context';
import { EmptyState } from './empty-state';

const FindingsList = LATE_PARTS.findings.Part;

interface FindingsTabProps {
  readonly state: SessionState;
  readonly visible: boolean;
  readonly onShowOpen: () => void;
}

/** 问题: before the first check what will be looked for, after it what was found. */
export const FindingsTab = memo(function FindingsTab(props: FindingsTabProps) {
  const { state, visible, onShowOpen } = props;
  const { text } = usePane();
  if (!state.review) return <EmptyState state={state} />;
  return (
    <Suspense fallback={<p>{text('frame.loading')}</p>}>
      <FindingsList state={state} review={state.review} visible={visible} onShowOpen={onShowOpen} />
    </Suspense>
  );
});
