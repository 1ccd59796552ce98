/** Traditional characters with the simplified one that stands for each, from OpenCC; only those that schools meet. */
export async function loadTraditional(): Promise<[traditional: string, simplified: string][]> {
  const { default: pairs } = await import('opencc-js/dict/TSCharacters');
  const common = new Set(Array.from(gb2312()));
  return pairs
    .split('|')
    .map((pair): [string, string] => {
      const [traditional = '', simplified = ''] = pair.split(' ');
      return [traditional, simplified];
    })
    .filter(([traditional, simplified]) => common.has(simplified) && !common.has(traditional));
}

/** All characters of GB 2312, the everyday ones. */
function gb2312(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row < 0xf8; row += 1) for (let cell = 0xa1; cell < 0xff; cell += 1) bytes.push(row, cell);
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
}
