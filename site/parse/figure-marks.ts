/** Brackets of a figure in plain text: control characters, which no text brings along (see `holes.ts`). */
const OPEN = '\u0001';
const CLOSE = '\u0002';
const MARKED = /\u0001([^\u0002]*)\u0002/g;

/**
 * A name we compute, and conditions `key=value`, a value with blanks in quotation marks; `collect` knows which of them make
 * sense.
 */
const EXPRESSION =
  /^(?:(?:awards|works|activities|phases|pupils|pages)\.[a-z]+|获奖数|作品数|活动数|学生数|页面数)(?:\s+[\p{L}]+\s*=\s*(?:"[^"]+"|“[^”]+”|'[^']+'|\S+))*$/u;

/** True for what between double braces is a figure; any other is text. */
export function isFigure(expression: string): boolean {
  return EXPRESSION.test(expression);
}

/** A figure as it stands in plain text until the records are counted. */
export function markFigure(expression: string): string {
  return `${OPEN}${expression}${CLOSE}`;
}

/** Marks the figures of a text that is no Markdown: `共 {{ awards.count }} 项`. */
export function markFigures(text: string): string {
  return text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (written, expression: string) =>
    isFigure(expression) ? markFigure(expression) : written,
  );
}

/**
 * Puts figures in the place of their marks.
 *
 * @param evaluate Gives undefined for what it does not understand; that stays as an author would write it.
 */
export function fillFigures(text: string, evaluate: (expression: string) => string | undefined): string {
  return text.replace(MARKED, (_, expression: string) => evaluate(expression) ?? `{{ ${expression} }}`);
}
