import type { Severity } from '../../core/findings/finding';

/** Worst first. The pane draws reviews and makes none, so it does without the core's own list, which comes with the whole review. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
