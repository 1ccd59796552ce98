/**
 * Characters that a terminal acts on instead of showing: C0 and C1 controls, and the marks that turn the direction of
 * writing. Content could otherwise recolour, overwrite or forge what the kit prints.
 */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Shows each control character by its number, `\u001b` as `␛`, so that a printed line is only a line. */
export function neutralise(text: string): string {
  return text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
