import type { Activity, AnyRecord } from '@kepu/components/records';
import type { ElementTag } from './browser-files.js';
import { calendarAttributes } from './calendar-attributes.js';
import type { RenderContext } from './context.js';

/** Attributes that an element gets from the portal: what is known of terms and months. */
export function knownAttributes(
  context: RenderContext,
  tag: ElementTag,
  records: readonly AnyRecord[],
): Record<string, string> {
  if (tag === 'kepu-activity-calendar') return calendarAttributes(context, records as Activity[]);
  const { terms } = context.site.config;
  return tag === 'kepu-plan-timeline' && terms.length > 0 ? { terms: JSON.stringify(terms) } : {};
}
