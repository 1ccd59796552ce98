import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a reader loads for one element, Lit and both languages included. All in bytes gzip. */
export interface ElementSize {
  /** What records given by property need: the entry and all that it imports. */
  start: number;
  /** Each part that is loaded by need, by its name, with all that it brings in beside the start. */
  parts: Record<string, number>;
  /** All of it in one bundle. */
  whole: number;
}

/**
 * Bundles an element of the built package as a webmaster's bundler would.
 *
 * @param folder Of the package, with its `dist`.
 * @param element `activity-calendar`
 */
export async function measureElement(folder: string, element: string): Promise<ElementSize> {
  const bundle = (splitting: boolean) =>
    build({
      stdin: { contents: `import './dist/${element}/define.js';`, resolveDir: folder, sourcefile: 'page.js' },
      absWorkingDir: folder,
      outdir: 'out',
      bundle: true,
      splitting,
      minify: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['production'],
      metafile: true,
      write: false,
    });
  const { outputFiles, metafile } = await bundle(true);
  const outputs = Object.entries(metafile.outputs);
  const contents = new Map(outputs.map(([path], index) => [path, outputFiles[index]?.contents ?? new Uint8Array()]));
  const gzip = (paths: Iterable<string>) =>
    gzipSync(Buffer.concat([...paths].map((path) => contents.get(path) as Uint8Array)), { level: 9 }).length;
  const withImports = (path: string, seen: Set<string>): Set<string> => {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') withImports(next, seen);
    return seen;
  };
  const entry = outputs.find(([, { entryPoint }]) => entryPoint === 'page.js')?.[0] as string;
  const start = withImports(entry, new Set());
  const parts: Record<string, number> = {};
  for (const [path, { entryPoint }] of outputs) {
    if (entryPoint === undefined || start.has(path)) continue;
    const more = [...withImports(path, new Set())].filter((each) => !start.has(each));
    const [, name = path] = /^out\/(.+)-\w{8}\.js$/.exec(path) ?? [];
    parts[name] = gzip(more);
  }
  const [whole] = (await bundle(false)).outputFiles;
  return { start: gzip(start), parts, whole: gzipSync(whole?.contents as Uint8Array, { level: 9 }).length };
}
