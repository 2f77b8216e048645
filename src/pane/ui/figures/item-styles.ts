import { makeStyles, tokens } from '@fluentui/react-components';

export const useItemStyles = makeStyles({
  item: {
    margin: '0 0 6px',
    padding: '7px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
    '& > p': { margin: '2px 0 0', wordBreak: 'break-word', fontVariantNumeric: 'tabular-nums' },
  },
  head: { display: 'flex', alignItems: 'flex-start' },
  name: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    marginRight: '8px',
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: 'break-word',
  },
  value: {
    flexShrink: 0,
    marginLeft: '8px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  trace: { color: tokens.colorNeutralForeground2 },
  faint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  from: { display: 'inline-block', marginRight: '8px' },
});
