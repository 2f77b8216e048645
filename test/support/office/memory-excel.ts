import type { Workbook } from '../../../src/core/workbook/workbook';
import { answer, isLater, type RequestBody } from './answer';
import { type Book, bookOf } from './book';
import { type Engine, EVENTS, type ExcelEvent } from './engine';
import { workbookObject } from './objects/workbook';

export interface MemoryExcelOptions {
  /** The newest ExcelApi set that this Excel has: `1.9`. */
  readonly level?: string;
  readonly platform?: 'desktop' | 'web';
  readonly name?: string;
  readonly readOnly?: boolean;
  readonly language?: string;
  /** Of its theme: `#262626`. */
  readonly background?: string;
}

/** Excel on the web takes and gives no more than that at once. */
const PAYLOAD = 5 * 1024 * 1024;

/**
 * An Excel in memory that answers the requests of Microsoft's own client. It needs neither Node nor a page, so that it can
 * stand behind office.js in both.
 */
export interface MemoryExcel {
  readonly book: Book;
  readonly level: string;
  readonly platform: 'desktop' | 'web';
  readonly readOnly: boolean;
  /** Of its menus: `zh-CN`. */
  readonly language: string;
  /** Of its theme. */
  readonly background: string;
  /** The files (base64) that the add-in has opened as new workbooks. */
  readonly opened: readonly string[];
  /** How many requests there were, those that failed included: each is a round trip. */
  requests(): number;
  /** Every request as the client sent it. */
  readonly bodies: RequestBody[];
  /** What the client hands requests to. */
  readonly executor: RequestExecutor;
  /** Hears every event that was asked for, in the client's own form. */
  onMessage(listener: (message: EventMessage) => void): void;
  /** Tells of something that the user did; fulfilled when all have heard it. */
  tell(event: ExcelEvent): Promise<void>;
  /** A cell is being edited: every request is refused. */
  cellEditing: boolean;
  /** So many of the next requests never come back; what they ask for happens all the same where `happens` says so. */
  hang(count: number, happens?: boolean): void;
  /** The next request fails with this code. */
  failNext(code: string): void;
  /** Called before each request is carried out: a user who is quicker. */
  before: ((request: number) => void) | null;
}

export interface RequestExecutor {
  executeAsync(
    data: string,
    flags: number,
    message: { readonly Body: RequestBody },
  ): Promise<unknown>;
}

export interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: 65536;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

export function memoryExcel(
  workbook: Workbook,
  {
    level = '1.18',
    platform = 'desktop',
    name,
    readOnly = false,
    language = 'zh-CN',
    background = '#FFFFFF',
  }: MemoryExcelOptions = {},
): MemoryExcel {
  const book = bookOf(workbook, name);
  const registered = new Set<string>();
  const listeners: ((message: EventMessage) => void)[] = [];
  const pending: Promise<void>[] = [];
  const bodies: RequestBody[] = [];
  let inRequest = false;
  let hanging = 0;
  let happening = false;
  let failing: string | null = null;

  const deliver = (event: ExcelEvent) => {
    const isOwn = inRequest;
    const type = EVENTS[event.type];
    const payload = JSON.stringify({
      worksheetId: event.sheet.id,
      source: 'Local',
      changeType: 'RangeEdited',
      shiftDirection: 'None',
      address: event.address,
      ...(isLater('1.9', level) ? {} : event.details),
      ...(isLater('1.14', level) ? {} : { triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown' }),
    });
    // Excel tells later, when the request that did it has long been answered.
    return new Promise<void>((resolve) => {
      setTimeout(() => {
        for (const targetId of ['Workbook', event.sheet.id]) {
          if (!registered.has(`${String(type)}:${targetId}`)) continue;
          const entry = {
            messageCategory: 65536,
            messageType: type,
            targetId,
            message: payload,
          } as const;
          for (const listener of listeners) listener({ entries: [entry] });
        }
        // Those who heard it act in microtasks.
        setTimeout(resolve, 0);
      }, 0);
    });
  };
  const engine: Engine = {
    book,
    registered,
    opened: [],
    tell: (event) => void pending.push(deliver(event)),
  };
  const root = workbookObject(engine);

  const refused = (code: string) => ({ HttpStatusCode: 400, ErrorCode: code, ErrorMessage: code });
  const carryOut = (body: RequestBody) => {
    inRequest = true;
    try {
      return answer(root, body, level);
    } finally {
      inRequest = false;
    }
  };
  const excel: MemoryExcel = {
    book,
    level,
    platform,
    readOnly,
    language,
    background,
    bodies,
    opened: engine.opened,
    cellEditing: false,
    before: null,
    requests: () => bodies.length,
    executor: {
      async executeAsync(_data, _flags, { Body }) {
        excel.before?.(bodies.length);
        bodies.push(Body);
        await Promise.resolve();
        if (hanging > 0) {
          hanging -= 1;
          if (happening) carryOut(Body);
          return new Promise(() => undefined);
        }
        if (failing !== null) {
          const code = failing;
          failing = null;
          return refused(code);
        }
        if (excel.cellEditing) return refused('InvalidOperationInCellEditMode');
        const isWeb = platform === 'web';
        if (isWeb && JSON.stringify(Body).length > PAYLOAD) {
          return refused('RequestPayloadSizeLimitExceeded');
        }
        const response = carryOut(Body);
        // What goes over the wire is text: nothing is shared with the other side.
        const text = JSON.stringify(response);
        if (isWeb && text.length > PAYLOAD) return refused('ResponsePayloadSizeLimitExceeded');
        return { HttpStatusCode: 200, Body: JSON.parse(text) as unknown };
      },
    },
    onMessage: (listener) => void listeners.push(listener),
    tell: async (event) => {
      engine.tell(event);
      await Promise.all(pending.splice(0));
    },
    hang: (count, happens = false) => {
      hanging = count;
      happening = happens;
    },
    failNext: (code) => {
      failing = code;
    },
  };
  return excel;
}
