/** What the page tells its scripts, as attributes of the first script. */
export interface Portal {
  /** Prefix from the page to the root. */
  root: string;
  /** Addresses relative to the root. */
  core: string;
  search: string;
  /** The first part of the index; empty without search. */
  index: string;
  lang: 'zh-CN' | 'en';
}

/** Reads the portal's addresses; has to be called while the script runs for the first time. */
export function readPortal(script: Element | null): Portal {
  const data = (script as HTMLElement | null)?.dataset ?? {};
  return {
    root: data.root ?? '',
    core: data.core ?? '',
    search: data.search ?? '',
    index: data.index ?? '',
    lang: document.documentElement.lang.startsWith('en') ? 'en' : 'zh-CN',
  };
}
