/** Tasks of a phase: at ；, at the ends of lines, at numbers (1. 2、①); a 、 may stand inside a task. */
export function splitTasks(text: string): string[] {
  const numbered = text.replace(/(^|[；;。\n\s])(?:[（(]?\d{1,2}[）).、．](?!\d)|[①-⑳])\s*/g, '$1\n');
  const parts = numbered.split(/[；;\n]/).map((part) => part.trim().replace(/。$/, ''));
  return parts.filter((part) => part !== '');
}

/** Several activities in one cell: numbered, on lines of their own, or with ； between them. */
export function splitTitles(title: string): string[] {
  const parts = splitTasks(title);
  return parts.length > 1 ? parts : [title];
}
