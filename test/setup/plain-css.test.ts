import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { stripCss } from './plain-css.js';

const components = fileURLToPath(new URL('../../components', import.meta.url));

/** Every style sheet of the elements. */
const sheets = (readdirSync(components, { recursive: true }) as string[])
  .filter((file) => /\.styles\.ts$/.test(file) && !file.startsWith('dist'))
  .flatMap((file) =>
    [...readFileSync(join(components, file), 'utf8').matchAll(/\bcss`([^`]*)`/g)].map(([, css = '']) => ({
      file,
      css,
    })),
  );

/** What a CSS parser makes of it; it leaves the blanks of values that it does not know. Nothing is filled in for rules, 3 for numbers. */
const meaning = (file: string, css: string) =>
  stripCss(
    transform({
      filename: file,
      code: Buffer.from(css.replace(/(?<=(?:^|[{};]|\*\/)\s*)\$\{[^}]*\}/g, '').replace(/\$\{[^}]*\}/g, '3')),
      minify: true,
    }).code.toString(),
  );

describe('stripCss', () => {
  it('takes out comments and blanks', () => {
    assert.equal(
      stripCss(`
        /* A reader's own words. */
        .a > .b,
        .a :hover { margin: 0 auto; width: calc(1px + 2px); }
        @media (max-width: 40em) { a { color: red } }
      `),
      '.a>.b,.a :hover{margin:0 auto;width:calc(1px + 2px)}@media (max-width:40em){a{color:red}}',
    );
  });

  it('says numbers and colours in short', () => {
    assert.equal(
      stripCss(
        'a { margin: -0.5em 10.5px 0.25em 0; color: #FFFFFF; border-color: #ffffffa0 #a0a0a0; inset: 0 calc(0.5 * 2px) }',
      ),
      'a{margin:-.5em 10.5px .25em 0;color:#FFF;border-color:#ffffffa0 #a0a0a0;inset:0 calc(.5 * 2px)}',
    );
  });

  it('leaves strings and what is filled in alone', () => {
    assert.equal(stripCss("a::after { content: '> 0.5 #ffffff'; }"), "a::after{content:'> 0.5 #ffffff'}");
    assert.equal(stripCss('a::after { content: " ; }  /* */"; }'), 'a::after{content:" ; }  /* */"}');
    assert.equal(stripCss('a { top: calc(1px + ${N} + 2px); }'), 'a{top:calc(1px + ${N} + 2px)}');
  });

  it('changes the meaning of no sheet of the elements', () => {
    assert.ok(sheets.length > 10);
    for (const { file, css } of sheets) assert.equal(meaning(file, stripCss(css)), meaning(file, css), file);
  });
});
