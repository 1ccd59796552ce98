import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { positionAt } from '../diagnostics/position.js';
import { Reporter } from '../diagnostics/reporter.js';
import type { Config } from './config.js';
import { defaultConfig } from './defaults.js';
import { readConfig } from './read-config.js';

/** Name of the configuration file in the content folder. */
export const CONFIG_FILE = 'kepu.yml';

const MAX_KILOBYTES = 256;

/**
 * Loads `kepu.yml` from the content folder. Without the file every default holds; what cannot be used is reported
 * and its default holds.
 *
 * @param lang Language of the findings; default that of the site, zh-CN where it is not known.
 * @returns The text of the file, too, if it could be read.
 * @throws the file system's error if the file is there and cannot be opened.
 */
export async function loadConfig(
  root: string,
  lang?: Config['lang'],
): Promise<{ config: Config; diagnostics: Diagnostic[]; text?: string }> {
  const path = join(root, CONFIG_FILE);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return { config: defaultConfig(), diagnostics: [] };
  const reporter = new Reporter(lang);
  if (size > MAX_KILOBYTES * 1024) {
    reporter.add('config/too-large', { file: CONFIG_FILE }, { limit: MAX_KILOBYTES });
    return { config: defaultConfig(), diagnostics: reporter.diagnostics };
  }
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    const { line } = positionAt(readable, readable.indexOf('\ufffd'));
    reporter.add('config/encoding', { file: CONFIG_FILE, line });
    return { config: defaultConfig(), diagnostics: reporter.diagnostics };
  }
  return { ...readConfig(text, CONFIG_FILE, lang), text };
}
