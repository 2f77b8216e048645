import { all, type Element, named, parseManifest } from './element';
import { wrongIcons } from './icons';
import { resources, wrongResources } from './resources';
import { misplaced } from './sequences';
import { wrongTexts } from './texts';

/** What the manifest must fit together with. */
export interface Surroundings {
  /** The file that is served at an address, null when there is none. */
  readonly fileAt: (url: string) => Uint8Array | null;
  /** The names of the functions that the pane's page offers to the ribbon. */
  readonly functions: readonly string[];
}

/**
 * Everything in the manifest that Excel would refuse, ignore or show wrongly, each as a sentence that starts with its kind.
 * Microsoft's own check asks a server, and looks into less.
 */
export function checkManifest(xml: string, { fileAt, functions }: Surroundings): string[] {
  let root: Element;
  try {
    root = parseManifest(xml);
  } catch (error) {
    return [`xml: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [
    ...misplaced(root),
    ...wrongIdentity(root),
    ...wrongResources(root),
    ...wrongTexts(root),
    ...wrongAddresses(root, fileAt),
    ...wrongIcons(root, fileAt),
    ...wrongRuntime(root),
    ...wrongFunctions(root, functions),
  ];
}

function textOf(root: Element, name: string): string {
  return named(root, name)[0]?.text ?? '';
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MAX_ID = 125;

function wrongIdentity(root: Element): string[] {
  const id = textOf(root, 'app:Id');
  const version = textOf(root, 'app:Version');
  const permissions = textOf(root, 'app:Permissions');
  const ids = ['ov:CustomTab', 'ov:Group', 'ov:Control']
    .flatMap((name) => named(root, name))
    .map(({ attributes }) => attributes.id ?? '');
  return [
    ...(GUID.test(id) ? [] : [`id: ${id} is no GUID`]),
    ...(/^\d{1,5}(?:\.\d{1,5}){1,3}$/.test(version) ? [] : [`version: ${version} is none`]),
    ...(permissions === 'ReadWriteDocument' ? [] : [`permissions: ${permissions}`]),
    ...ids.filter((each, index) => ids.indexOf(each) !== index).map((each) => `id: ${each} twice`),
    ...ids
      .filter((each) => each === '' || each.length > MAX_ID)
      .map((each) => `id: ${each} is not 1 to ${MAX_ID} characters`),
  ];
}

function wrongAddresses(root: Element, fileAt: Surroundings['fileAt']): string[] {
  const addresses = [...all(root)]
    .filter(({ name }) => /:(?:\w*Url|SourceLocation|Image)$/.test(name))
    .flatMap(({ attributes }) => attributes.DefaultValue ?? []);
  return addresses.flatMap((url) => {
    if (!url.startsWith('https://')) return [`https: ${url}`];
    return fileAt(url) === null ? [`address: there is nothing at ${url}`] : [];
  });
}

function setsOf(root: Element, name: string): (string | undefined)[] {
  return named(root, name).map(({ attributes }) => attributes.Name);
}

/** The buttons and the pane share one page; with two resids they would silently not. */
function wrongRuntime(root: Element): string[] {
  const [runtime] = named(root, 'ov:Runtime');
  const shared = runtime?.attributes.resid;
  const others = ['ov:FunctionFile', 'ov:SourceLocation'].flatMap((name) => named(root, name));
  const address = resources(root).get(shared ?? '')?.element.attributes.DefaultValue;
  const base = named(root, 'app:SourceLocation')[0]?.attributes.DefaultValue;
  return [
    ...others
      .filter(({ attributes }) => attributes.resid !== shared)
      .map(
        ({ name, line }) => `runtime: ${name} (line ${line}) is another page than the runtime’s`,
      ),
    ...(named(root, 'ov:FunctionFile').length === 1 ? [] : ['runtime: there is no FunctionFile']),
    ...(runtime?.attributes.lifetime === 'long' ? [] : ['runtime: its lifetime is not long']),
    ...(address === base ? [] : [`runtime: ${address ?? 'none'} is not the page of the base part`]),
    ...(setsOf(root, 'bt:Set').includes('SharedRuntime')
      ? []
      : ['runtime: the overrides do not require SharedRuntime']),
    // There it would hide the whole add-in from an Excel that can show the pane alone.
    ...(setsOf(root, 'app:Set').includes('SharedRuntime')
      ? ['runtime: the base part requires SharedRuntime']
      : []),
  ];
}

function wrongFunctions(root: Element, functions: readonly string[]): string[] {
  const called = named(root, 'ov:FunctionName').map(({ text }) => text);
  return [
    ...called
      .filter((name) => !functions.includes(name))
      .map((name) => `function: the page offers no ${name}`),
    ...functions
      .filter((name) => !called.includes(name))
      .map((name) => `function: no button calls ${name}`),
  ];
}
