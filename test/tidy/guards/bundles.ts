/** Looks into bundles without writing them. */
import { build, type BuildOptions, type Metafile } from 'esbuild';

/** esbuild's record of a bundle. */
export async function bundleRecord(options: BuildOptions, baseDir: string): Promise<Metafile> {
  const { metafile } = await build({ ...options, absWorkingDir: baseDir, write: false, metafile: true, logLevel: 'silent' });
  return metafile;
}

/** Packages and rooms that a bundle's entry holds, itself or in a chunk that it imports statically; each once, sorted. */
export function contents(record: Metafile, output: string): readonly string[] {
  const inputs = startFiles(record, output).flatMap((path) => Object.keys(record.outputs[path]?.inputs ?? {}));
  return [...new Set(inputs.map(packageOrRoom))].sort();
}

/** Bytes that are loaded when the entry starts. */
export function startBytes(record: Metafile, output: string): number {
  return startFiles(record, output).reduce((total, path) => total + (record.outputs[path]?.bytes ?? 0), 0);
}

function startFiles(record: Metafile, output: string): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const imported of record.outputs[path]?.imports ?? []) {
      if (imported.kind === 'import-statement' && imported.external !== true) visit(imported.path);
    }
  };
  visit(output);
  return [...found];
}

function packageOrRoom(path: string): string {
  const inPackage = /.*node_modules\/((@[^/]+\/)?[^/]+)\//.exec(path);
  return inPackage?.[1] ?? path.split('/').slice(0, -1).join('/');
}
