import type { NameShape } from '../../names/name-shape.js';
import { hasCommonFamily, isOfToday } from '../../names/name-words.js';
import { simplify } from '../../traditional.js';
import { type Item, RANK } from './line-items.js';
import { isSpotBehind, type Row, rowsOf } from './line-rows.js';
import { cutLine, type Token, type TokenKind } from './line-tokens.js';

/** No other text holds any of what is looked for. */
const TELLING =
  /班|[学學][生员員]|同[学學]|小朋友|成[员員]|社[长長]|[我他她]叫|年[级級]|[初高][一二三]|[学中段子级人][组組]|[组組][长長员員]|[队隊社][员員]|[团團小][队隊组組]|作[者画]|绘画|制作|设计|摄影|拍摄|[选選]手|[队隊]友|代领|代領|搭[档檔]|合作|协助|奖|獎|[冠亚亞季][军軍]|姓名|小[作记記主讲講导導发發科画畫志达達博院卫衛能专天巧明健]|[之技多新明]星|[金银铜]牌|标兵|[状狀]元|榜眼|探花|最佳|[点點]赞|喝彩|光荣榜|志愿者|十佳|纪录|爸爸|妈妈|称号|主持|讲解|第[一二三四五六七八九十\d]{1,3}|[获獲夺摘][得冠]|入[选選]|名[单單列]|祝|恭喜|表扬|people|student|winner|[（(][一二三四五六七八九初高1-9]|[左右中][起一二三四五六侧到至往）)]|\d-\d/;

/** How sure it is that a name was found. */
export type Certainty =
  /** It is masked wherever it stands. */
  | 'sure'
  /** It may be a word elsewhere, and is masked where what stands beside it tells. */
  | 'here'
  /** Nobody can say; it stays and is told. */
  | 'maybe';

/** Whom the page or the heading above a line is about: a list of winners, one of teachers, what pupils have done, or anything. */
export type Place = 'pupils' | 'adults' | 'story' | 'any';

/** A name that stands in running text with what makes it plain. */
export interface NameInProse {
  name: string;
  /** From 0, in the text. */
  index: number;
  certainty: Certainty;
}

/** How much each kind of word beside a name speaks for it, before and behind it. */
const BEFORE: Partial<Record<TokenKind, number>> = { class: 2, grade: 1, prize: 1, address: 1 };
const BEHIND: Partial<Record<TokenKind, number>> = { class: 2, grade: 1, prize: 1, won: 1, address: 3 };
/** What a page says of names in it: on one of winners they are theirs, in news those of children are. */
const OF_PLACE: Readonly<Record<Place, number>> = { pupils: 0.3, story: 0.3, adults: 0, any: 0 };
/** What 组长： and 成员： say where the line speaks of nobody: teachers have groups as well, whose names are no children's. */
const OF_MEMBERS: Readonly<Record<Place, number>> = { pupils: 2, story: 1, adults: 0, any: 0.3 };
/** What is looked through for the words beside a name. */
const CLEAR: ReadonlySet<TokenKind> = new Set(['join', 'bracket', 'colon', 'title', 'count', 'other', 'adverb']);

/**
 * Finds names of pupils that no list holds. A sentence is cut at signs and at the words that stand beside names; what is left between them and has the
 * shape of a name is one where the words beside it say so (同学, a class, a prize), where it stands in a row with names, or
 * where the same words stand beside it as beside others of it. Adults stay, and so do words.
 *
 * @param place Whom the page is about, as its kind or a heading says.
 */
export function namesInProse(written: string, place: Place = 'any'): NameInProse[] {
  if (place === 'any' && !TELLING.test(written)) return [];
  const text = simplify(written).replace(/[\uff10-\uff19]/g, (digit) => digit.normalize('NFKC'));
  const found: NameInProse[] = [];
  let from = 0;
  for (const sentence of text.split(SENTENCE_END)) {
    for (const { text: name, index, certainty } of namesInSentence(sentence, place))
      found.push({ name: written.slice(from + index, from + index + name.length), index: from + index, certainty });
    from += sentence.length;
  }
  return found;
}

/** What one sentence says of prizes and teachers, it does not say of the next. */
const SENTENCE_END = /(?<=[\n。！？])/;

