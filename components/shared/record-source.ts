import type { LitElement, ReactiveController } from 'lit';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { RecordReader } from '../records/readers/reader.js';
import type { ReadContext, RecordKind, RecordsByKind } from '../records/types.js';
import type { ChildReader, ChildReading } from './source-children.js';
import { SourceErrorEvent } from './source-error.events.js';
import type { CommonStrings } from './strings/strings.js';
import { warnOnce } from './warn-once.js';

/** Makes sure of the records that programs give: there once some have been given, on a server from the beginning. */
export const repair: { records?: typeof import('../records/repair-records.js').repairRecords } = {};

const NOTHING = { records: [], problems: [] };

export type SourceState = 'ready' | 'loading' | 'empty' | 'error';

/** What the host has to be and to tell. */
export interface RecordSourceHost extends LitElement {
  src?: string | undefined;
  /** Overrides the format that the extension of `src` tells: `json`, `csv`, `tsv`. */
  type?: string | undefined;
}

/**
 * Where an element's records come from: the property if it is neither undefined nor null, else `src`, else the children
 * (`<table>`, `<ul>`/`<ol>`, `<figure>`). It only reads the children; when they change the host is updated, at most
 * once a frame.
 *
 * Call `schedule(property, update)` in `scheduleUpdate` and `read(property, context)` in `willUpdate`. On the server
 * children are unknown: the kit passes the property.
 */
export class RecordSourceController<K extends RecordKind> implements ReactiveController {
  records: RecordsByKind[K][] = [];
  state: SourceState = 'empty';
  /** All that the source says: beside the records its title, terms, remarks on all of them, the tables where they are several. */
  reading: ChildReading<RecordsByKind[K]> = NOTHING;

  readonly #host: RecordSourceHost;
  readonly #reader: RecordReader<K>;
  /** Reads the children; there once some have needed it. */
  #children: { load: unknown; read(context: ReadContext): ChildReading<RecordsByKind[K]> } | undefined;
  /** Shows the children until they have been read for the first time. */
  #slot: HTMLSlotElement | undefined;
  #observer: MutationObserver | undefined;
  #frame = 0;
  #property: RecordsByKind[K][] | undefined;
  /** What the records were read from, and how; undefined when it has to be read again. */
  #readFrom: string | undefined;
  #file: { src: string; bytes: Uint8Array } | undefined;
  #abort: AbortController | undefined;

