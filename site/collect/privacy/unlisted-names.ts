import { isName, isWord } from '../../names/name-words.js';
import { kindOfContainer, nameAtStart } from '../../parse/containers/kinds.js';
import type { Page } from '../../parse/page.js';
import { peopleColumns } from '../../parse/people-table.js';
import type { SourceFile } from '../../read/source-file.js';
import type { Findings } from '../findings/findings.js';
import { type LatinList, latinListBelow, latinPupilsIn } from './latin-lines.js';
import type { Masking } from './masking.js';
import { type Certainty, namesInProse, type Place } from './names-in-prose.js';

/** A name that stands in a text with what makes it plain that it is a pupil's. */
export interface UnlistedName {
  name: string;
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in the line as the author wrote it; undefined where its marks part the name. */
  column?: number;
  /** Default: sure. */
  certainty?: Certainty;
}

/** A row of a table: what its cells say together, its columns say, which were read. */
const ROW = /^\s*\||\t/;
/** The line below the heads of a table; its rows need not begin with a stroke. */
const RULE = /^[\s:|-]*$/;
/** Rules between rows, and lines of other signs. */
const WORDED = /\p{Script=Han}/u;
/** A heading, or a line that ends as one, and what makes what stands below it pupils, or not. */
const HEADING = /^\s*(?:#{1,6}\s|.*[:：]\s*$)|^[^。，！？:：]{2,20}$/;
const OF_PUPILS =
  /获奖|[特一二三]等奖|优[秀胜]奖|[金银铜]奖|[）)\d]班|学生|同学|选手|队员|小作者|小记者|三好|少先队员|名单|学员|小发明家|小科学家|小组成员|之星|达人|标兵|喜报|光荣榜|表彰/;
const OF_ADULTS =
  /教师|老师|导师|辅导|领导|专家|评委|委员|组委|干事|顾问|嘉宾|工作人员|负责|志愿者|家长|单位|作品|项目|学校|裁判/;
/** What stands beside a name in a form. */
const LABEL = /(?:^|[|\t])\s*(?:学生|选手|作者|获奖者|队员)?姓\s*名\s*[:：]?\s*(?:$|[|\t])/;
/** In the cell before names, in tables without heads. */
const BEFORE_NAMES = /^(?:[特一二三]等奖|优[秀胜]奖|[金银铜]奖|[冠亚季]军|第[一二三四五六]名)$/;
/** What makes it worth telling of a line that nobody can say whether a word in it is a name. */
const OF_PRIZE = /[特一二三]等|[金银铜秀胜获]奖|[冠亚季]军|第[一二三]名|祝贺|恭喜/;

/** Whom a page is about, as its kind and its title say. */
export function placeOf({ kind, title }: Pick<Page, 'kind' | 'title'>): Place {
  const place = placeUnder(title);
  if (place !== 'any') return place;
  return kind === 'award-list' ? 'pupils' : kind === 'news' || kind === 'club' ? 'story' : 'any';
}

/** Whom the lines below a heading are about: 获奖名单, 教师论文获奖. */
function placeUnder(heading: string): Place {
  if (/学生|同学|选手/.test(heading)) return 'pupils';
  if (/教师|老师|辅导员|领导|组织机构|工作(?:小)?组|组委会|教研组|备课组/.test(heading)) return 'adults';
  return OF_PUPILS.test(heading) && !OF_ADULTS.test(heading) ? 'pupils' : 'any';
}

/**
 * Finds names in the texts of pages and of attachments that are plain text, or documents; each once a file.
 *
 * @param places Whom pages are about, by path.
 */
export function findUnlisted(
  files: readonly SourceFile[],
  places: ReadonlyMap<string, Place> = new Map(),
): UnlistedName[] {
  return files
    .filter(({ path }) => !/\.[ct]sv$/i.test(path)) // Tables are read by their columns.
    .flatMap(({ path: file, text, document }) => {
      const written = text?.split('\n') ?? document?.passages.map((passage) => passage.text) ?? [];
      const byName = new Map<string, UnlistedName>();
      for (const found of namesInLines(written, places.get(file) ?? 'any')) {
        const known = byName.get(found.name);
        if (known && RANK[known.certainty ?? 'sure'] >= RANK[found.certainty ?? 'sure']) continue;
        const at = written[found.line - 1]?.indexOf(found.name) ?? -1;
        const { name, line, certainty } = found;
        byName.set(name, { name, file, line, ...(certainty && { certainty }), ...(at >= 0 && { column: at + 1 }) });
      }
      return [...byName.values()];
    });
}

const RANK: Readonly<Record<Certainty, number>> = { maybe: 0, here: 1, sure: 2 };

/** The item of a list that is nothing but a word. */
const ALONE = /^[\s\-*+>•\d.、)）]*(\p{Script=Han}+)\s*$/u;

