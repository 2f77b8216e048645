import { makeStyles, type PositioningShorthand } from '@fluentui/react-components';

/** Menus open within the pane, in its language, theme and landmark, and are not cut off by what scrolls. */
export const MENU_POSITION: PositioningShorthand = {
  position: 'below',
  align: 'end',
  strategy: 'fixed',
};

export const useMenuStyles = makeStyles({ popover: { maxWidth: '300px', zIndex: 10 } });
