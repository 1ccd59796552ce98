/**
 * Each folder in `test/fixtures/pages/` is one case: `input.md`, what its body becomes (`expected.html`) and everything else that
 * was understood or reported (`expected.txt`). `UPDATE_FIXTURES=1` writes the expected files anew; read them after.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bodyText, pageSummary, parseFolder } from './support/describe-page.js';

const root = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

describe('site/parse, from Markdown to page', () => {
  for (const name of readdirSync(root).sort()) {
    const folder = join(root, name);
    test(name, () => {
      const { page, diagnostics, text } = parseFolder(folder);
      compare(join(folder, 'expected.html'), bodyText(page));
      compare(join(folder, 'expected.txt'), pageSummary(page, diagnostics, text));
    });
  }
});

function compare(path: string, actual: string): void {
  if (process.env.UPDATE_FIXTURES) writeFileSync(path, actual);
  else assert.equal(actual, existsSync(path) ? readFileSync(path, 'utf8') : '');
}
