import type { Activity, AnyRecord } from '@kepu/components/records';
import type { ElementTag } from './browser-files.js';
import { calendarAttributes, lunarAttributes } from './calendar-attributes.js';
import type { RenderContext } from './context.js';

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
  const { terms } = context.site.config;
  return { ...(tag === 'kepu-plan-timeline' && terms.length > 0 && { terms: JSON.stringify(terms) }), ...own };
}
