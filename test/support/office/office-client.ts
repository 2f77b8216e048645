import { isLater } from './answer';
import type { EventMessage, MemoryExcel, RequestExecutor } from './memory-excel';

/** What Microsoft's client leaves in the global scope, as far as it is used here. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: ClientInternals;
}

interface ClientInternals {
  readonly ClientRequestContext: { readonly prototype: { _requestExecutor?: RequestExecutor } };
  readonly ClientObject: new (context: unknown, path: unknown) => ClientObject;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: unknown,
      name: string,
      collection: boolean,
      flags: number,
    ): unknown;
    createMethodObject(
      type: unknown,
      parent: unknown,
      name: string,
      operation: number,
      values: readonly unknown[],
      collection: boolean,
      invalidAfter: boolean,
      byId: string | null,
      flags: number,
    ): unknown;
    createChildItemObject(
      type: unknown,
      indexer: boolean,
      parent: unknown,
      data: unknown,
      index: number,
    ): ClientObject;
    invokeMethod(
      object: unknown,
      name: string,
      operation: number,
      values: readonly unknown[],
      flags: number,
      result: number,
    ): unknown;
    invokeSetProperty(object: unknown, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    load(object: unknown, options: unknown): unknown;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: unknown): void;
  };
  readonly GenericEventRegistration: {
    _testReadyImpl?: () => Promise<void>;
    s_genericEventRegistrations: object;
    getGenericEventRegistration(control: string): {
      _handleRichApiMessage(message: EventMessage): void;
    };
  };
}

interface ClientObject {
  _isNull?: boolean;
  _handleResult(value: unknown): void;
}

const READ = 1;

/**
 * Lets Microsoft's client speak to an Excel in memory, and gives what goes round it: `Office`. The client is whatever
 * stands in the global scope once it is loaded, in Node as in a page.
 */
export function connect(client: OfficeClient, excel: MemoryExcel): typeof Office {
  const { OfficeExtension } = client;
  OfficeExtension.ClientRequestContext.prototype._requestExecutor = excel.executor;
  const events = OfficeExtension.GenericEventRegistration;
  events._testReadyImpl = () => Promise.resolve();
  // Whoever listened to an earlier workbook hears nothing of this one.
  events.s_genericEventRegistrations = {};
  const registration = events.getGenericEventRegistration('');
  excel.onMessage((message) => registration._handleRichApiMessage(message));
  if (!isLater('1.18', excel.level)) addNotes(client);
  return officeRound(excel);
}

/** `Office` as it is once Excel has started the add-in. */
function officeRound(excel: MemoryExcel): typeof Office {
  const associated = new Map<string, (event: unknown) => void>();
  const office = {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline' },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    onReady: (call?: (info: unknown) => void) => {
      const info = { host: 'Excel', platform: excel.platform === 'web' ? 'OfficeOnline' : 'PC' };
      call?.(info);
      return Promise.resolve(info);
    },
    context: {
      displayLanguage: excel.language,
      platform: excel.platform === 'web' ? 'OfficeOnline' : 'PC',
      officeTheme: { bodyBackgroundColor: excel.background },
      document: { mode: excel.readOnly ? 'readOnly' : 'readWrite', url: '' },
      requirements: {
        isSetSupported: (set: string, version = '1.1') =>
          set === 'ExcelApi' && !isLater(version, excel.level),
      },
    },
    actions: {
      associate: (id: string, action: (event: unknown) => void) => void associated.set(id, action),
      _association: { mappings: associated },
    },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve() },
  };
  return office as unknown as typeof Office;
}

/**
 * The members that came with ExcelApi 1.18, in the manner of the client's own, which is older: `worksheet.notes`.
 */
function addNotes({
  Excel: target,
  OfficeExtension: { BatchApiHelper, ClientObject, Utility },
}: OfficeClient): void {
  const worksheet = target.Worksheet.prototype as object;
  if ('notes' in worksheet) return;

  class Note extends ClientObject {
    private text: unknown;
    get content() {
      Utility.throwIfNotLoaded('content', this.text, 'Note', this._isNull);
      return this.text;
    }
    set content(value: unknown) {
      this.text = value;
      BatchApiHelper.invokeSetProperty(this, 'Content', value, 0);
    }
    get _scalarPropertyNames() {
      return ['content'];
    }
    get _scalarPropertyOriginalNames() {
      return ['Content'];
    }
    load(options: unknown) {
      return Utility.load(this, options);
    }
    delete() {
      BatchApiHelper.invokeMethod(this, 'Delete', 0, [], 0, 0);
    }
    getLocation() {
      return BatchApiHelper.createMethodObject(
        target.Range,
        this,
        'GetLocation',
        READ,
        [],
        false,
        true,
        null,
        4,
      );
    }
    override _handleResult(value: { readonly Content?: unknown } | null) {
      super._handleResult(value);
      if (value?.Content !== undefined) this.text = value.Content;
    }
  }

  class NoteCollection extends ClientObject {
    private loadedItems: ClientObject[] | undefined;
    readonly _isCollection = true;
    get items() {
      Utility.throwIfNotLoaded('items', this.loadedItems, 'NoteCollection', this._isNull);
      return this.loadedItems;
    }
    load(options: unknown) {
      return Utility.load(this, options);
    }
    add(place: unknown, content: unknown) {
      return BatchApiHelper.createMethodObject(
        Note,
        this,
        'Add',
        0,
        [place, content],
        false,
        true,
        null,
        0,
      );
    }
    getItemAt(index: number) {
      return BatchApiHelper.createMethodObject(
        Note,
        this,
        'GetItemAt',
        READ,
        [index],
        false,
        false,
        null,
        4,
      );
    }
    getItemOrNullObject(place: unknown) {
      return BatchApiHelper.createMethodObject(
        Note,
        this,
        'GetItemOrNullObject',
        READ,
        [place],
        false,
        false,
        null,
        4,
      );
    }
    override _handleResult(value: { readonly _Items?: readonly unknown[] } | null) {
      super._handleResult(value);
      this.loadedItems = value?._Items?.map((data, index) => {
        const item = BatchApiHelper.createChildItemObject(Note, false, this, data, index);
        item._handleResult(data);
        return item;
      });
    }
  }

  Object.defineProperty(worksheet, 'notes', {
    configurable: true,
    get(this: unknown) {
      return BatchApiHelper.createPropertyObject(NoteCollection, this, 'Notes', true, 4);
    },
  });
}
