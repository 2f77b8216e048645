// licences.txt: the packages that are part of the pages, with their licences, taken from what was really bundled.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the package that a file belongs to; null for a file of our own. */
function packageOf(file) {
  const match = /^(?<folder>.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match?.groups.folder ?? null;
}

function* filesOf(modules) {
  for (const module of modules) {
    if (module.resource) yield module.resource;
    // Modules that were joined into one.
    if (module.modules) yield* filesOf(module.modules);
  }
}

/** The packages that the modules come from, by name. */
export function bundledPackages(modules) {
  const folders = new Set([...filesOf(modules)].map(packageOf).filter((folder) => folder !== null));
  return [...folders]
    .map((folder) => {
      const { name, version, license } = JSON.parse(
        readFileSync(path.join(folder, 'package.json'), 'utf8'),
      );
      return { name, version, licence: license, text: licenceText(folder) };
    })
    .filter(({ name }) => name !== undefined)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceText(folder) {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-].*)?$/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim())
    .join('\n\n');
}

function notice({ name, version, licence, text }) {
  const title = `${name} ${version} (${licence ?? 'see below'})`;
  return [title, '-'.repeat(title.length), text].filter((part) => part !== '').join('\n');
}

export class Licences {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'Licences', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const text = bundledPackages(compilation.modules).map(notice).join('\n\n\n');
          compilation.emitAsset('licences.txt', new sources.RawSource(`${text}\n`));
        },
      );
    });
  }
}