function namesInSentence(sentence: string, place: Place): (Item & { certainty: Certainty })[] {
  const tokens = cutLine(sentence);
  const rows = rowsOf(tokens);
  const isListed = place === 'pupils' && isList(tokens, rows);
  for (const row of rows) weigh(row, tokens, { place, isListed });
  if (isOfAdults(tokens, rows)) for (const row of rows) if (row.evidence < 2) row.isOfAdults = true;
  const judged = rows.map((row) => ({ row, found: judge(row) }));
  const isNaming = judged.some(({ found }) => found.some(({ certainty }) => certainty !== 'maybe'));
  const forms = new Set(
    judged.flatMap(({ row, found }) => (found.some(({ certainty }) => certainty === 'sure') ? [row.form] : [])),
  );
  return judged.flatMap(({ row, found }) => {
    // Beside names that are masked none may stay without a word.
    if (found.length === 0 && isNaming && !row.isOfAdults) return row.items.filter(isLeft).map(asMaybe);
    // 第一名：甲；第二名：乙
    const isOfForm = row.form !== '' && forms.has(row.form);
    return found.map((each) =>
      isOfForm && each.certainty === 'maybe' && !isCut(each) ? { ...each, certainty: 'here' as const } : each,
    );
  });
}

function isLeft(item: Item): boolean {
  return RANK[item.shape] >= RANK.likely && !isCut(item) && !item.isLabel;
}

function asMaybe(item: Item): Item & { certainty: Certainty } {
  return { ...item, certainty: 'maybe' };
}

/** Reads what stands before and behind the items of a row. */
function weigh(row: Row, tokens: readonly Token[], { place, isListed }: { place: Place; isListed: boolean }): void {
  const shaped = row.items.filter(({ shape }) => shape !== 'none');
  const [first, last] = [shaped[0], shaped.at(-1)];
  if (first === undefined || last === undefined) return;
  const before = beside(tokens, first, -1);
  const behind = beside(tokens, last, 1);
  row.isOfAdults =
    (before?.kind === 'adult' && !isGiven(first, tokens)) || behind?.kind === 'adult' || place === 'adults';
  row.isOfPrize = tokens.some(
    ({ kind, text }) =>
      kind === 'prize' ||
      (kind === 'won' && !/^[获取赢拿]得?$/.test(text)) ||
      (kind === 'pupil' && text.includes('奖')),
  );
  row.evidence = Math.max(
    isListed ? 1 : OF_PLACE[place],
    row.isOfPrize ? 0.5 : 0,
    ...row.items.flatMap((item) => [
      saysBefore(beside(tokens, item, -1), tokens, place),
      saysBehind(beside(tokens, item, 1), tokens),
    ]),
  );
  row.form = [before?.kind, behind?.kind]
    .filter((kind) => kind === 'prize' || kind === 'class' || kind === 'grade')
    .join(' ');
}

/** How much the word before a name speaks for it. */
function saysBefore(before: Beside | undefined, tokens: readonly Token[], place: Place): number {
  if (before === undefined) return 0;
  const { kind, text, isLabel } = before;
  if (kind === 'pupil') return isLabel ? 3 : text.startsWith('小') ? 2 : 1;
  if (/叫$/.test(text)) return 3;
  if (kind === 'member') return isOfPupils(tokens) ? 3 : isLabel ? OF_MEMBERS[place] : 0;
  if (kind === 'spot') return isSpotBehind({ kind, text }) ? 0 : saysOfSpot(tokens);
  if (kind === 'maker') return tokens.some((token) => token.kind === 'adult') ? 0 : 1;
  return BEFORE[kind] ?? 0;
}

function saysBehind(behind: Beside | undefined, tokens: readonly Token[]): number {
  return behind?.kind === 'spot' ? saysOfSpot(tokens) : (BEHIND[behind?.kind ?? 'other'] ?? 0);
}

/** In a picture with adults anybody may stand on the left. */
function saysOfSpot(tokens: readonly Token[]): number {
  return tokens.some(({ kind }) => kind === 'adult') ? 0.3 : 2;
}

/** 校长为王小北颁奖 */
function isGiven({ index, at }: Item, tokens: readonly Token[]): boolean {
  const run = tokens[at] as Token;
  return /[为向给对]/.test(run.text.slice(0, index - run.index));
}

/** True for a line of nothing but items, with a label before them perhaps: 航模组：甲、乙; 编程 甲 乙. */
function isList(tokens: readonly Token[], rows: readonly Row[]): boolean {
  const isItem = new Set(rows.flatMap(({ items }) => items.map(({ at, shape }) => (shape === 'none' ? -1 : at))));
  const colon = tokens.findIndex(({ kind }) => kind === 'colon');
  const label = colon >= 0 ? colon : tokens.findIndex(({ kind }) => kind === 'run');
  return tokens.every(
    ({ kind }, at) =>
      at <= label ||
      (kind === 'run' ? isItem.has(at) : kind !== 'edge' && (kind !== 'stop' || at === tokens.length - 1)),
  );
}

