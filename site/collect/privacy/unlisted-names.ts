import type { Page } from '../../parse/page.js';
import { peopleColumns } from '../../parse/people-table.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Findings } from '../findings/findings.js';
import type { Masking } from './masking.js';
import { isName, isSureName } from './name-words.js';
import { namesOfLine, PRIZE } from './names-in-lists.js';
import { namesInProse } from './names-in-prose.js';

/** A name that stands in a text with what makes it plain that it is a pupil's. */
export interface UnlistedName {
  name: string;
  file: string;
  /** 1-based. */
  line: number;
  /** Whether it may as well be a word: it is masked beside a class only. */
  isDoubtful?: boolean;
}

/** A row of a table: what its cells say together, its columns say, which were read. */
const ROW = /^\s*\||\t/;
/** Rules between rows, and lines of other signs. */
const WORDED = /\p{Script=Han}/u;
/** A heading, or a line that ends as one, and what makes a list below it one of pupils. */
const HEADING = /^\s*(?:#{1,6}\s|.*[:：]\s*$)|^[^。，！？]{2,20}$/;
const OF_PUPILS =
  /获奖|[特一二三]等奖|优[秀胜]奖|[金银铜]奖|[）)\d]班|学生|同学|选手|队员|小作者|小记者|三好|少先队员|名单|学员|小发明家|小科学家/;
const OF_ADULTS =
  /教师|老师|导师|辅导员|领导|专家|评委|委员|组委|干事|顾问|嘉宾|工作人员|负责|志愿者|家长|单位|作品|项目|学校/;
/** What stands beside a name in a form. */
const LABEL = /(?:^|[|\t])\s*(?:学生|选手|作者|获奖者|队员)?姓\s*名\s*[:：]?\s*(?:$|[|\t])/;
/** In the cell before names, in tables without heads. */
const BEFORE_NAMES = new RegExp(`^${PRIZE}$`);
/** So many names make a list; one alone does where the heading says pupil. */
const FEWEST = 2;

/** Finds names in the texts of pages and of attachments that are plain text, or documents; each once a file. */
export function findUnlisted(files: readonly SourceFile[]): UnlistedName[] {
  const found: UnlistedName[] = [];
  for (const { path: file, text, document } of files) {
    // Tables are read by their columns.
    if (/\.[ct]sv$/i.test(file)) continue;
    const lines = (text?.split('\n') ?? document?.passages.map((passage) => passage.text) ?? []).map(plainText);
    const seen = new Set<string>();
    const add = (name: string, line: number, isDoubtful = false): void => {
      if (seen.has(name)) return;
      found.push({ name, file, line, ...(isDoubtful && { isDoubtful }) });
      if (!isDoubtful) seen.add(name);
    };
    let columns: readonly number[] = [];
    let before = '';
    for (const [lineIndex, line] of lines.entries()) {
      const cells = ROW.test(line) ? line.split(/[|\t]/) : [line];
      if (cells.length === 1) before = '';
      for (const cell of cells) {
        const text = BEFORE_NAMES.test(before) ? `${before}：${cell.trim()}` : cell;
        for (const { name, isDoubtful } of namesInProse(text)) add(name, lineIndex + 1, isDoubtful);
        before = cell.trim() || before;
      }
      if (LABEL.test(line)) for (const name of namesBesideLabels(cells, lines, lineIndex)) add(name, lineIndex + 1);
      if (!line.includes('\t')) columns = [];
      else if (/姓名|名字|学生|作者|获奖/.test(line)) columns = peopleColumns(cells.map((cell) => cell.trim())).pupils;
      else
        for (const name of columns.map((column) => cells[column]?.trim() ?? ''))
          if (isName(name)) add(name, lineIndex + 1);
    }
    for (const { name, line } of namesUnderHeads(lines)) add(name, line);
  }
  return found;
}

/** A line without emphasis and tags; cells of an HTML table are parted as those of others. */
function plainText(line: string): string {
  const plain = line.replace(/[*_~`]/g, '');
  return plain.includes('<') ? plain.replace(/<t[dh]\b[^>]*>/gi, '|').replace(/<[^>]*>/g, '') : plain;
}

/** The names behind 姓名 in the row of a form, or in the next cell of a document, whose cells are lines. */
function namesBesideLabels(cells: readonly string[], lines: readonly string[], lineIndex: number): string[] {
  const values = LABEL.test(cells.at(-1) ?? '') ? [...cells, lines[lineIndex + 1]?.replace('|', '') ?? ''] : cells;
  const found: string[] = [];
  for (const [at, cell] of values.entries()) {
    if (!LABEL.test(cell)) continue;
    for (const value of values.slice(at + 1)) {
      const name = value.replace(/\s/g, '');
      if (!isName(name)) break;
      found.push(name);
    }
  }
  return found;
}

/** Names that stand alone in lines below a heading of pupils: ## 获奖名单, - 陈春晓, - 朱秋实. */
function namesUnderHeads(lines: readonly string[]): { name: string; line: number }[] {
  const found: { name: string; line: number }[] = [];
  let below: { name: string; line: number }[] | undefined;
  let fewest = FEWEST;
  const close = (): void => {
    const sure = below?.filter(({ name }) => isSureName(name)).length ?? 0;
    if (below !== undefined && below.length >= fewest && sure * 2 >= below.length) found.push(...below);
    below = undefined;
  };
  for (const [lineIndex, line] of lines.entries()) {
    if (!WORDED.test(line)) continue;
    const names = below === undefined ? [] : namesOfLine(line);
    below?.push(...names.map(({ name }) => ({ name, line: lineIndex + 1 })));
    if (names.length > 0 || !HEADING.test(line)) continue;
    close();
    if (!OF_PUPILS.test(line) || OF_ADULTS.test(line)) continue;
    below = [];
    fewest = /学生|同学|获奖者|小作者|选手|队员/.test(line) ? 1 : FEWEST;
  }
  close();
  return found;
}

/** Reports those that no list holds, each once. */
export function reportUnlisted(
  pages: readonly Page[],
  unlisted: readonly UnlistedName[],
  masking: Masking,
  findings: Findings,
): void {
  const paths = new Set(pages.map(({ path }) => path));
  const seen = new Set<string>();
  for (const { name, file, line } of unlisted) {
    if (seen.has(name) || !masking.unlisted.has(name) || masking.takedown.has(name) || !paths.has(file)) continue;
    seen.add(name);
    findings.add('privacy/unlisted-name', { file, line }, { found: name });
  }
}
