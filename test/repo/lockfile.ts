/** What of a lock file the repository's rules look at. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where Node looks for a package from within `from`: there, and then in every folder above. */
function* placesOf(name: string, from: string): Generator<string> {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/') - 1)) {
    yield folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (folder.lastIndexOf('node_modules/') <= 0) break;
  }
  yield `node_modules/${name}`;
}

/**
 * The builds for other platforms that the lock leaves out. npm leaves them out silently when the registry has none of
 * that version yet, and from then on the lock cannot be installed there.
 */
export function missingOptional(lock: Lockfile): string[] {
  return Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => ![...placesOf(name, place)].some((at) => at in lock.packages))
      .map((name) => `${name}, wanted by ${place}`),
  );
}

/** The packages that are part of the product. */
export function productPackages(lock: Lockfile): [name: string, locked: LockedPackage][] {
  return Object.entries(lock.packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
    .map(([place, locked]) => [place.replace(/^.*node_modules\//, ''), locked]);
}