interface Beside {
  kind: TokenKind;
  text: string;
  /** A colon stands between them. */
  isLabel: boolean;
}

/** The word that stands nearest to an item, signs aside; undefined where other words part them. */
function beside(tokens: readonly Token[], item: Item, step: 1 | -1): Beside | undefined {
  if (step < 0 ? item.isCutBefore : item.isCutBehind) return undefined;
  let isLabel = false;
  for (let next = item.at + step; ; next += step) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'stop') return undefined;
    if (token.kind === 'join' && /[，,]/.test(token.text)) {
      // 林子轩，六年级，
      const after = step > 0 ? tokens[next + 1] : undefined;
      const isRemark = /^(?:join|stop|bracket)$/.test(tokens[next + 2]?.kind ?? 'stop');
      return isRemark && (after?.kind === 'grade' || after?.kind === 'class') ? { ...after, isLabel } : undefined;
    }
    if (token.kind === 'colon') {
      if (step > 0) return undefined;
      isLabel = true;
    }
    if (!CLEAR.has(token.kind)) return { kind: token.kind, text: token.text, isLabel };
  }
}

/** True for a line that speaks of teachers and of no pupil; 张敏老师 and 指导教师：张敏 say nothing of others. */
function isOfAdults(tokens: readonly Token[], rows: readonly Row[]): boolean {
  const bound = new Set(
    rows.flatMap(({ items }) =>
      items.flatMap(({ at, shape }) => (shape === 'none' ? [] : [at - 2, at - 1, at + 1, at + 2])),
    ),
  );
  return !isOfPupils(tokens) && tokens.some(({ kind }, at) => kind === 'adult' && !bound.has(at));
}

/** 爱观察、爱动手 are no sisters. */
function areAlike(items: readonly Item[]): boolean {
  const [first] = items.map(({ text }) => text[0] ?? '');
  return items.length > 1 && !hasCommonFamily(first ?? '') && items.every(({ text }) => text[0] === first);
}

function isCut({ isCutBefore, isCutBehind }: Item): boolean {
  return isCutBefore || isCutBehind;
}

function isOfPupils(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'class' || kind === 'pupil' || kind === 'address' || kind === 'grade');
}

/** Says which items of a row are names. */
function judge({ items, evidence, isOfAdults, isOfPrize }: Row): (Item & { certainty: Certainty })[] {
  if (isOfAdults || evidence === 0 || areAlike(items)) return [];
  const count = (least: NameShape): number => items.filter(({ shape }) => RANK[shape] >= RANK[least]).length;
  const likely = count('likely');
  const shaped = count('word');
  const isRow = likely > 0 && likely * 2 >= shaped && likely > items.length - shaped;
  const isOfCertain = items.some(({ shape }) => shape === 'certain');
  const isOfChildren = items.some(({ shape, text }) => shape === 'certain' && isOfToday(text));
  // 学生：万能胶、金属丝
  const areThings = likely === 0 && items.length > 1;
  return items.flatMap((item): (Item & { certainty: Certainty })[] => {
    const rank = RANK[item.shape];
    if (rank === 0 || (item.isLabel && rank < RANK.certain)) return [];
    if (evidence < 1 && rank < (isOfCertain ? RANK.weak : RANK.certain)) return [];
    if (evidence < 0.5 && !isOfChildren) return [];
    if (item.isCutBefore && rank < RANK.certain) return [];
    if (item.isCutBehind && (rank < RANK.likely || (rank < RANK.certain && evidence < 1))) return [];
    if (rank === RANK.certain) return [{ ...item, certainty: 'sure' }];
    if (rank === RANK.likely) {
      if (evidence > 1 || isOfCertain) return [{ ...item, certainty: 'sure' }];
      if (items.length === 1) return [{ ...item, certainty: 'here' }];
      return [{ ...item, certainty: isRow ? 'sure' : 'maybe' }];
    }
    if (rank === RANK.weak) {
      if (evidence === 3 && !areThings) return [{ ...item, certainty: 'sure' }];
      if (item.isOwned) return [];
      return [{ ...item, certainty: evidence === 2 || isRow ? 'here' : 'maybe' }];
    }
    // 指导学生：李红梅、贺高兴
    if (isRow && evidence === 3 && item.text.length > 2) return [{ ...item, certainty: 'sure' }];
    // 谷雨同学获奖, and 关心同学
    return isRow || (evidence === 3 && isOfPrize) ? [{ ...item, certainty: 'here' }] : [];
  });
}
