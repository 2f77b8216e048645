/** Adds files to what webpack writes, as they are. */
export class EmitFiles {
  /** @param files the name within the output and the content of each */
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('EmitFiles', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'EmitFiles', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          for (const { name, content } of this.files) {
            // Said to be minimised already, so that nobody does: old browsers read one of them, and others are not ours.
            compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
          }
        },
      );
    });
  }
}
