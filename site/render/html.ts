/** A piece of finished HTML, told apart from text by its type so that text is escaped by default. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What may stand in a hole of `html`: text is escaped, lists are joined, `undefined`, `null` and `false` give nothing. */
export type HtmlValue = Html | string | number | undefined | null | false | HtmlValue[];

const SPECIAL = /[&<>"']/;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes text for element content and for quoted attribute values alike. */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string) : text;
}

/** Marks a string as finished HTML. Only for text this stage or `parse` has made. */
export function raw(text: string): Html {
  return new Html(text);
}

/** Template tag for markup: everything that is not `Html` is escaped. */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  let out = strings[0] as string;
  for (let index = 0; index < values.length; index++) {
    out += write(values[index]) + (strings[index + 1] as string);
  }
  return new Html(out);
}

function write(value: HtmlValue): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value instanceof Html) return value.text;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(write).join('');
  return '';
}
