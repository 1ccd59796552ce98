import markdownIt, { type MarkdownIt } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { lightTokens } from './light-tokens.js';
import { codeBlocks } from './rules/code-blocks.js';
import { containers } from './rules/containers.js';
import { extraCells } from './rules/extra-cells.js';
import { figures } from './rules/figures.js';
import { fillContainers } from './rules/fill-containers.js';
import { footnotes } from './rules/footnotes.js';
import { hashHeadings } from './rules/hash-headings.js';
import { headingIds } from './rules/heading-ids.js';
import { headings } from './rules/headings.js';
import { indentedProse } from './rules/indented-prose.js';
import { links } from './rules/links.js';
import { looseAddresses } from './rules/loose-addresses.js';
import { MAX_NESTING, nestingLimit } from './rules/nesting-limit.js';
import { outline } from './rules/outline.js';
import { pastedTables } from './rules/pasted-tables.js';
import { pictures } from './rules/pictures.js';
import { placeholders } from './rules/placeholders.js';
import { positions } from './rules/positions.js';
import { pupilTables } from './rules/pupil-tables.js';
import { rawHtml } from './rules/raw-html.js';
import { sections } from './rules/sections.js';
import { softBreaks } from './rules/soft-breaks.js';
import { tables } from './rules/tables.js';
import { takeTitle } from './rules/take-title.js';
import { taskLists } from './rules/task-lists.js';

/**
 * The rules beyond CommonMark and tables, in the order they are registered. Block and inline rules first; the core
 * rules then run one after the other over the whole page, in this order.
 */
const RULES: readonly ((md: MarkdownIt) => void)[] = [
  // how text becomes tokens
  cjkFriendly,
  lightTokens,
  containers,
  pastedTables,
  hashHeadings,
  indentedProse,
  rawHtml,
  nestingLimit,
  footnotes,
  figures,
  codeBlocks,
  // what is done with the tokens: before inline content is read …
  headingIds,
  extraCells,
  // … and after
  positions,
  looseAddresses,
  links,
  pictures,
  softBreaks,
  taskLists,
  placeholders,
  takeTitle,
  outline,
  fillContainers,
  pupilTables,
  headings,
  tables,
  sections,
];

/** A Markdown parser with all our rules. It keeps nothing between pages: state travels in `env`. */
export function createMarkdown(): MarkdownIt {
  const md = markdownIt({ html: true, linkify: false, typographer: false, maxNesting: MAX_NESTING });
  // Addresses stay as written: schemes are checked in rules/links.ts, where a refused one keeps its text and is reported.
  md.validateLink = () => true;
  md.normalizeLink = (url) => url;
  md.normalizeLinkText = (url) => url;
  for (const rule of RULES) rule(md);
  return md;
}
