import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a reader loads for one element: Lit, both languages and the reader of its records included. */
export interface ElementSize {
  /** Bytes gzip before anything shows: the entry and all that it imports. */
  start: number;
  /** Bytes gzip of each part that is loaded by need, by its name. */
  parts: Record<string, number>;
}

/**
 * Bundles an element of the built package as a webmaster's bundler would.
 *
 * @param folder Of the package, with its `dist`.
 * @param element `activity-calendar`
 */
export async function measureElement(folder: string, element: string): Promise<ElementSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import './dist/${element}/define.js';`, resolveDir: folder, sourcefile: 'page.js' },
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    metafile: true,
    write: false,
  });
  const files = Object.entries(metafile.outputs).map(([path, output], index) => ({
    path,
    output,
    contents: outputFiles[index]?.contents ?? new Uint8Array(),
  }));
  const gzip = (chosen: typeof files) =>
    gzipSync(Buffer.concat(chosen.map(({ contents }) => contents)), { level: 9 }).length;
  const atStart = new Set<string>();
  const follow = (path: string) => {
    if (atStart.has(path)) return;
    atStart.add(path);
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') follow(next);
  };
  for (const { path, output } of files) if (output.entryPoint === 'page.js') follow(path);
  const later = files.filter(({ path }) => !atStart.has(path));
  return {
    start: gzip(files.filter(({ path }) => atStart.has(path))),
    parts: Object.fromEntries(later.map((file) => [file.path.replace(/^out\/|-\w{8}\.js$/g, ''), gzip([file])])),
  };
}
