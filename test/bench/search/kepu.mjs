/**
 * Adapter for a bench of search engines that gives each engine sections `{ id, page, title, heading, trail, body }` and asks
 * it for the ids of the sections it finds. It does what a school would: writes the sections as Markdown, one file a page,
 * runs `kepu build`, and asks `search/search.mjs` of the portal. Link or copy this file into the folder of the bench's
 * engines; a copy needs the folder of this repository in KEPU_ROOT.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const label = 'Kepu';
/** Characters of the largest corpus it is asked to take. */
export const maxChars = 20e6;

const root = process.env.KEPU_ROOT ?? fileURLToPath(new URL('../../..', import.meta.url));

/** Text that Markdown takes as it stands. */
const escaped = (text) =>
  text
    .replace(/[\\`*_[\]<>&#|~$:{}^=!"'-]/g, '\\$&')
    .replace(/^(\s*)(\d+)([.)])/gm, '$1$2\\$3')
    .replace(/^([+=])/gm, '\\$1')
    .replace(/^[ \t]+/gm, '');

function pageOf(records) {
  const lines = ['---', `title: ${JSON.stringify(records[0].title)}`, '---', ''];
  for (const record of records) {
    const level = Math.min(6, 2 + record.trail.length);
    if (record.heading) lines.push(`${'#'.repeat(level)} ${escaped(record.heading)} {#${record.id}}`, '');
    for (const paragraph of record.body.split('\n')) if (paragraph.trim()) lines.push(escaped(paragraph), '');
  }
  return lines.join('\n');
}

export async function build({ records, out }) {
  const content = mkdtempSync(join(tmpdir(), 'kepu-bench-'));
  const pages = new Map();
  for (const record of records) pages.set(record.page, [...(pages.get(record.page) ?? []), record]);
  mkdirSync(join(content, 'docs'));
  // A bench asks for names as its texts have them; a portal masks those of pupils, in the index, too.
  const names = 'privacy:\n  names: full\n  consent:\n    date: 2026-09-01\n    by: 检索\n';
  writeFileSync(join(content, 'kepu.yml'), `title: 检索\n${names}`);
  for (const [page, sections] of pages) writeFileSync(join(content, 'docs', `${page}.md`), pageOf(sections));
  // Sections that stand before the first heading of their page have no anchor: they are known by the name of the page.
  const tops = Object.fromEntries(
    records.filter((record) => !record.heading).map((record) => [record.page, record.id]),
  );
  const site = join(out, 'site');
  const cli = join(root, 'site/dist/cli.js');
  try {
    execFileSync(process.execPath, [cli, 'build', content, '--out', site, '--date', '2026-10-09'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
  // The bench's server gives .mjs no type that a browser takes for a script.
  copyFileSync(join(site, 'search/search.mjs'), join(site, 'search/module.js'));
  client = clientOf(tops);
}

const clientOf = (known) => `
const tops = ${JSON.stringify(known)};
let kepu;
export async function init(base) { kepu = await import(base + 'site/search/module.js'); }
export async function search(q, k) {
  const { hits } = await kepu.search(q, { limit: k });
  return hits.map((hit) => {
    const url = new URL(hit.url, location.href);
    const id = decodeURIComponent(url.hash.slice(1)) || tops[url.pathname.match(/([^/]+?)(?:\\/index)?(?:\\.html|\\/)?$/)?.[1]];
    return { id, title: hit.title, heading: hit.heading, excerpt: hit.excerpt };
  });
}
`;

export let client = clientOf({});
