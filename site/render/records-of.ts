import type { RecordKind } from '@kepu/components/records';
import type { ElementTag } from './browser-files.js';

/** Kind of record each element shows; also the name of its property. */
export const RECORDS_OF: Record<ElementTag, RecordKind> = {
  'kepu-activity-calendar': 'activities',
  'kepu-award-table': 'awards',
  'kepu-gallery': 'works',
  'kepu-plan-timeline': 'phases',
};
