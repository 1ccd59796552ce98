/** The settings at the head of a file, not yet understood. */
export interface FrontMatterBlock {
  /** Text between the fences, with its line ends. */
  yaml: string;
  /** 1-based line of the first setting. */
  firstLine: number;
  /** Text behind the closing fence. */
  body: string;
  /** Number of lines before the body. */
  lineOffset: number;
}

/** What the head of a file looks like. */
export type FrontMatterSplit =
  | { kind: 'none'; body: string; lineOffset: number }
  | ({ kind: 'block' } & FrontMatterBlock)
  /** `---js`: a program, never run. The body is what follows its fence. */
  | { kind: 'language'; found: string; body: string; lineOffset: number }
  | { kind: 'unclosed'; body: string; lineOffset: number };

const FENCE = /^---[ \t]*$/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;

/** Parts a file at the `---` lines around its settings. A line of dashes before prose is a line, not a fence. */
export function splitFrontMatter(text: string): FrontMatterSplit {
  const none: FrontMatterSplit = { kind: 'none', body: text, lineOffset: 0 };
  if (!text.startsWith('---')) return none;
  const firstEnd = text.indexOf('\n');
  const first = (firstEnd < 0 ? text : text.slice(0, firstEnd)).trimEnd();
  const language = /^---\s*([a-z]\w*)$/i.exec(first);
  if (!FENCE.test(first) && language === null) return none;

  let start = firstEnd < 0 ? text.length : firstEnd + 1;
  for (let line = 2; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const lineEnd = end < 0 ? text.length : end;
    if (CLOSE.test(text.slice(start, lineEnd))) {
      const yaml = text.slice(firstEnd + 1, start);
      const body = text.slice(Math.min(lineEnd + 1, text.length));
      if (language !== null && !/^ya?ml$/i.test(language[1] ?? '')) {
        return { kind: 'language', found: first, body, lineOffset: line };
      }
      // Two lines of dashes with prose between them are two lines of dashes.
      if (yaml.trim() !== '' && !/^[^\s#-][^\n]*[:：]/m.test(yaml)) return none;
      return { kind: 'block', yaml, firstLine: 2, body, lineOffset: line };
    }
    start = lineEnd + 1;
  }
  if (language !== null) return { kind: 'language', found: first, body: '', lineOffset: 1 };
  const second = text.slice(firstEnd + 1).split('\n', 1)[0] ?? '';
  return /^[\p{L}_-]+\s*[:：]/u.test(second) ? { kind: 'unclosed', body: text, lineOffset: 0 } : none;
}
