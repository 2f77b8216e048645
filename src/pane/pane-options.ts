/** What the page around the pane offers; each is left out where the page has no such thing. */
export interface PaneOptions {
  /** The product's version, for 关于. */
  readonly version?: string;
  /** Opens the example workbook: offered before the first check. */
  readonly openExample?: () => Promise<void>;
  /** Opens a workbook of blank forms: offered where there is nothing to check. */
  readonly openBlank?: () => Promise<void>;
  /** What the pane is on its page: all of it, or a part beside the workbook. By default all of it. */
  readonly landmark?: 'main' | 'complementary';
}
