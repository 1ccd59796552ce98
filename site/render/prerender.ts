import { agendaAnchors } from '@kepu/components';
import { type RecordKind, type RecordsByKind, readTable, writeTable } from '@kepu/components/records';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type LitElement } from 'lit';
import '@kepu/components/define';
import { isReservedId } from '../parse/reserved-ids.js';
import { type BrowserFile, compressCss, type ElementTag, hashedFile } from './browser-files.js';
import { dataTable } from './data-table.js';
import { escapeHtml } from './html.js';
import { toHtmlTime } from './html-time.js';
import type { Prerenderer, PrerenderOptions } from './prerenderer.js';
import { RECORDS_OF } from './records-of.js';
import { withWindowWidths } from './window-widths.js';

/** Stands in the shadow root for the address of the sheet, which differs from page to page. */
const SHEET_HOLE = '/*kepu-sheet*/';

/**
 * Writes a link in place of Lit's inline `<style>`, which `style-src 'self'` would block. The element adopts its own
 * sheets after the first update and takes the link away (`components/shared/adopt-styles.ts`).
 */
class LinkedStyleRenderer extends LitElementRenderer {
  override renderShadow(
    info: Parameters<LitElementRenderer['renderShadow']>[0],
  ): ReturnType<LitElementRenderer['renderShadow']> {
    const result = super.renderShadow(info);
    if (!Array.isArray(result)) return result;
    const open = result.indexOf('<style>');
    const close = result.indexOf('</style>');
    if (open < 0 || close < open) return result;
    return [
      ...result.slice(0, open),
      `<link rel="stylesheet" data-kepu-styles href="${SHEET_HOLE}">`,
      ...result.slice(close + 1),
    ];
  }
}

/** Where awards lead to their works without script. */
function workAnchors(works: readonly RecordsByKind['works'][]): string {
  const linked = works.filter(({ id, awardUrl }) => awardUrl && !isReservedId(id));
  return linked.map(({ id }) => `<span id="${escapeHtml(id)}" slot="${escapeHtml(id)}"></span>`).join('');
}

/** Where addresses of rows lead without script. */
function rowAnchors(awards: readonly RecordsByKind['awards'][]): string {
  const own = awards.flatMap(({ url }) => (url?.startsWith('#~') ? [escapeHtml(url.slice(1))] : []));
  return own.map((id) => `<span id="${id}" slot="${id}"></span>`).join('');
}

/** Prerenders elements; remembers their sheets and templates for one build. */
export class LitPrerenderer implements Prerenderer {
  readonly #templates = new Map<string, TemplateStringsArray>();
  readonly #sheets = new Map<ElementTag, BrowserFile>();

  /** The sheet of an element's shadow roots, as a file of the portal. */
  sheetOf(tag: ElementTag): BrowserFile {
    let sheet = this.#sheets.get(tag);
    if (!sheet) {
      const element = customElements.get(tag) as unknown as typeof LitElement;
      const css = element.elementStyles.map((style) => ('cssText' in style ? String(style.cssText) : '')).join('\n');
      sheet = hashedFile(tag, 'css', withWindowWidths(compressCss(css)));
      this.#sheets.set(tag, sheet);
    }
    return sheet;
  }

  /** Sheets asked for so far. */
  get sheets(): BrowserFile[] {
    return [...this.#sheets.values()];
  }

  /**
   * An element with its shadow tree as HTML. Both sides of hydration must see the same records, so what is rendered
   * is what the children give when they are read back.
   */
  prerender(options: PrerenderOptions): string {
    const { tag, lang } = options;
    const kind = RECORDS_OF[tag];
    const table = writeTable(kind, options.records as RecordsByKind[RecordKind][], { lang });
    const { records } = readTable(kind, table);
    // Raw HTML around it may name another language; the element keeps to the one it is prerendered in.
    const attributes: Record<string, string> = { ...options.attributes, lang };
    const names = Object.keys(attributes);
    const strings = this.#template(tag, kind, names);
    const result = collectResultSync(
      render(html(strings, records, ...names.map((name) => attributes[name])), {
        elementRenderers: [LinkedStyleRenderer],
      }),
    );
    const sheet = escapeHtml(options.root + this.sheetOf(tag).path);
    // Nothing in a shadow tree can be the target of an address; what stands in a slot can.
    const anchors =
      kind === 'activities' && attributes.id !== undefined
        ? agendaAnchors(records as RecordsByKind['activities'][], attributes.id)
            .map(({ id, slot }) => `<span id="${escapeHtml(id)}" slot="${slot}"></span>`)
            .join('')
        : kind === 'works'
          ? workAnchors(records as RecordsByKind['works'][])
          : kind === 'awards'
            ? rowAnchors(records as RecordsByKind['awards'][])
            : '';
    const close = result.lastIndexOf(`</${tag}>`);
    return (
      result
        .slice(result.indexOf(`<${tag}`), close)
        // The attribute of an early draft of declarative shadow DOM; no browser of today reads it.
        .replaceAll(' shadowroot="open"', '')
        // Lit ends a template that ends in an expression with this; parsers make the comment below of it, and complain.
        .replaceAll('<?>', '<!--?-->')
        // A span is no date of HTML. The property keeps it; what is written is its beginning.
        .replace(/ datetime="([^"]*[/~][^"]*)"/g, (_, edtf) => ` datetime="${toHtmlTime(edtf)}"`)
        // Properties of native elements come as text; a boolean attribute is there or not, whatever it says.
        .replace(/ (selected|checked|disabled)="(true|false)"/g, (_, name, value) =>
          value === 'true' ? ` ${name}` : '',
        )
        .replaceAll(SHEET_HOLE, sheet) + `${dataTable(table)}${anchors}</${tag}>`
    );
  }

  /** One template an element and set of attributes: Lit keeps what it learns of a template by its identity. */
  #template(tag: ElementTag, kind: RecordKind, names: readonly string[]): TemplateStringsArray {
    const key = `${tag} ${names.join(' ')}`;
    let strings = this.#templates.get(key);
    if (!strings) {
      const parts = [`<${tag} .${kind}=`, ...names.map((name) => ` ${name}=`), `></${tag}>`];
      strings = Object.assign(parts, { raw: parts }) as unknown as TemplateStringsArray;
      this.#templates.set(key, strings);
    }
    return strings;
  }
}
