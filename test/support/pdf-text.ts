import { extractText, getDocumentProxy } from 'unpdf';

/** Radicals that fonts give for whole characters, without a compatibility form in Unicode; pairs of radical and character. */
const RADICALS = new Map(
  [
    '⺠民',
    '⻁虎',
    '⻄西',
    '⻅见',
    '⻆角',
    '⻉贝',
    '⻋车',
    '⻓长',
    '⻔门',
    '⻘青',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻝食',
    '⻢马',
    '⻣骨',
    '⻤鬼',
    '⻥鱼',
    '⻦鸟',
    '⻧卤',
    '⻨麦',
    '⻩黄',
    '⻬齐',
    '⻮齿',
    '⻰龙',
    '⻳龟',
  ].map(([radical = '', character = '']) => [radical, character]),
);

/**
 * The text of a PDF, one string a sheet, without white space. Fonts map some characters to their compatibility forms
 * (⼀ for 一), so compare text that went through `NFKC` on both sides.
 */
export async function textOfPdf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(plain);
}

/** A text as {@link textOfPdf} gives it. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[⺀-⻳]/g, (radical) => RADICALS.get(radical) ?? radical)
    .replace(/\s+/g, '');
}
