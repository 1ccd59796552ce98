import type { BrowserFile } from '../browser-files.js';

/** A page nobody wrote. */
export interface MadePage {
  path: string;
  contents: string;
  /** Files that only this page needs. */
  files?: BrowserFile[];
}
