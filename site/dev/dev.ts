import type { ServerResponse } from 'node:http';
import { type CheckOptions, type CheckResult, makePortalFiles, pictureFolder, preparePortal } from '../build.js';
import type { OutputFile } from '../collect/site.js';
import { printDiagnostics } from '../diagnostics/print.js';
import { loadBrowserFiles } from '../load-browser-files.js';
import { PictureStore } from '../pictures/picture-store.js';
import { errorPage } from './error-page.js';
import { startServer } from './http-server.js';
import { OutputMap } from './output-map.js';
import { DEV_PATH, RELOAD_SCRIPT } from './reload-script.js';
import { watchFolder } from './watch-folder.js';

export interface DevOptions extends CheckOptions {
  port: number;
  signal: AbortSignal;
  onReady: (address: string) => void;
  onBuild: (result: CheckResult, milliseconds: number) => void;
  /** A rebuild threw: a fault of ours or of the machine. The server goes on. */
  onFailure: (error: unknown) => void;
}

/**
 * Shows the portal while it is written: builds in memory at every change, serves the last good portal, and tells the
 * pages to reload or what is wrong. Ends with the signal.
 */
export async function dev(options: DevOptions): Promise<void> {
  const browserFiles = loadBrowserFiles();
  const listeners = new Set<ServerResponse>();
  let portal: OutputMap | undefined;
  const store = new PictureStore(pictureFolder(options.root));
  let problems = '';
  let lang: CheckResult['lang'] = 'zh-CN';

  const state = (): string => `data: ${JSON.stringify({ version: portal?.version ?? 'none', problems })}

`;
  const rebuild = async (): Promise<void> => {
    const startedAt = performance.now();
    const result = await preparePortal(options, store);
    store.save();
    if (result.site) {
      const { outputs } = await makePortalFiles(result.site, browserFiles);
      portal = new OutputMap(withReload(outputs), store);
    }
    lang = result.lang;
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error' || !result.ok);
    problems = result.ok ? '' : printDiagnostics(errors, { lang, sourceOf: result.sourceOf, limit: 10 });
    options.onBuild(result, Math.round(performance.now() - startedAt));
    for (const response of listeners) response.write(state());
  };

  await rebuild();
  watchFolder(options.root, isIgnored, queueOfOne(rebuild, options.onFailure), options.signal);
  const { address, closed } = await startServer({
    port: options.port,
    base: '/',
    signal: options.signal,
    intercept: (path, request, response) => {
      if (path !== `${DEV_PATH}events`) return false;
      response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
      response.write(state());
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      return true;
    },
    answer: (path) => {
      if (path === `${DEV_PATH}reload.js`) return { body: RELOAD_SCRIPT, path };
      if (portal) return portal.answer(path);
      return { body: errorPage(problems, lang, `/${DEV_PATH}reload.js`), status: 500, path: 'index.html' };
    },
  });
  options.onReady(address);
  await closed;
}

/** Runs one rebuild at a time; changes meanwhile make one more. */
function queueOfOne(rebuild: () => Promise<void>, onFailure: (error: unknown) => void): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      do {
        again = false;
        await rebuild();
      } while (again);
    } catch (error) {
      onFailure(error);
    } finally {
      running = false;
    }
  };
  return () => void run();
}

function* withReload(files: Iterable<OutputFile>): Generator<OutputFile> {
  const script = `<script src="/${DEV_PATH}reload.js" defer></script>`;
  for (const file of files) {
    if (typeof file.contents !== 'string' || !file.path.endsWith('.html')) yield file;
    else yield { ...file, contents: file.contents.replace('</head>', `${script}</head>`) };
  }
}

/** Our own cache and output, and what editors leave beside a file, are no changes of content. */
function isIgnored(path: string): boolean {
  const parts = path.split('/');
  return (
    parts.some((part) => /^[._~]/.test(part) || part === 'node_modules') || parts[0] === 'dist' || path.endsWith('~')
  );
}
