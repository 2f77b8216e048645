import { makeStyles, tokens } from '@fluentui/react-components';

export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& th:not(:first-child), & td:not(:first-child)': { width: '40px' },
  },
  column: {
    padding: '4px 0',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: {
    paddingLeft: '6px',
    textAlign: 'end',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    wordBreak: 'break-word',
  },
  block: {
    padding: '8px 0 2px',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  line: {
    padding: '4px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    wordBreak: 'break-word',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  cell: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  total: {
    padding: '6px 0 2px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
  },
  link: { color: 'inherit', textDecorationLine: 'underline', fontWeight: 'inherit' },
  differs: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});
