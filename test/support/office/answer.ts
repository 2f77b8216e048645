import { isServerObject, OfficeError, type ServerObject } from './server-object';

/** A batch as the client sends it, and what it wants back. Only what is used is named. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ResponseBody {
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
  };
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}

/** What kinds of actions and paths there are, by the client's numbers. */
const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET = 4;
const TRACE = 5;
const ROOT_PATH = 1;
const METHOD_PATH = 3;
const PROPERTY_PATH = 4;
const INDEXER_PATH = 5;
const NULL_PATH = 7;

/**
 * Carries out a batch in order, as Excel does: what comes before an error stays done, what comes after it does not happen.
 * `level` is the newest ExcelApi set that is there: what came later is not known.
 */
export function answer(root: ServerObject, body: RequestBody, level: string): ResponseBody {
  const objects = new Map<number, ServerObject | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];

  const objectAt = (id: number): ServerObject | null => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[id];
    if (!path) throw new OfficeError('InvalidObjectPath');
    const found = resolve(path);
    objects.set(id, found);
    return found;
  };
  const given = ({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}) =>
    Arguments.map((argument, index) => {
      const reference = ReferencedObjectPathIds[index];
      return typeof reference === 'number' && reference !== 0 ? objectAt(reference) : argument;
    });
  const resolve = (path: ObjectPath): ServerObject | null => {
    if (path.ObjectPathType === ROOT_PATH) return root;
    if (path.ObjectPathType === NULL_PATH) return null;
    const parent = objectAt(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PROPERTY_PATH) return childOf(parent, path.Name, level);
    if (path.ObjectPathType === INDEXER_PATH) {
      if (!parent.item) throw new OfficeError('InvalidArgument', `${parent.type} has no indexer`);
      return parent.item(given(path.ArgumentInfo)[0]);
    }
    if (path.ObjectPathType !== METHOD_PATH) {
      throw new OfficeError('InvalidObjectPath', `path type ${String(path.ObjectPathType)}`);
    }
    const result = methodOf(parent, path.Name, level)(...given(path.ArgumentInfo));
    if (result === null || isServerObject(result)) return result;
    throw new OfficeError('InvalidArgument', `${parent.type}.${path.Name} gives no object`);
  };
  const carryOut = (action: Action): unknown => {
    if (action.ActionType === TRACE) {
      traces.push(action.Id);
      return undefined;
    }
    const object = objectAt(action.ObjectPathId);
    if (action.ActionType === INSTANTIATE) {
      return object && (object.id === undefined ? {} : { Id: object.id });
    }
    if (!object) return action.ActionType === QUERY ? null : undefined;
    if (action.ActionType === QUERY) return loaded(object, action.QueryInfo?.Select ?? [], level);
    if (action.ActionType === SET) {
      setterOf(object, action.Name, level)(given(action.ArgumentInfo)[0]);
      return undefined;
    }
    if (action.ActionType !== METHOD) {
      throw new OfficeError('InvalidArgument', `action type ${String(action.ActionType)}`);
    }
    const result = methodOf(object, action.Name, level)(...given(action.ArgumentInfo));
    return result && !isServerObject(result) ? result.value : undefined;
  };

  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: carryOut(action) ?? null });
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      const Error = { Code: error.code, Message: error.message, ActionIndex: index };
      return { Error, Results: results, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** What is selected of an object, and nothing else; the client alone decides what it makes of it. */
function loaded(object: ServerObject, select: readonly string[], level: string): unknown {
  if (object.items) {
    return {
      _Items: object.items().map((item) => {
        const rest = loadedProperties(item, select, level);
        return item.id === undefined ? rest : { Id: item.id, ...rest };
      }),
    };
  }
  return loadedProperties(object, select, level);
}

function loadedProperties(
  object: ServerObject,
  select: readonly string[],
  level: string,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const below = new Map<string, string[]>();
  if (select.length === 0) {
    throw new OfficeError(
      'InvalidArgument',
      `${object.type}: everything was loaded; name what is needed`,
    );
  }
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length > 0) below.set(name, [...(below.get(name) ?? []), rest.join('/')]);
    else {
      const property = object.properties?.[name];
      if (!property?.get || isLater(property.since, level)) {
        throw new OfficeError('InvalidArgument', `${object.type} has no property ${name}`);
      }
      values[name] = property.get();
    }
  }
  for (const [name, paths] of below) {
    const child = childOf(object, name, level);
    values[name] = child && loaded(child, paths, level);
  }
  return values;
}

function childOf(object: ServerObject, name: string, level: string): ServerObject | null {
  const child = object.children?.[name];
  if (!child || isLater(child.since, level)) {
    throw new OfficeError('ApiNotFound', `${object.type} has no ${name}`);
  }
  return child.open();
}

function methodOf(object: ServerObject, name: string, level: string) {
  const method = object.methods?.[name];
  if (!method || isLater(method.since, level)) {
    throw new OfficeError('ApiNotFound', `${object.type} has no method ${name}`);
  }
  return method.call;
}

function setterOf(object: ServerObject, name: string, level: string) {
  const property = object.properties?.[name];
  if (!property?.set || isLater(property.since, level)) {
    throw new OfficeError('InvalidArgument', `${object.type}.${name} cannot be set`);
  }
  return property.set;
}

/** True when the set came after the level: `1.13` after `1.9`. */
export function isLater(since: string | undefined, level: string): boolean {
  const minor = (version: string) => Number(version.split('.')[1]);
  return since !== undefined && minor(since) > minor(level);
}
