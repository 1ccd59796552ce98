import { type AnyRecord, type RecordKind, type Work, writeCsv, writeJson } from '@kepu/components/records';
import { withPlanColumn } from '../collect/plan-column.js';
import { publishedAddress } from '../collect/published-address.js';
import { mapAddresses } from '../collect/record-addresses.js';
import type { OutputFile, Site } from '../collect/site.js';
import { mapFilm } from '../parse/film-addresses.js';

const TITLES: Record<RecordKind, Record<Site['config']['lang'], string>> = {
  activities: { 'zh-CN': '活动', en: 'Activities' },
  awards: { 'zh-CN': '获奖', en: 'Awards' },
  works: { 'zh-CN': '作品', en: 'Works' },
  phases: { 'zh-CN': '实施进度', en: 'Phases' },
};

/**
 * `data/<kind>.json` and `.csv`, one pair for every kind of record. Addresses in them are absolute if the portal has
 * an address, else relative to the file, so that a foreign page that loads it can resolve them. Awards, works and phases name their plan.
 */
export function makeDataFiles(site: Site): OutputFile[] {
  const { activities, awards, works, phases } = site.collections;
  const titleByPlan = new Map(site.pages.map(({ planId, title }) => [planId, title]));
  const withPlan = <R extends AnyRecord>(record: R): R => ({
    ...record,
    extras: withPlanColumn(record.extras, titleByPlan.get(record.planId ?? ''), site.config.lang),
  });
  return [
    ...dataFiles(site, 'activities', activities),
    ...dataFiles(site, 'awards', awards.map(withPlan)),
    ...dataFiles(
      site,
      'works',
      works.map((work) => withPictureAddresses(site, withPlan(work))),
    ),
    ...dataFiles(site, 'phases', phases.map(withPlan)),
  ];
}

function dataFiles<K extends RecordKind>(
  site: Site,
  kind: K,
  records: readonly (AnyRecord & Parameters<typeof writeJson<K>>[1][number])[],
): OutputFile[] {
  const { lang, timezone, terms, title } = site.config;
  const published = records.map(({ source: _source, ...record }) =>
    mapAddresses(record as AnyRecord, (address) => publishedAddress(site, address)),
  ) as unknown as typeof records;
  return [
    {
      path: `data/${kind}.json`,
      contents: `${writeJson(kind, published, { title: `${title} · ${TITLES[kind][lang]}`, lang, timezone, terms })}\n`,
    },
    { path: `data/${kind}.csv`, contents: writeCsv(kind, published, { lang }) },
  ];
}

function withPictureAddresses(site: Site, work: Work): Work {
  return {
    ...work,
    pictures: work.pictures.map((picture) => ({
      ...picture,
      src: publishedAddress(site, picture.src),
      ...(picture.full !== undefined && { full: publishedAddress(site, picture.full) }),
      ...(picture.srcset !== undefined && {
        srcset: picture.srcset
          .split(', ')
          .map((candidate) => candidate.replace(/^\S+/, (address) => publishedAddress(site, address)))
          .join(', '),
      }),
    })),
    ...(work.video && { video: mapFilm(work.video, (address) => publishedAddress(site, address)) ?? work.video }),
  };
}
