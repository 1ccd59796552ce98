/** The field: a search field without script, a combobox with it (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
import { html, nothing, type TemplateResult } from 'lit';

export interface FieldView {
  label: string;
  name: string;
  placeholder: string;
  value: string;
  /** Whether hits are listed below the field. */
  combobox: boolean;
  /** Whether they are listed now. */
  open: boolean;
  /** Index of the chosen option, -1 for none. */
  active: number;
  onFocus: () => void;
  onInput: (event: InputEvent | CompositionEvent) => void;
  /** An input method begins to compose. */
  onCompose: () => void;
  onKeydown: ((event: KeyboardEvent) => void) | undefined;
}

export function fieldTemplate(view: FieldView): TemplateResult {
  const { combobox, open, active } = view;
  return html`<label class="visually-hidden" for="field">${view.label}</label>
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="10.5" cy="10.5" r="6"></circle>
      <path d="m15 15 5 5"></path>
    </svg>
    <input
      id="field"
      part="input"
      type="search"
      name=${view.name}
      placeholder=${view.placeholder}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      role=${combobox ? 'combobox' : nothing}
      aria-expanded=${combobox ? (open ? 'true' : 'false') : nothing}
      aria-controls=${open ? 'popup' : nothing}
      aria-autocomplete=${combobox ? 'list' : nothing}
      aria-activedescendant=${open && active >= 0 ? `option-${active}` : nothing}
      .value=${view.value}
      @focus=${view.onFocus}
      @input=${view.onInput}
      @compositionstart=${view.onCompose}
      @compositionend=${view.onInput}
      @keydown=${view.onKeydown}
    />`;
}