interface NameInLine extends Omit<UnlistedName, 'file' | 'column'> {
  isAlone?: boolean;
}

function namesInLines(written: readonly string[], ofPage: Place): NameInLine[] {
  const lines = written.map(plainText);
  const found: NameInLine[] = [];
  /** Those of a list that may as well be words. */
  let list: NameInLine[] = [];
  let place = ofPage;
  const isOfStory = ofPage === 'story';
  // What stands there is said of the page: owner: 顾晓岚.
  const settings = written[0] === '---' ? written.indexOf('---', 1) : -1;
  let columns: readonly number[] = [];
  let latinList: LatinList;
  let before = '';
  let isRuled = false;
  let isAlbum = false;
  const closeList = (): void => {
    found.push(...together(list));
    list = [];
  };
  for (const [lineIndex, line] of lines.entries()) {
    const at = lineIndex + 1;
    isRuled = line.includes('|') && (isRuled || (RULE.test(line) && line.includes('-')));
    const cells = isRuled || ROW.test(line) ? line.split(/[|\t]/) : [line];
    if (cells.length === 1) before = '';
    const named: NameInLine[] = [];
    if (/^\s*:{3,}/.test(line)) isAlbum = kindOfContainer(nameAtStart(line.replace(/^[\s:]+/, '')) ?? '') === 'gallery';
    // Pictures tell what pupils do.
    const around = place === 'any' && (isAlbum || line.includes('![')) ? 'story' : place;
    for (const cell of cells) {
      const text = BEFORE_NAMES.test(before) ? `${before}：${cell.trim()}` : cell;
      for (const { name, certainty } of namesInProse(text, cells.length > 1 || lineIndex < settings ? 'any' : around))
        named.push({ name, line: at, certainty, isAlone: ALONE.exec(line)?.[1] === name });
      before = cell.trim() || before;
    }
    latinList = latinListBelow(line, latinList);
    if (place !== 'adults' && cells.length === 1)
      for (const name of latinPupilsIn(line, ofPage === 'pupils', latinList)) found.push({ name, line: at });
    const isTelling = place === 'pupils' || OF_PRIZE.test(line) || named.some(({ certainty }) => certainty !== 'maybe');
    list.push(...named.filter(({ certainty }) => certainty !== 'maybe' || isTelling));
    if (LABEL.test(line)) found.push(...namesBesideLabels(cells, lines, lineIndex).map((name) => ({ name, line: at })));
    if (!line.includes('\t')) columns = [];
    else if (/姓名|名字|学生|作者|获奖/.test(line)) columns = peopleColumns(cells.map((cell) => cell.trim())).pupils;
    else
      for (const name of columns.map((column) => cells[column]?.trim() ?? ''))
        if (isName(name)) found.push({ name, line: at });
    if (named.length === 0 && WORDED.test(line) && HEADING.test(line)) {
      closeList();
      place = placeUnder(line) === 'any' ? (isOfStory || /^\s*#/.test(line) ? ofPage : 'any') : placeUnder(line);
    }
  }
  closeList();
  return found;
}

/** In a list most items of which are names the rest are, too, unless words may be in them: - 陈春晓, - 柏雪, and - 白天鹅. */
function together(list: readonly NameInLine[]): NameInLine[] {
  const sure = list.filter(({ certainty }) => certainty !== 'maybe').length;
  if (sure * 2 < list.length || sure === 0) return [...list];
  const isSure = ({ name, certainty }: NameInLine): boolean => certainty === 'here' || !isWord(name.slice(1));
  return list.map((each) => (each.isAlone && isSure(each) ? { ...each, certainty: 'sure' } : each));
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

/** Reports those that no list holds, each once: what was masked, what of the same line was not, and what may be a name. */
export function reportUnlisted(
  pages: readonly Page[],
  unlisted: readonly UnlistedName[],
  masking: Masking,
  findings: Findings,
): void {
  const paths = new Set(pages.map(({ path }) => path));
  const seen = new Set<string>();
  const isLeft = ({ name, certainty }: UnlistedName): boolean =>
    certainty === 'maybe' && !masking.adults.has(name) && masking.replace(name) === name;
  const left = unlisted.filter(isLeft);
  for (const each of unlisted) {
    const { name, file, line, column, certainty = 'sure' } = each;
    if (seen.has(name) || masking.takedown.has(name) || !paths.has(file)) continue;
    if (certainty === 'maybe' ? !isLeft(each) : !masking.unlisted.has(name)) continue;
    seen.add(name);
    const place = { file, line, ...(column !== undefined && { column, length: name.length }) };
    if (certainty === 'maybe') findings.add('privacy/maybe-name', place, { found: name });
    else {
      const beside = left.filter((other) => other.file === file && other.line === line);
      const rest = beside.map((other) => other.name).join('、');
      findings.add('privacy/unlisted-name', place, { found: name, reason: certainty, ...(rest !== '' && { rest }) });
    }
  }
}
