import { extractText, getDocumentProxy } from 'unpdf';

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
  return text.normalize('NFKC').replace(/\s+/g, '');
}
