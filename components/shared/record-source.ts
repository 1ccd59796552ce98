import type { LitElement, ReactiveController } from 'lit';
import { isServer } from 'lit';
import type { RecordReader } from '../records/readers/reader.js';
import type { ReadContext, ReadResult, RecordKind, RecordsByKind } from '../records/types.js';
import { linesFromElements, tableFromElement } from './dom-table.js';
import { SourceErrorEvent, SourceLoadEvent } from './source.events.js';

export type SourceState = 'ready' | 'loading' | 'empty' | 'error';

/** What the host has to be and to tell. */
export interface RecordSourceHost extends LitElement {
  src?: string | undefined;
  /** Overrides the format that the extension of `src` tells: `json`, `csv`, `tsv`. */
  type?: string | undefined;
}

/**
 * Where an element's records come from: the property if it is not undefined, else `src`, else the children
 * (`<table>`, `<ul>`/`<ol>`, `<figure>`). It only reads the children; when they change the host is updated, at most
 * once a frame.
 *
 * Call `read(property, context)` in `willUpdate`. On the server children are unknown: the kit passes the property.
 */
export class RecordSourceController<K extends RecordKind> implements ReactiveController {
  records: RecordsByKind[K][] = [];
  state: SourceState = 'empty';
  /** Caption of the table, or title of the file. */
  title: string | undefined;
  /** What went wrong with `src`, for developers; readers see a calm sentence. */
  error: Error | undefined;

  readonly #host: RecordSourceHost;
  readonly #reader: RecordReader<K>;
  #observer: MutationObserver | undefined;
  #frame = 0;
  #childrenRead = false;
  #loadedSrc: string | undefined;
  #abort: AbortController | undefined;
  #property: RecordsByKind[K][] | undefined;
  #context = '';

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
        this.#childrenRead = false;
        this.#host.requestUpdate();
      });
    });
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['datetime', 'data-id', 'data-value', 'colspan', 'rowspan'],
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#abort?.abort();
  }

  /** Reads the source that is due. Cheap when nothing changed. */
  read(property: RecordsByKind[K][] | undefined, context: ReadContext = {}): void {
    if (property !== undefined) {
      if (property !== this.#property || this.state !== 'ready') this.#take({ records: property, problems: [] });
      this.#property = property;
      return;
    }
    this.#property = undefined;
    if (isServer) return;
    if (this.#host.src) {
      if (this.#host.src !== this.#loadedSrc) void this.#load(this.#host.src, context);
      return;
    }
    this.#loadedSrc = undefined;
    const contextKey = JSON.stringify(context);
    if (this.#childrenRead && contextKey === this.#context) return;
    this.#childrenRead = true;
    this.#context = contextKey;
    this.#take(readChildren(this.#host, this.#reader, context));
  }

  /** Reads `src` once more, for the reader who asks to try again. */
  reload(): void {
    this.#loadedSrc = undefined;
    this.#host.requestUpdate();
  }

  #take(result: ReadResult<RecordsByKind[K]>): void {
    this.records = result.records;
    this.title = result.title;
    this.error = undefined;
    this.state = result.records.length > 0 ? 'ready' : 'empty';
  }

  async #load(src: string, context: ReadContext): Promise<void> {
    this.#loadedSrc = src;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.state = 'loading';
    this.records = [];
    try {
      const response = await fetch(src, { signal: abort.signal, credentials: 'same-origin' });
      if (!response.ok) throw new Error(`${src}: HTTP ${response.status}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (abort.signal.aborted) return;
      const result = await this.#reader.readFile(bytes, this.#host.type ?? src, context);
      if (abort.signal.aborted) return;
      this.#take(result);
      this.#host.dispatchEvent(new SourceLoadEvent(src, this.records.length));
    } catch (cause) {
      if (abort.signal.aborted) return;
      this.state = 'error';
      this.error = cause instanceof Error ? cause : new Error(String(cause));
      console.warn(`<${this.#host.localName}>: could not read "${src}": ${this.error.message}`);
      this.#host.dispatchEvent(new SourceErrorEvent(src, this.error));
    }
    this.#host.requestUpdate();
  }
}

/** The children of a host as records: all its tables, else all its lists, else all its figures. */
export function readChildren<K extends RecordKind>(
  host: Element,
  reader: RecordReader<K>,
  context: ReadContext,
): ReadResult<RecordsByKind[K]> {
  const tables = Array.from(host.querySelectorAll('table'));
  if (tables.length > 0) {
    const results = tables.map((table) => reader.readTable(tableFromElement(table), context));
    const title = results[0]?.title;
    return {
      records: results.flatMap((result) => result.records),
      problems: results.flatMap((result) => result.problems),
      ...(title ? { title } : {}),
    };
  }
  const items = Array.from(host.querySelectorAll('figure, li')).filter((item) => !item.querySelector('figure, li'));
  const images = Array.from(host.querySelectorAll('img'));
  return reader.readLines(
    linesFromElements(items.length > 0 ? items : images.map((image) => image.closest('a') ?? image)),
    context,
  );
}
