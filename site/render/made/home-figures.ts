import { type AwardLevel, compareLevels, levelName } from '@kepu/components/records';
import { countAwards, weightIn } from '../../collect/award-weights.js';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { type Html, html } from '../html.js';
import { thousands } from '../thousands.js';

/** A school year in four figures, each leading to its list. */
export function figures(context: RenderContext, place: Place, schoolYear: string): Html {
  const { site, strings, lang } = context;
  const { activities, works, awards } = site.collections;
  const words = strings.home;
  const ofYear = <T extends { schoolYear?: string }>(records: readonly T[]): T[] =>
    records.filter((record) => record.schoolYear === schoolYear);
  const [ownActivities, ownWorks, ownAwards] = [ofYear(activities), ofYear(works), ofYear(awards)];
  const pupils = new Set([...ownWorks, ...ownAwards].flatMap((record) => site.pupils.get(record.id) ?? []));
  const weight = weightIn(awards);
  const deadlines = ownActivities.filter((activity) => activity.deadline).length;
  const grades = new Set(
    [...ownWorks, ...ownAwards].flatMap(
      (record) => record.grade ?? record.people.flatMap((person) => person.grade ?? []),
    ),
  );
  const levels = new Map<AwardLevel, number>();
  for (const award of ownAwards)
    if (award.level) levels.set(award.level, (levels.get(award.level) ?? 0) + weight(award));
  const byLevel = [...levels]
    .sort(([a], [b]) => compareLevels(a, b))
    .slice(0, 3)
    .map(([level, sum]) => `${levelName(level, lang)} ${sum}`);
  const url = (name: 'calendar' | 'gallery' | 'honours'): string =>
    to(place, site.made.get(name) ?? `${name}/index.html`);

  return html`<section class="figures" aria-label="${words.figures}"><ul>
${figure(url('calendar'), ownActivities.length, words.unitItems, words.activities, deadlines > 0 ? [words.deadlines(deadlines)] : [])}
${figure(url('gallery'), ownWorks.length, words.unitWorks, words.works, kinds(ownWorks))}
${figure(url('honours'), countAwards(ownAwards), words.unitItems, words.awards, byLevel)}
${figure(url('honours'), pupils.size, words.unitPeople, words.pupils, grades.size > 1 ? [words.byGrades(grades.size)] : [])}
</ul></section>`;
}

function figure(url: string, value: number, unit: string, label: string, notes: readonly string[]): Html {
  return html`<li><a href="${url}"><span class="figures__value">${thousands(value)}</span>${unit && html`<span class="figures__unit">${unit}</span>`}<span class="figures__label">${label}</span></a>${notes.length > 0 && html`<p class="note">${notes.map((note) => html`<span>${note}</span>`)}</p>`}</li>`;
}

/** The two kinds of work there are most of. */
function kinds(works: readonly { kind?: string }[]): string[] {
  const sums = new Map<string, number>();
  for (const { kind } of works) if (kind) sums.set(kind, (sums.get(kind) ?? 0) + 1);
  return [...sums]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([kind, sum]) => `${kind} ${sum}`);
}
