import { activityForm } from '../columns/activity-columns.js';
import { awardForm } from '../columns/award-columns.js';
import { phaseForm } from '../columns/phase-columns.js';
import { workForm } from '../columns/work-columns.js';
import type { RecordKind } from '../types.js';
import { ACTIVITY_WORDS } from './activity-words.js';
import { AWARD_WORDS } from './award-words.js';
import type { HeaderWords, RecordForm } from './kind.js';
import { PHASE_WORDS } from './phase-words.js';
import { WORK_WORDS } from './work-words.js';

const FORMS: { [K in RecordKind]: [RecordForm<K>, HeaderWords] } = {
  activities: [activityForm, ACTIVITY_WORDS],
  awards: [awardForm, AWARD_WORDS],
  works: [workForm, WORK_WORDS],
  phases: [phaseForm, PHASE_WORDS],
};

/** The form of a kind and the words over its columns: what writing takes, without what reading takes. */
export function formOf<K extends RecordKind>(kind: K): [form: RecordForm<K>, words: HeaderWords] {
  return FORMS[kind];
}
