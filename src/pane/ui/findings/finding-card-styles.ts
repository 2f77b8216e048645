import { createCustomFocusIndicatorStyle, makeStyles, tokens } from '@fluentui/react-components';

const frame = (colour: string) => ({
  borderTopColor: colour,
  borderRightColor: colour,
  borderBottomColor: colour,
});

/** The whole closed card opens at a click, by a button that lies over it; the cell's link lies over the button. */
export const useCardStyles = makeStyles({
  card: {
    position: 'relative',
    margin: '0 0 8px',
    padding: '8px 10px 8px 11px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBackground3 },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ...frame(tokens.colorBrandStroke1),
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  closed: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 78px',
    ':hover': { ...frame(tokens.colorNeutralStroke1Hover) },
  },
  head: { display: 'flex', alignItems: 'flex-start', '& > svg': { marginTop: '2px' } },
  heading: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    margin: '0 8px 0 6px',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: 'break-word',
  },
  severity: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    marginRight: '2px',
  },
  cell: { position: 'relative', zIndex: 1, flexShrink: 0, padding: '0 4px' },
  toggle: {
    flexShrink: 0,
    width: '16px',
    height: '20px',
    margin: '0 -4px 0 2px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    cursor: 'pointer',
    '::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: 0,
      left: 0,
      height: '38px',
      borderRadius: tokens.borderRadiusMedium,
    },
    '&[aria-expanded="false"]::after': { height: 'auto', bottom: 0 },
    ...createCustomFocusIndicatorStyle({
      outlineStyle: 'none',
      '::after': {
        boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}`,
        outline: '2px solid transparent',
        outlineOffset: '-2px',
      },
    }),
  },
  sentence: {
    margin: '2px 0 0',
    color: tokens.colorNeutralForeground2,
    wordBreak: 'break-word',
  },
  clamped: {
    display: '-webkit-box',
    overflow: 'hidden',
    '-webkit-line-clamp': '2',
    '-webkit-box-orient': 'vertical',
  },
});
