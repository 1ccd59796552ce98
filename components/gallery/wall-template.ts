/** The filters and the wall of pictures with their captions. */
import { html, nothing, type TemplateResult } from 'lit';
import { gradeName } from '../records/index.js';
import type { Picture, Work } from '../records/types.js';
import { safeUrl } from '../shared/safe-url.js';
import type { ElementStrings } from '../shared/strings/strings.js';
import { fitsFrame, ratioClass, ratioOf, UNKNOWN_RATIO } from './wall-layout.js';
import type { WorkFilter, WorkOption } from './work-filter.js';
import { authorWords, awardLevel, fullOf } from './work-words.js';

export interface WorkFiltersView {
  filter: WorkFilter;
  total: number;
  kinds: readonly WorkOption<string>[];
  grades: readonly WorkOption<number>[];
  schoolYears: readonly WorkOption<string>[];
  /** Whether a choice would be heard; false in the prerendered page. */
  isLive: boolean;
  onChange: (filter: WorkFilter) => void;
}

export function workFiltersTemplate(view: WorkFiltersView, strings: ElementStrings<'gallery'>): TemplateResult {
  const words = strings.gallery;
  const { filter, onChange } = view;
  const chip = (kind: string | undefined, name: string, count: number) => html`<button
    type="button"
    class="chip"
    aria-pressed=${filter.kind === kind ? 'true' : 'false'}
    @click=${() => onChange({ ...filter, kind })}
    >${name} <span class="number">${count}</span></button
  >`;
  const select = <T extends string | number>(
    name: 'grade' | 'schoolYear',
    label: string,
    all: string,
    options: readonly WorkOption<T>[],
    text: (value: T) => string,
  ) => html`<select
    class="chip"
    data-filter=${name}
    aria-label=${label}
    ?disabled=${!view.isLive}
    @change=${(event: Event) => {
      const value = options[(event.target as HTMLSelectElement).selectedIndex - 1]?.value;
      onChange({ ...filter, [name]: value });
    }}
  >
    <option>${all}</option>
    ${options.map((option) => html`<option>${text(option.value)} · ${option.count}</option>`)}
  </select>`;
  return html`<div class="filters" part="filters">
    ${
      view.kinds.length > 1
        ? html`<div class="kinds" role="group" aria-label=${words.kinds}>
          ${chip(undefined, words.all, view.total)} ${view.kinds.map((kind) => chip(kind.value, kind.value, kind.count))}
        </div>`
        : nothing
    }
    <div class="selects">
      ${
        view.grades.length > 1
          ? select('grade', words.grade, words.allGrades, view.grades, (grade) => gradeName(grade, strings.lang))
          : nothing
      }
      ${
        view.schoolYears.length > 1
          ? select('schoolYear', strings.common.schoolYear, words.allYears, view.schoolYears, (year) =>
              strings.common.schoolYearName(year),
            )
          : nothing
      }
    </div>
  </div>`;
}

/** Sets the choices as the filter says; as attributes they would not follow a reader's own changes. */
export function markSelected(root: ParentNode, filter: WorkFilter): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>('select[data-filter]')) {
    const chosen = filter[select.dataset.filter as 'grade' | 'schoolYear'];
    if (chosen === undefined) select.selectedIndex = 0;
  }
}

export interface WallView {
  works: readonly Work[];
  /** Ratios of pictures without a given size, by address, once they are loaded. */
  measured: ReadonlyMap<string, number>;
  onOpen: (event: MouseEvent, work: Work) => void;
  onLoad: () => void;
}

export function wallTemplate(view: WallView, strings: ElementStrings<'gallery'>): TemplateResult {
  return html`<ul class="wall" part="wall">
    ${view.works.map((work) => workTemplate(work, view, strings))}
  </ul>`;
}

function workTemplate(work: Work, view: WallView, strings: ElementStrings<'gallery'>): TemplateResult {
  const picture = work.pictures[0];
  const given = ratioOf(picture);
  const ratio = given ?? (picture && view.measured.get(picture.src));
  const fit = ratio !== undefined && fitsFrame(ratio) ? 'cover' : 'contain';
  const href = safeUrl(picture ? fullOf(picture) : (work.video?.src ?? work.url));
  const content = picture
    ? pictureTemplate(work, picture, fit, given === undefined, view)
    : placardTemplate(work, strings);
  const open = (event: MouseEvent) => view.onOpen(event, work);
  const frame = picture ? 'frame' : 'frame placard';
  const author = authorWords(work, strings);
  return html`<li class="work ${ratioClass(ratio ?? UNKNOWN_RATIO)}" data-id=${work.id}>
    <figure part="work">
      ${
        href
          ? html`<a class=${frame} href=${href} @click=${open}>${content}</a>`
          : html`<button type="button" class=${frame} @click=${open}>${content}</button>`
      }
      <figcaption>
        <span class="title">${work.title}</span>
        <span class="note">${noteTemplate(work, author)}</span>
      </figcaption>
    </figure>
  </li>`;
}

/** 科幻画 · 四（2）班 孙某 · 市级二等奖, the award in the colour of its level. */
function noteTemplate(work: Work, author: string): TemplateResult {
  const parts = [work.kind, author].filter(Boolean);
  const level = awardLevel(work);
  return html`${parts.join(' · ')}${work.award && parts.length > 0 ? ' · ' : ''}${
    work.award ? html`<span class="award level-${level ?? 'none'}">${work.award}</span>` : nothing
  }`;
}

function pictureTemplate(work: Work, picture: Picture, fit: string, measure: boolean, view: WallView): TemplateResult {
  return html`<img
      class="${fit} ${measure ? 'measure' : ''}"
      loading="lazy"
      decoding="async"
      alt=${picture.alt || work.title}
      width=${picture.width ?? nothing}
      height=${picture.height ?? nothing}
      sizes=${picture.srcset ? picture.sizes || '(min-width: 700px) 400px, 92vw' : nothing}
      srcset=${picture.srcset || nothing}
      src=${safeUrl(picture.src) ?? ''}
      @load=${measure ? view.onLoad : nothing}
    />${work.pictures.length > 1 ? html`<span class="badge" aria-hidden="true">${work.pictures.length}</span>` : nothing}`;
}

/** A work without a picture: its words in the frame. */
function placardTemplate(work: Work, strings: ElementStrings<'gallery'>): TemplateResult {
  const words = work.description || work.title;
  return html`<span class="words">${work.video ? html`<b>${strings.gallery.video}</b> ` : nothing}${words}</span>`;
}
