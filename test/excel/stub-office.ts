/** Office as office.js leaves it behind, as far as our page asks for it. */
export interface StubOffice {
  readonly office: typeof Office;
  /** Office.onReady answers. */
  answer(host: 'Excel' | 'Word' | null): Promise<void>;
  fail(): Promise<void>;
  /** The user clicks a button of the ribbon: fulfilled when Excel has been told that it is over. */
  click(id: string): Promise<void>;
  readonly buttons: ReadonlyMap<string, unknown>;
  /** How often the pane was asked to show itself. */
  shown(): number;
}

export interface StubOptions {
  /** The highest ExcelApi that it knows: 7 for 1.7. */
  readonly api?: number;
  /** Without SharedRuntime 1.1 there is no Office.addin. */
  readonly sharedRuntime?: boolean;
  readonly showFails?: boolean;
}

export function stubOffice({
  api = 15,
  sharedRuntime = true,
  showFails = false,
}: StubOptions = {}): StubOffice {
  let resolve: (info: { host: string | null }) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const ready = new Promise<{ host: string | null }>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  const buttons = new Map<string, (event: { completed: () => void }) => void>();
  let shown = 0;
  const office = {
    HostType: { Excel: 'Excel', Word: 'Word' },
    onReady: () => ready,
    context: {
      requirements: {
        isSetSupported: (set: string, version: string) =>
          set === 'ExcelApi' && Number(version.split('.')[1]) <= api,
      },
    },
    actions: {
      associate: (id: string, call: (event: { completed: () => void }) => void) =>
        void buttons.set(id, call),
    },
    ...(sharedRuntime
      ? {
          addin: {
            showAsTaskpane: () => {
              shown += 1;
              return showFails ? Promise.reject(new Error('GeneralException')) : Promise.resolve();
            },
          },
        }
      : {}),
  };
  const settled = () => new Promise<void>((done) => setImmediate(done));
  return {
    office: office as unknown as typeof Office,
    answer: (host) => {
      resolve({ host });
      return settled();
    },
    fail: () => {
      reject(new Error('no'));
      return settled();
    },
    click: (id) =>
      new Promise<void>((completed, missing) => {
        const button = buttons.get(id);
        if (button) button({ completed });
        else missing(new Error(`no button ${id}`));
      }),
    buttons,
    shown: () => shown,
  };
}
