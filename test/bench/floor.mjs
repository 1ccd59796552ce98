// The least a Markdown builder has to do: parse, one template string, write.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import MarkdownIt from 'markdown-it';

const [from, to] = process.argv.slice(2);
const markdown = new MarkdownIt();
const walk = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
for (const file of walk(from)) {
  const [, , body = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  const out = join(to, relative(from, file).replace(/\.md$/, ''), 'index.html');
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `<!doctype html><meta charset="utf-8"><title>x</title><main>${markdown.render(body)}</main>`);
}
