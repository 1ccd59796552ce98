// Reads `image`; emits own pictures as holes, one that stands alone with a title as a figure, a paragraph of nothing but pictures
// with the class `pictures`. Others leave their words.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { type PageState, stateOf } from '../page-state.js';
import { checkPicture, pictureHole } from '../picture-hole.js';
import { plainText } from '../plain-text.js';

export function pictures(md: MarkdownIt): void {
  md.core.ruler.after('links', 'pictures', (state) => {
    const page = stateOf(state.env);
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'inline' || !token.children?.some(({ type }) => type === 'image')) continue;
      token.children = token.children.flatMap((child) =>
        child.type === 'image' ? check(child, page, state) : [child],
      );
      makeFigure(state.tokens, index);
      markPictures(state.tokens, index);
    }
  });

  md.renderer.rules.image = (tokens, index, _options, env) => {
    const token = tokens[index] as Token;
    const { line = 1, column = 1 } = (token.meta ?? {}) as { line?: number; column?: number };
    const alt = plainText(token.children).trim();
    const part = {
      src: String(token.attrGet('src') ?? ''),
      alt,
      title: String(token.attrGet('title') ?? ''),
      line,
      column,
    };
    return pictureHole(part, stateOf(env)) ?? '';
  };

  md.renderer.rules.figure_caption = (tokens, index) =>
    `<figcaption>${md.utils.escapeHtml(tokens[index]?.content ?? '')}</figcaption>`;
}

/** A picture that is not shown is replaced by what it is called. */
function check(token: Token, page: PageState, state: StateCore): Token[] {
  const src = checkPicture(String(token.attrGet('src') ?? ''), token.meta?.line as number | undefined, page);
  if (src !== undefined) {
    token.attrSet('src', src);
    return [token];
  }
  const text = new state.Token('text', '', 0);
  text.content = plainText(token.children);
  text.level = token.level;
  return text.content === '' ? [] : [text];
}

/** On paper the first line of a paragraph is indented; pictures would be pushed over the edge. */
function markPictures(tokens: Token[], index: number): void {
  const [open, inline] = tokens.slice(index - 1, index + 1);
  const children = inline?.children ?? [];
  const isOfPictures =
    children.some(({ type }) => type === 'image') &&
    children.every(
      ({ type, content }) =>
        /^(?:image|softbreak|hardbreak|link_(?:open|close))$/.test(type) || (/^\s*$/.test(content) && type === 'text'),
    );
  if (open?.type === 'paragraph_open' && open.tag === 'p' && isOfPictures) open.attrJoin('class', 'pictures');
}

/** `![alt](a.jpg "标题")` alone in its paragraph: the title is what stands under the picture. */
function makeFigure(tokens: Token[], index: number): void {
  const [open, inline, close] = tokens.slice(index - 1, index + 2);
  if (open?.type !== 'paragraph_open' || inline?.children?.length !== 1 || close === undefined) return;
  const [image] = inline.children as [Token];
  const title = image.type === 'image' ? image.attrGet('title') : null;
  if (title === null || title === '') return;
  image.attrs = (image.attrs ?? []).filter(([name]) => name !== 'title');
  const caption = Object.assign(Object.create(Object.getPrototypeOf(image)), image, {
    type: 'figure_caption',
    tag: '',
    content: String(title),
    children: null,
    attrs: null,
    meta: null,
  }) as Token;
  inline.children.push(caption);
  for (const token of [open, close]) {
    token.tag = 'figure';
    token.hidden = false;
  }
}
