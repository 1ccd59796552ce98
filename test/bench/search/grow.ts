import type { IndexedSection } from '../../../site/search/sections.js';

/** Sections of as many characters each as the given ones, of their sentences in another order; words and names stay as frequent. */
export function grow(source: readonly IndexedSection[], size: number): IndexedSection[] {
  const random = randomFrom(size);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentences = source.flatMap(({ text }) => text.split(/(?<=[。；！？])/)).filter((each) => each.length > 4);
  const pages = [...new Set(source.map(({ page }) => page))];
  if (size <= source.length) return source.slice(0, size);
  return Array.from({ length: size }, (_, number): IndexedSection => {
    const old = source[number];
    if (old) return old;
    const like = pick(source);
    const page = pages[pages.length - 1] as IndexedSection['page'];
    const isNew = number % 6 === 0;
    if (isNew)
      pages.push({
        ...pick(pages),
        url: `p${number}/index.html`,
        title: `${2000 + (number % 30)}年${pick(source).heading}`,
      });
    let text = '';
    while (text.length < like.text.length) text += vary(pick(sentences), random);
    return {
      page: isNew ? (pages[pages.length - 1] as IndexedSection['page']) : page,
      anchor: `s${number}`,
      heading: `${like.heading}${number % 40}`,
      path: like.path,
      text,
    };
  });
}

/** A sentence with one character in thirty exchanged for another of the everyday ones: new text holds new pairs. */
function vary(sentence: string, random: () => number): string {
  return sentence.replace(/\p{Script=Han}/gu, (character) =>
    random() < 1 / 30 ? String.fromCharCode(0x4e00 + Math.floor(random() * 3000)) : character,
  );
}

/** Numbers from 0 to 1, the same ones on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
