import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const args = [join(root, 'site/dist/cli.js')];

let folder = '';
before(() => {
  // As published; does nothing when no source has changed.
  execFileSync(process.execPath, [join(root, 'test/setup/build.mjs')]);
  folder = mkdtempSync(join(tmpdir(), 'kepu-cli-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function kepu(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...args, ...argv], { cwd: root, encoding: 'utf8' });
}

/** The last line of stdout, which has to be the only JSON on it. */
function jsonOf(stdout: string) {
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as {
    ok: boolean;
    pages: number;
    errors: { code: string; file: string; line: number | null; message: string }[];
    warnings: { code: string }[];
  };
}

function contentOf(files: Record<string, string>): string {
  const content = mkdtempSync(join(folder, 'content-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(content, name, '..'), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  return content;
}

describe('kepu', () => {
  it('makes a sample, checks it without a finding but the missing address, and builds it', () => {
    const sample = join(folder, 's');
    const made = kepu('init', sample);
    assert.equal(made.status, 0);
    assert.ok(made.stderr.includes(`npx kepu dev ${sample} `));
    assert.deepEqual(readdirSync(sample).sort(), ['.gitignore', 'kepu.yml', '新闻', '活动', '荣誉', '计划']);
    const built = kepu('build', sample, '--json');
    assert.equal(built.status, 0, built.stderr);
    const result = jsonOf(built.stdout);
    assert.equal(result.ok, true);
    assert.equal(result.pages, 4);
    assert.deepEqual(result.errors, []);
    assert.deepEqual(
      result.warnings.map(({ code }) => code),
      ['config/no-url'],
    );
    assert.ok(existsSync(join(sample, 'dist/index.html')));
    const honours = readFileSync(join(sample, 'dist/rong-yu/ke-ji-jie-huo-jiang-ming-dan/index.html'), 'utf8');
    assert.ok(!honours.includes('王小禾') && honours.includes('王某'));

    const again = kepu('init', sample);
    assert.equal(again.status, 2);
    assert.equal(again.stderr, `文件夹“${sample}”不是空的，没有改动。\n用 npx kepu --help 查看用法。\n`);
  });

  it('gives the same bytes whatever the clock, the time zone and the language of the machine', () => {
    const content = contentOf({
      'kepu.yml': 'title: 校\n',
      '一.md': '# 一\n\n文字\n',
      '二.md': '---\n标签: [甲]\n---\n# 二\n',
    });
    const digest = (env: Record<string, string>): string => {
      const out = mkdtempSync(join(folder, 'out-'));
      const result = spawnSync(process.execPath, [...args, 'build', content, '--out', out, '--date', '2026-11-22'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      assert.equal(result.status, 0, result.stderr);
      const files = readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
      return files.map((file) => `${file.slice(out.length)} ${readFileSync(file, 'base64')}`).join('\n');
    };
    assert.equal(
      digest({ TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8' }),
      digest({ TZ: 'America/Adak', LANG: 'zh_CN.UTF-8' }),
    );
  });

  it('publishes nothing and exits 1 if a page has an error', () => {
    const content = contentOf({ 'a.md': '---\ntitle: [\n---\n文字\n' });
    const out = join(folder, 'never');
    const { status, stdout, stderr } = kepu('build', content, '--out', out, '--json');
    assert.equal(status, 1);
    const result = jsonOf(stdout);
    assert.equal(result.ok, false);
    assert.equal(result.errors[0]?.file, 'a.md');
    assert.ok(result.errors[0]?.line);
    assert.ok(!existsSync(out));
    assert.ok(!/^\s+at /m.test(stderr), 'no stack');
  });

  it('tells findings in the language that is asked for, and shows the line of kepu.yml', () => {
    const content = contentOf({ 'kepu.yml': 'title: 校\nurl: https://a.example\ntheme: 彩虹\n', 'a.txt': '' });
    const { status, stderr } = kepu('check', content, '--lang', 'en');
    assert.equal(status, 0);
    assert.equal(
      stderr,
      `.  warning  read/no-pages
  This folder holds no Markdown file (.md), so there is not one page.
  To mend it: See whether it is the folder you mean; npx kepu init makes a new one with examples to change.

kepu.yml:3:8  warning  config/value
  The value “彩虹” of “theme” cannot be used; “sky” is used.
    3 | theme: 彩虹
      |        ^^^^
  Expected: sky, 晴空, pine, 松林, pomegranate, 石榴, dune, 沙丘, ink, 墨

0 errors, 2 warnings
Checked 0 pages.
`,
    );
  });

  it('exits 1 for a warning with --strict only', () => {
    const content = contentOf({ 'a.md': '# 题\n\n[无](b.md)\n' });
    assert.equal(kepu('check', content).status, 0);
    assert.equal(kepu('check', content, '--strict').status, 1);
  });

  for (const [argv, sentence] of [
    [['build', 'no-such-folder'], '找不到文件夹“no-such-folder”。'],
    [['check', 'package.json'], '“package.json”是一个文件，这里要写文件夹。'],
    [['init', 'package.json'], '“package.json”是一个文件，这里要写文件夹。'],
    [['preview', 'site/init/template'], '文件夹“site/init/template”里没有生成好的网站，先用 kepu build 生成。'],
    [['build', 'site', '--date', '2026-02-30'], '选项 --date 的值“2026-02-30”不对，应为 YYYY-MM-DD。'],
    [['build', 'site', '--base', '../x'], '选项 --base 的值“../x”不对，应为 /PATH/。'],
    [['build', 'site', '--out', '.'], '输出文件夹“.”不能是内容文件夹本身，也不能包含它。'],
    [['dev', 'site', '--port', 'x'], '选项 --port 的值“x”不对，应为 0–65535。'],
  ] as const) {
    it(`exits 2 for “kepu ${argv.join(' ')}”`, () => {
      const { status, stderr } = kepu(...argv);
      assert.equal(stderr, `${sentence}\n用 npx kepu --help 查看用法。\n`);
      assert.equal(status, 2);
    });
  }

  it('says as JSON too what is wrong with the command line', () => {
    const { status, stdout } = kepu('build', 'no-such-folder', '--json');
    assert.equal(status, 2);
    assert.equal(jsonOf(stdout).errors[0]?.code, 'usage/folder');
  });

  it('exits 3 in one sentence when the machine does not let it', () => {
    const content = contentOf({ 'a.md': '# 题\n' });
    writeFileSync(join(folder, 'file'), '');
    const { status, stderr } = kepu('build', content, '--out', join(folder, 'file/out'));
    assert.equal(status, 3);
    assert.match(stderr, /无法写入“.*”（(ENOTDIR|EEXIST)）；原来的网站没有改动。\n$/);
    assert.ok(!/^\s+at /m.test(stderr));
  });

  it('ends preview with 130 on Ctrl+C', async () => {
    writeFileSync(join(folder, 'index.html'), '');
    const child = spawn(process.execPath, [...args, 'preview', folder, '--port', '0'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await new Promise((resume) => child.stderr.once('data', resume));
    child.kill('SIGINT');
    const status = await new Promise((resume) => child.once('exit', resume));
    assert.equal(status, 130);
  });
});
