import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserFiles, type BrowserManifest, gatherBrowserFiles } from './render/browser-files.js';

/**
 * Reads what readers' browsers load. In the package everything lies beside this code; in development the scripts are
 * in `site/dist/browser` and the sheets where they are written.
 *
 * @throws Error if the browser build is missing: a fault of the installation.
 */
export function loadBrowserFiles(): BrowserFiles {
  const here = dirname(fileURLToPath(import.meta.url));
  const scripts = firstThatExists([join(here, 'browser'), join(here, 'dist/browser')], 'manifest.json');
  const manifest = JSON.parse(readFileSync(join(scripts, 'manifest.json'), 'utf8')) as BrowserManifest;
  const sheets = [join(here, 'styles'), join(here, 'render/styles')];
  const tokens = [join(here, '../components'), join(here, '../../components/dist')];
  return gatherBrowserFiles(
    manifest,
    (file) => readFileSync(join(scripts, file), 'utf8'),
    (name) => {
      if (name !== 'tokens.css') return readFileSync(join(firstThatExists(sheets, name), name), 'utf8');
      const source = tokens.map((folder) => join(folder, name)).find((path) => existsSync(path));
      return readFileSync(source ?? fileURLToPath(import.meta.resolve('@kepu/components/tokens.css')), 'utf8');
    },
  );
}

function firstThatExists(folders: readonly string[], name: string): string {
  const found = folders.find((folder) => existsSync(join(folder, name)));
  if (found === undefined) throw new Error(`${name} is missing: the packages have not been built.`);
  return found;
}
