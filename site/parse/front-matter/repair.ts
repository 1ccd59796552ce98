/** A change made so that a slip of the keyboard does not hide a page. */
export interface Repair {
  code: 'front-matter/full-width-colon' | 'front-matter/quoted';
  key: string;
  /** 0-based line in the block. */
  lineIndex: number;
}

/** Replaces `标题：关于…` by `标题: 关于…`; offsets in the same line move by one at most. */
export function repairColons(yaml: string): { yaml: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  if (!yaml.includes('：')) return { yaml, repairs };
  const lines = yaml.split('\n').map((line, lineIndex) => {
    // Only at the margin: a full-width colon in a list or in quotes is the author's text.
    const match = /^([\p{L}_][\p{L}\p{N}_-]*)[ \t]*：[ \t]*(.*)$/u.exec(line);
    if (match === null) return line;
    const [, key = '', value = ''] = match;
    repairs.push({ code: 'front-matter/full-width-colon', key, lineIndex });
    return `${key}: ${value}`;
  });
  return { yaml: lines.join('\n'), repairs };
}

/**
 * Puts values that hold a colon in quotes: `title: 科技节: 开幕` is no YAML, and means one thing only.
 * For a text that could not be read; the caller reads it again.
 */
export function repairQuotes(yaml: string): { yaml: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const lines = yaml.split('\n').map((line, lineIndex) => {
    const match = /^([\p{L}_][\p{L}\p{N}_-]*):[ \t]+([^\s"'[\]{}|>&*!%@`#-].*)$/u.exec(line);
    const [, key = '', value = ''] = match ?? [];
    if (!/:(?:[ \t]|$)/.test(value)) return line;
    repairs.push({ code: 'front-matter/quoted', key, lineIndex });
    return `${key}: '${value.trim().replaceAll("'", "''")}'`;
  });
  return { yaml: lines.join('\n'), repairs };
}
