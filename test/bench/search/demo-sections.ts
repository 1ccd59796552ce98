import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedSection } from '../../../site/search/sections.js';
import { buildDate, root } from '../../support/build-demo.js';

/** The sections of the demo portal, by way of the lines it writes for other engines. */
export function demoSections(): IndexedSection[] {
  const out = join(root, 'test-results', 'bench-search');
  execFileSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'site/cli.ts'), 'build', join(root, 'content'), '--out', out, '--date', buildDate],
    { stdio: ['ignore', 'ignore', 'ignore'], cwd: root },
  );
  const pages = new Map<string, IndexedSection['page']>();
  return readFileSync(join(out, 'data/search.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const {
        url,
        title,
        heading = '',
        path = [],
        text,
        kind,
        date,
        schoolYear,
        grades,
        categories,
      } = JSON.parse(line);
      const [address = '', anchor = ''] = (url as string).replace(/^(\.\.\/)+/, '').split('#', 2);
      const page = pages.get(address) ?? { url: address, title, kind, date, schoolYear, grades, categories };
      pages.set(address, page);
      return { page, anchor, heading, path, text };
    });
}
