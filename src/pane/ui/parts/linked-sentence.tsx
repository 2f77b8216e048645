import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import { unbrokenCells } from '../../model/unbroken-cells';
import type { Part } from '../../model/linked-text';
import { CellLink } from './cell-link';

const useStyles = makeStyles({ together: { whiteSpace: 'nowrap' } });

/** A sentence whose cells can be clicked; `spaced` sets each cell apart from the value that it stands behind. */
export function LinkedSentence({ parts, spaced }: { parts: readonly Part[]; spaced?: boolean }) {
  const styles = useStyles();
  return unbrokenCells(parts).map((part, index) =>
    typeof part === 'string' ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <Fragment key={index}>
        {spaced === true ? ' ' : null}
        <span className={styles.together}>
          {part.before}
          <CellLink cell={part.cell} label={part.label} />
          {part.after}
        </span>
      </Fragment>
    ),
  );
}

/** A sentence as plain text, where a click means something else. */
export function plainSentence(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.label)).join('');
}
