import type { Plugin } from 'vite';

const COMMENT = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[\s\S]*?\*\//g;
const BLANKS = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\$\{[^}]*\})|\s*([{};,>])\s*|(:)\s+|\s+/g;
const LONG_FORM =
  /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\$\{[^}]*\})|(?<![\w.#])0(\.\d)|#([\da-f])\3([\da-f])\4([\da-f])\5(?![\da-f])/gi;
const LAST_SEMICOLON = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\$\{[^}]*\})|;(?=\})/g;

/**
 * CSS without comments and without the blanks that say nothing, `0.5em` as `.5em` and `#ffffff` as `#fff`. Declarations and
 * their order stay as they are, for browsers older than any tool's idea of them. Strings and `${…}` are left alone.
 */
export function stripCss(css: string): string {
  return css
    .replace(COMMENT, (_, kept: string | undefined) => kept ?? '')
    .replace(BLANKS, (_, kept?: string, sign?: string, colon?: string) => kept ?? sign ?? colon ?? ' ')
    .replace(
      LONG_FORM,
      (_, kept?: string, fraction?: string, red = '', green = '', blue = '') =>
        kept ?? fraction ?? `#${red}${green}${blue}`,
    )
    .replace(LAST_SEMICOLON, (_, kept: string | undefined) => kept ?? '')
    .trim();
}

/** Strips the css`…` of `*.styles.ts`, which bundlers leave as written. */
export function plainCss(): Plugin {
  return {
    name: 'kepu-plain-css',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]components[\\/].*\.styles\.ts$/.test(id)) return undefined;
      const stripped = code.replace(/\bcss`([^`]*)`/g, (_, css: string) => {
        const short = stripCss(css);
        // As many lines as before: what follows keeps its place in the source map.
        const lost = css.split('\n').length - short.split('\n').length;
        return `css\`${short}\`${'\n'.repeat(lost)}`;
      });
      return { code: stripped, map: null };
    },
  };
}

/** Takes the indentation out of the html`…` of elements, which bundlers leave as written; a line's end is a blank, too. */
export function plainHtml(): Plugin {
  return {
    name: 'kepu-plain-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]components[\\/].*\.ts$/.test(id) || !/\b(?:html|svg)`/.test(code)) return undefined;
      // Outside of templates it says nothing either.
      return { code: code.replace(/\n[ \t]+/g, '\n'), map: null };
    },
  };
}
