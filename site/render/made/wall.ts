import type { Picture, Work } from '@kepu/components/records';
import type { Place, RenderContext } from '../context.js';
import { to } from '../context.js';
import { type Html, html } from '../html.js';
import { pictureFrom } from '../island.js';

/** Width of the page's content and the gap between pictures, px. */
const WIDTH = 1248;
const GAP = 24;
/** Height a row would like to have, px. */
const ROW_HEIGHT = 330;

interface Hung {
  work: Work;
  picture: Picture;
  ratio: number;
}

/** The newest works as justified rows: no picture is cropped, and the edges align all the same. */
export interface Wall {
  rows: { works: Hung[] }[];
  /** Widths of the pictures. They are in a sheet, since the CSP forbids style attributes. */
  css: string;
}

/** Hangs works with pictures in rows; at most `limit` works, only whole rows. */
export function hangWall(works: readonly Work[], limit: number): Wall {
  const hung = works.flatMap((work): Hung[] => {
    const picture = work.pictures[0];
    if (!picture?.width || !picture.height) return [];
    return [{ work, picture, ratio: picture.width / picture.height }];
  });
  const rows: Wall['rows'] = [];
  let row: Hung[] = [];
  for (const each of hung.slice(0, limit)) {
    row.push(each);
    const sum = row.reduce((total, { ratio }) => total + ratio, 0);
    if ((WIDTH - GAP * (row.length - 1)) / sum <= ROW_HEIGHT) {
      rows.push({ works: row });
      row = [];
    }
  }
  // A wall of few pictures keeps its last row, as high as the others would be.
  if (row.length > 0 && rows.length === 0) rows.push({ works: row });
  return { rows, css: rows.map(rowCss).join('\n') };
}

function rowCss(row: Wall['rows'][number], rowIndex: number): string {
  const sum = row.works.reduce((total, { ratio }) => total + ratio, 0);
  const isShort = WIDTH / sum > ROW_HEIGHT * 1.6;
  const full = isShort ? sum * ROW_HEIGHT : WIDTH - GAP * (row.works.length - 1);
  const wide = row.works
    .map(({ ratio }, index) => {
      const share = isShort
        ? `${Math.round(ratio * ROW_HEIGHT)}px`
        : `calc((100% - ${GAP * (row.works.length - 1)}px) * ${((ratio * full) / sum / full).toFixed(5)})`;
      return `.wall-${rowIndex}-${index}{width:${share}}`;
    })
    .join('');
  return wide;
}

/** The wall; each picture leads to the work on its page. */
export function wall(context: RenderContext, place: Place, hanging: Wall): Html {
  return html`<div class="wall">${hanging.rows.map(
    (row, rowIndex) =>
      html`<ul class="wall__row">${row.works.map(
        (hung, index) => html`<li class="wall__work wall-${rowIndex}-${index}">${entry(context, place, hung)}</li>`,
      )}</ul>`,
  )}</div>`;
}

function entry(context: RenderContext, place: Place, { work, picture }: Hung): Html {
  const shown = pictureFrom(picture, place);
  const author = context.strings.grade.join(work.people.map((person) => person.name));
  const maker = [work.class ?? (work.grade ? context.strings.grade.name(work.grade) : ''), author]
    .filter(Boolean)
    .join(' ');
  const notes = [work.kind, maker].filter(Boolean);
  const url = work.url ?? 'gallery/index.html';
  // With script its page shows the work.
  const here = `${to(place, url.split('#')[0] ?? '')}#${encodeURIComponent(work.id)}`;
  return html`<a href="${to(place, url)}"${work.url !== undefined && html` data-here="${here}"`}><img src="${shown.src}"${shown.srcset && html` srcset="${shown.srcset}" sizes="(max-width: 680px) 92vw, 420px"`} width="${shown.width}" height="${shown.height}" alt="${picture.alt === work.title ? '' : picture.alt}" loading="lazy" decoding="async"><span class="wall__title">${work.title}</span></a>
<p class="note">${notes.map((note) => html`<span>${note}</span>`)}${work.award && html`<span class="wall__award">${work.award}</span>`}</p>`;
}
