import type { CSSResult, LitElement } from 'lit';
import type { ElementStrings } from '../shared/strings/strings.js';

/** What the parts of a gallery ask of it. */
export interface GalleryHost extends LitElement {
  readonly strings: ElementStrings<'gallery'>;
  /** Whether readers may keep the original. */
  readonly download: boolean;
  /** Whether a choice would be heard; false in the prerendered page. */
  readonly isLive: boolean;
  /** As of `UrlStateHost`: undefined where the address is left alone. */
  readonly syncUrl: string | undefined;
  /** Puts the sheet of a part behind its own. */
  addStyles(styles: CSSResult): void;
  /** Shows a work. @returns false if there is none of this id. */
  open(id: string): boolean;
  /** Shows other works, from the first. */
  showAnew(): void;
}