  /** @param reader Of the element's own kind; `records/readers` has one for each. */
  constructor(host: RecordSourceHost, reader: RecordReader<K>) {
    this.#host = host;
    this.#reader = reader;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => {
      if (this.#frame) return;
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        if (!this.#host.src) this.#readFrom = undefined;
        this.#host.requestUpdate();
      });
    });
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['datetime', 'data-id', 'data-value', 'colspan', 'rowspan'],
    });
    // Away from the page nothing was followed, and a file on its way was given up.
    if (!this.#host.hasUpdated) return;
    if (!this.#host.src || this.state === 'loading') this.#readFrom = undefined;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#abort?.abort();
  }

  /**
   * Puts an update off for as long as it takes to load what makes sure of the property, or what reads the children, if
   * there are any. Meanwhile they stay visible, or what was shown before. If the part cannot be loaded they do so for good, `source-error` tells why, and the
   * next update tries again.
   */
  schedule(
    property: RecordsByKind[K][] | null | undefined,
    update: () => void | Promise<unknown>,
  ): void | Promise<unknown> {
    const isGiven = property !== undefined && property !== null;
    const load = isGiven ? loadRepair() : this.#host.src ? undefined : this.#loadReader();
    if (!load) return update();
    this.#showChildren();
    return load.then(update, (cause) => {
      this.#host.isUpdatePending = false;
      this.#report('', cause);
    });
  }

  /** Undefined if what reads the children is there. */
  #loadReader(): Promise<void> | undefined {
    const host = this.#host;
    if (!(host.firstElementChild || host.textContent?.trim())) return undefined;
    const { loadData, loadHand, loadLines = loadHand } = this.#reader;
    const tables = Array.from(host.getElementsByTagName('table'));
    const written = tables.every(isWrittenTable) ? loadData : loadHand;
    const load = tables[0] ? written : loadLines;
    if (this.#children?.load === load) return undefined;
    const loading: Promise<{ reader: ChildReader<K> }> = load();
    return Promise.all([loading, import('./source-children.js')]).then(([{ reader }, { readChildren }]) => {
      this.#children = { load, read: (context) => readChildren(host, reader, context) };
    });
  }

  hostUpdated(): void {
    this.#slot?.remove();
    this.#slot = undefined;
  }

  /** Reads the source that is due. Cheap when nothing changed. */
  read(property: RecordsByKind[K][] | null | undefined, context: ReadContext = {}): void {
    if (property !== undefined && property !== null) {
      if (property !== this.#property || this.state !== 'ready') {
        this.take({ records: this.#repair(property), problems: [] });
      }
      this.#property = property;
      this.#readFrom = undefined;
      this.#abort?.abort();
      return;
    }
    this.#property = undefined;
    if (isServer) return;
    const { src = '', type = src } = this.#host;
    const from = JSON.stringify([src, type, context]);
    if (from === this.#readFrom) return;
    this.#readFrom = from;
    this.#abort?.abort();
    if (src) {
      void this.#load(src, type, context);
      return;
    }
    this.#file = undefined;
    this.take(this.#children?.read(context) ?? NOTHING);
  }

  /**
   * What stands in the place of records that are on their way, cannot be read, or are none: then the children where they
   * say something that could not be read.
   *
   * @param empty What is said of none.
   * @param head Stands above the message.
   */
  renderInstead(words: CommonStrings, empty: string, head: unknown = nothing): TemplateResult {
    if (this.state === 'empty' && this.reading.isUnread) return html`<slot></slot>`;
    const message = (role: unknown, text: unknown) => html`${head}<p class="message" role=${role}>${text}</p>`;
    if (this.state === 'loading') return message('status', words.loading);
    if (this.state !== 'error') return message(nothing, empty);
    const retry = html`<button type="button" @click=${this.#reload}>${words.retry}</button>`;
    return message('alert', html`${words.loadFailed} ${retry}`);
  }

  /** Reads `src` once more. */
  readonly #reload = (): void => {
    this.#readFrom = undefined;
    this.#file = undefined;
    this.#host.requestUpdate();
  };

  /** Frameworks have no records, or half of them, before they have all: nothing of that may stop an element. */
  #repair(property: RecordsByKind[K][]): RecordsByKind[K][] {
    const { localName } = this.#host;
    return (repair.records as NonNullable<typeof repair.records>)(this.#reader.kind, property, (fault) =>
      warnOnce(`<${localName}>: ${fault}`),
    );
  }

  /** Goes on with what the source says. */
  take(reading: ChildReading<RecordsByKind[K]>): void {
    this.reading = reading;
    this.records = reading.records;
    this.state = this.records.length > 0 ? 'ready' : 'empty';
  }

  /** A file that is there already is only understood anew: with other terms, say. */
  async #load(src: string, type: string, context: ReadContext): Promise<void> {
    const abort = new AbortController();
    const { signal } = abort;
    this.#abort = abort;
    if (this.#file?.src !== src) {
      this.#file = undefined;
      this.take(NOTHING);
      this.state = 'loading';
    }
    try {
      const { fetchBytes, readFile, SourceLoadEvent } = await import('./source-file.js');
      this.#file ??= { src, bytes: await fetchBytes(src, signal) };
      const result = await readFile(this.#reader, src, this.#file.bytes, type, context);
      if (signal.aborted) return;
      this.take(result);
      this.#host.dispatchEvent(new SourceLoadEvent(src, this.records.length));
    } catch (cause) {
      if (signal.aborted) return;
      this.state = 'error';
      this.#report(src, cause);
    }
    this.#host.requestUpdate();
  }

  #report(src: string, cause: unknown): void {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    console.warn(`<${this.#host.localName}>: could not read ${src || 'its children'}: ${error.message}`);
    this.#host.dispatchEvent(new SourceErrorEvent(src, error));
  }

  /** A shadow tree of no more than styles would hide them; a prerendered one shows what they say. */
  #showChildren(): void {
    if (this.#host.hasUpdated || this.#host.renderRoot.querySelector(':not(style)')) return;
    this.#slot = document.createElement('slot');
    this.#host.renderRoot.append(this.#slot);
  }
}

/** Undefined if what makes sure of records is there. */
function loadRepair(): Promise<void> | undefined {
  if (repair.records) return undefined;
  return import('../records/repair-records.js').then(({ repairRecords }) => {
    repair.records = repairRecords;
  });
}

/** True for a table that `writeTable` wrote: every row has its id, and its school year stands beside its title. */
function isWrittenTable(table: HTMLTableElement): boolean {
  const { rows, tHead } = table;
  // One at a time: of most tables the first row says that it is none.
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as HTMLTableRowElement;
    const isWritten = row.dataset.id && row.querySelector('[data-value*="schoolYear="]') !== null;
    if (row.parentNode !== tHead && !isWritten) return false;
  }
  return true;
}
