import type { Config } from '../../config/config.js';
import { parsePlainYaml } from '../../config/yaml-plain.js';
import { yamlReason } from '../../config/yaml-reason.js';
import { parseYaml, type YamlEntry } from '../../config/yaml-tree.js';
import { positionAt } from '../../diagnostics/position.js';
import type { Place, Reporter } from '../../diagnostics/reporter.js';
import { detach } from '../detach.js';
import { type FrontMatterKey, frontMatterKey } from './keys.js';
import { repairColons, repairQuotes } from './repair.js';
import { splitFrontMatter } from './split.js';

/** A setting with the place of its value. */
export interface Setting {
  /** The key as the author wrote it. */
  name: string;
  entry: YamlEntry;
  place: Place;
}

/** The head of a file, read, and where its body begins. */
export interface FrontMatter {
  settings: Map<FrontMatterKey, Setting>;
  /** Keys nobody knows, with their places; reported once for the whole folder. */
  unknown: { name: string; place: Place }[];
  body: string;
  /** Number of lines before the body. */
  lineOffset: number;
}

const MAX_KILOBYTES = 64;

/** Reads the settings at the head of a Markdown file. What cannot be read is reported; the body is always there. */
export function readFrontMatter(text: string, file: string, lang: Config['lang'], reporter: Reporter): FrontMatter {
  const split = splitFrontMatter(text);
  const result: FrontMatter = { settings: new Map(), unknown: [], body: split.body, lineOffset: split.lineOffset };
  if (split.kind === 'language') {
    reporter.add(
      'front-matter/language',
      { file, line: 1, column: 1, length: split.found.length },
      { found: split.found },
    );
  }
  if (split.kind === 'unclosed') reporter.add('front-matter/unclosed', { file, line: 1, column: 1, length: 3 });
  if (split.kind !== 'block') return result;
  if (split.yaml.length > MAX_KILOBYTES * 1024) {
    reporter.add('front-matter/too-large', { file, line: 1 }, { limit: MAX_KILOBYTES });
    return result;
  }

  const { firstLine } = split;
  let { yaml, repairs } = repairColons(detach(split.yaml));
  const plain = parsePlainYaml(yaml);
  let reading: ReturnType<typeof parseYaml> = plain === undefined ? parseYaml(yaml) : { tree: plain, faults: [] };
  if (reading.faults.length > 0) {
    const quoted = repairQuotes(yaml);
    const again = quoted.repairs.length > 0 ? parseYaml(quoted.yaml) : reading;
    if (again.faults.length === 0) {
      reading = again;
      yaml = quoted.yaml;
      repairs = [...repairs, ...quoted.repairs];
    }
  }
  for (const { code, key, lineIndex } of repairs) {
    reporter.add(code, { file, line: firstLine + lineIndex, column: 1, length: key.length }, { key });
  }
  const placeOf = (offset: number, length = 1): Place => {
    const { line, column } = positionAt(yaml, offset);
    return { file, line: line + firstLine - 1, column, length };
  };
  const [fault] = reading.faults;
  if (fault?.code === 'DUPLICATE_KEY') {
    const key = /^[^:：\n]*/.exec(yaml.slice(fault.offset))?.[0].trim() ?? '';
    reporter.add('front-matter/duplicate-key', placeOf(fault.offset, key.length), { key, found: key });
  } else if (fault !== undefined) {
    reporter.add('front-matter/yaml', placeOf(fault.offset), { reason: yamlReason(fault, lang) });
  }
  if (reading.tree?.type !== 'map') return result;
  for (const entry of reading.tree.entries) {
    const key = frontMatterKey(entry.key);
    const place = placeOf(entry.keyOffset, entry.key.length);
    if (key === undefined) result.unknown.push({ name: entry.key, place });
    else if (!result.settings.has(key)) {
      const valuePlace = placeOf(entry.value.offset, Math.max(1, entry.value.length));
      result.settings.set(key, { name: entry.key, entry, place: valuePlace });
    } else reporter.add('front-matter/duplicate-key', place, { key: entry.key, found: entry.key });
  }
  return result;
}
