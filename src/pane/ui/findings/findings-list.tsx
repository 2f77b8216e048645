import { useCallback, useMemo, useRef, useState } from 'react';
import { areFormsBlank } from '../../../core/blank-forms';
import type { Review } from '../../../core/review-result';
import type { Severity } from '../../../core/findings/finding';
import { type CellRef, sameCell } from '../../../core/workbook/cell-ref';
import { type FindingGroup, filtered, foldedAtFirst } from '../../model/findings-view';
import { scoreCard } from '../../model/score-card';
import type { SessionState } from '../../session/session';
import { usePane } from '../pane-context';
import { CleanForms } from './clean-forms';
import { FilteredOut } from './filtered-out';
import { FindingGroupView } from './finding-group-view';
import { Problems } from './problems';
import { ScoreCard } from './score-card';
import { Summary } from './summary';
import { useFindings } from './use-findings';
import { useFocusAfterRemoval } from './use-focus-after-removal';
import { WaivedGroup } from './waived-group';

interface FindingsListProps {
  readonly state: SessionState;
  readonly review: Review;
  readonly visible: boolean;
  readonly onShowOpen: () => void;
}

/** What a check has found, form by form. */
export default function FindingsList(props: FindingsListProps) {
  const { state, review, visible, onShowOpen } = props;
  const { text } = usePane();
  const { selected, busy, capabilities } = state;
  const view = useFindings(review);
  const scores = useMemo(() => scoreCard(review, text), [review, text]);
  const [chosen, setChosen] = useState<ReadonlySet<Severity>>(new Set());
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLDivElement>(null);
  useFocusAfterRemoval(list, view);
  const toggle = useCallback((id: string) => setToggled((all) => withToggled(all, id)), []);

  if (review.forms.length === 0) return <Problems problems={view.problems} nothing />;
  const groups = filtered(view.groups, chosen).filter(({ findings }) => findings.length > 0);
  const folded = foldedAtFirst(groups);
  return (
    <div ref={list}>
      <Problems problems={view.problems} />
      {areFormsBlank(review) ? null : <ScoreCard rows={scores} />}
      <Summary review={review} chosen={chosen} onChosen={setChosen} onShowOpen={onShowOpen} />
      {groups.length === 0 && chosen.size > 0 ? (
        <FilteredOut onShowAll={() => setChosen(new Set())} />
      ) : null}
      {groups.map((group) => (
        <FindingGroupView
          key={group.id}
          group={group}
          open={folded.has(group.id) === toggled.has(group.id)}
          onToggle={toggle}
          selected={visible && selected && isIn(group, selected) ? selected : null}
          canWrite={capabilities.write}
          busy={busy?.asked === true}
        />
      ))}
      {chosen.size === 0 && !areFormsBlank(review) ? <CleanForms groups={view.groups} /> : null}
      <WaivedGroup
        findings={view.waived}
        canWrite={capabilities.write}
        busy={busy?.asked === true}
      />
    </div>
  );
}

const isIn = ({ findings }: FindingGroup, selected: CellRef) =>
  findings.some(({ cell }) => sameCell(cell, selected));

function withToggled(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const now = new Set(all);
  if (!now.delete(id)) now.add(id);
  return now;
}
