import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useWorkbench } from '../page/use-workbench';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  state: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** Which file is open, and whether it has changes that were not saved. */
export function FileTitle() {
  const { file, text } = useWorkbench();
  const styles = useStyles();
  const state =
    file.format === 'xls' ? text('file.read-only') : file.changed ? text('file.unsaved') : null;
  return (
    <div className={styles.root} role="status">
      <Text truncate wrap={false} title={file.name ?? ''} data-file-name>
        {file.name ?? text('file.none')}
      </Text>
      {state !== null && (
        <Text size={200} wrap={false} className={styles.state} data-file-state>
          {state}
        </Text>
      )}
    </div>
  );
}
