import type { Activity, AnyRecord, Indicator } from '@kepu/components/records';
import type { ElementTag } from './browser-files.js';
import { calendarAttributes, lunarAttributes } from './calendar-attributes.js';
import { type RenderContext, termsOf } from './context.js';

/** The attributes an author or a made page gives an element, with what the portal knows of terms, months and days. */
export function withKnownAttributes(
  context: RenderContext,
  tag: ElementTag,
  records: readonly AnyRecord[],
  own: Record<string, string>,
): Record<string, string> {
  if (tag === 'kepu-activity-calendar') {
    const attributes = { ...calendarAttributes(context, records as Activity[]), ...own };
    return { ...attributes, ...lunarAttributes(context, attributes) };
  }
  const terms = termsOf(context);
  return { ...(tag === 'kepu-plan-timeline' && terms.length > 0 && { terms: JSON.stringify(terms) }), ...own };
}

/** Figures to be reached, for a timeline; those without a figure or a date have no place on it. */
export function indicatorsAttribute(indicators: readonly Indicator[]): Record<string, string> {
  const dated = indicators.filter(({ by, value }) => by !== undefined && value !== '');
  return dated.length > 0 ? { indicators: JSON.stringify(dated) } : {};
}
