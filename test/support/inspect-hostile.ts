import type { Page } from '@playwright/test';
import { ELSEWHERE, RAN } from './hostile-site.js';

/** What a page holds that no text of an author may bring in; runs in the page, so it needs its names handed over. */
export function inspect(page: Page): Promise<{ faults: string[]; text: string }> {
  return page.evaluate(
    ({ ran, elsewhere }) => {
      const faults: string[] = [];
      const texts: string[] = [];
      if (ran in window) faults.push('something ran');
      const loads = new Set([
        'src',
        'srcset',
        'action',
        'formaction',
        'poster',
        'data',
        'srcdoc',
        'background',
        'ping',
      ]);
      const walk = (node: Node): void => {
        if (node instanceof Text) texts.push(node.data);
        if (node instanceof Element) {
          const name = node.localName;
          if (/^(?:iframe|object|embed|base|frame|applet|meta\b.*refresh)$/.test(name)) faults.push(`<${name}>`);
          if (name === 'script' && node.textContent !== '' && node.getAttribute('type') !== 'application/ld+json')
            faults.push('a script with text of its own');
          if (name === 'style' && node.textContent?.includes(elsewhere)) faults.push('a style');
          for (const { name: attribute, value } of node.attributes) {
            const said = `${name} ${attribute}="${value}"`;
            if (/^on/i.test(attribute)) faults.push(said);
            if (loads.has(attribute) && /^\s*(?:javascript:|data:text|vbscript:|(?:https?:)?\/\/)/i.test(value))
              faults.push(said);
            const isLink = attribute === 'href' || attribute === 'xlink:href';
            if (isLink && !/^(?:https?:|mailto:|tel:|data:image\/|[^:/\\]*(?:[/?#]|$)|[^:]*$)/i.test(value))
              faults.push(said);
            if (isLink && name === 'link' && value.includes(elsewhere)) faults.push(said);
            if (attribute === 'http-equiv' && node.localName === 'meta') faults.push(said);
          }
          if (node.shadowRoot) walk(node.shadowRoot);
          if (name === 'script' || name === 'style') return;
        }
        for (const child of node.childNodes) walk(child);
      };
      walk(document);
      return { faults: [...new Set(faults)], text: texts.join('\n') };
    },
    { ran: RAN, elsewhere: ELSEWHERE },
  );
}
