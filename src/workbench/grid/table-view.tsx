import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWorkbench } from '../page/use-workbench';
import { createTableGrid } from './table-grid';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    inset: 0,
    overflow: 'auto',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '& > [role="group"]': { marginBottom: tokens.spacingVerticalM },
    '& > [role="group"] button': {
      marginRight: tokens.spacingHorizontalXS,
      padding: '4px 10px',
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      font: 'inherit',
    },
    '& > [role="group"] button[aria-pressed="true"]': {
      borderTopColor: tokens.colorBrandStroke1,
      borderRightColor: tokens.colorBrandStroke1,
      borderBottomColor: tokens.colorBrandStroke1,
      borderLeftColor: tokens.colorBrandStroke1,
      color: tokens.colorBrandForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& table': { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
    '& caption': { textAlign: 'left', paddingBottom: '4px', fontWeight: 600 },
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      padding: '3px 6px',
      whiteSpace: 'pre-line',
      maxWidth: '360px',
      verticalAlign: 'middle',
    },
    '& th': { color: tokens.colorNeutralForeground3, fontWeight: 400 },
    '& [data-mark="error"]': {
      backgroundColor: tokens.colorPaletteRedBackground1,
      color: tokens.colorPaletteRedForeground1,
    },
    '& [data-mark="warning"]': {
      backgroundColor: tokens.colorPaletteYellowBackground1,
      color: tokens.colorPaletteDarkOrangeForeground1,
    },
    '& [aria-current="true"]': { outline: `2px solid ${tokens.colorBrandStroke1}` },
  },
});

/** The workbook as plain tables. */
export function TableView() {
  const { workbench, page, session, text } = useWorkbench();
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const { language } = session;
  useEffect(() => {
    if (!container.current) return;
    const grid = createTableGrid(container.current, language);
    const detach = workbench.host.attach(grid);
    return () => {
      detach();
      grid.close();
    };
  }, [workbench, language]);
  return (
    <div
      ref={container}
      className={styles.root}
      role="region"
      aria-label={text('command.table')}
      tabIndex={0}
      data-table-view={page.view}
      data-sheet="front"
    />
  );
}
