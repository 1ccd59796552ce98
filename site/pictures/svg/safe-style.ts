import { PROPERTIES } from './allow-list.js';

/** Reaches for something else, or hides what it does. */
const ACTIVE =
  /\\|<|@import|@charset|@namespace|@font-face|expression|javascript:|behavior|-moz-binding|image-set|image\(|src\(|cross-fade|element\(/i;

/** A value that draws; undefined for one that loads or runs. References within the drawing, `url(#a)`, may stay. */
export function safeValue(value: string): string | undefined {
  const plain = value
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .trim();
  if (ACTIVE.test(plain)) return undefined;
  return /url\(\s*["']?(?!\s*["']?#)/i.test(plain) ? undefined : plain;
}

/**
 * The declarations of a `style` attribute that draw. They become attributes, because a page's policy forbids styles
 * in markup.
 */
export function declarationsOf(style: string): [property: string, value: string][] {
  return style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      const property = declaration.slice(0, colon).trim().toLowerCase();
      const value = safeValue(declaration.slice(colon + 1).replace(/!\s*important/i, ''));
      return colon > 0 && PROPERTIES.has(property) && value ? [[property, value] as [string, string]] : [];
    });
}

/** A style sheet of plain rules, as drawing programs write it: rules that load or run are left out. */
export function safeSheet(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '');
  const rules: string[] = [];
  for (const [, selector = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (/[@\\<;]/.test(selector)) continue;
    const declarations = declarationsOf(body).map(([property, value]) => `${property}:${value}`);
    if (declarations.length > 0) rules.push(`${selector.trim()}{${declarations.join(';')}}`);
  }
  return rules.join('\n');
}
