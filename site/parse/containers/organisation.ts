import type { StateCore, Token } from 'markdown-it';
import type { Card } from './card.js';
import { readFields } from './fields.js';
import type { Segment } from './segments.js';
import { TokenWriter } from './tokens.js';

/** Who does what: a list of roles, each with its people. Roles without names are roles all the same. */
export function organisationCard(card: Card, segments: readonly Segment[], state: StateCore): Token[] {
  const { fields, rest } = readFields(segments, state);
  const writer = new TokenWriter(state);
  writer.html('<section class="organisation">\n');
  if (card.title !== '') writer.heading(card.title, card.lineIndex, undefined, card.id);
  if (fields.length > 0) {
    writer.html('<dl>\n');
    for (const { label, value, below } of fields) {
      writer.html('<div><dt class="organisation-role">').text(label).html('</dt><dd class="organisation-members">');
      writer.inline(value).blocks(below).html('</dd></div>\n');
    }
    writer.html('</dl>\n');
  }
  return writer.blocks(rest.flat()).endCard('</section>\n').tokens;
}
