import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

/** One place of the source at which a text is masked. */
export interface MaskingPlace {
  /** Path below `site/collect` and the call as it is written: `privacy/mask-page.ts replace(page.title)`; counted if it stands there twice. */
  name: string;
  /** What a copy of the source compares {@link SWITCH} with. */
  number: number;
}

/** Name of the global variable that holds the number of the place that is off. */
export const SWITCH = 'maskingOff';

/** Functions that give a text, a record or a person back without names; what they are given is what stays when they are off. */
const MASKERS =
  /^(?:(?:masking|maskIds|options)\.)?(?:replace|replacePath|maskPath|maskName|mask|maskPerson|withoutMobiles|withoutNumbers|maskConfig|maskDeep|maskHref|maskIndicator|maskMarkup)$/;

/**
 * Copies the kit and its tests to a folder, masking made so that each place can be switched off by {@link SWITCH} while it runs.
 *
 * The places are found by the names of the functions that mask, so one that is added is a place, too.
 *
 * @param root The repository.
 * @param folder Empty; its modules resolve packages as those of the repository do.
 * @returns All places, in the order of the files.
 */
export function copySwitchable(root: string, folder: string): MaskingPlace[] {
  const isCopied = (path: string): boolean => !/^(?:dist|node_modules)$/.test(basename(path));
  mkdirSync(join(folder, 'test'), { recursive: true });
  for (const part of ['package.json', 'tsconfig.json', 'site', 'test/site', 'test/support'])
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: isCopied });
  for (const part of ['node_modules', 'site/dist', 'site/node_modules'])
    if (existsSync(join(root, part))) symlinkSync(join(root, part), join(folder, part), 'junction');

  const places: MaskingPlace[] = [];
  const collect = join(folder, 'site/collect');
  for (const path of sourcesIn(collect)) {
    const made = makeSwitchable(readFileSync(path, 'utf8'), relative(collect, path).split(sep).join('/'), places);
    if (made !== undefined) writeFileSync(path, made);
  }
  return places;
}

function sourcesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourcesIn(path) : path.endsWith('.ts') ? [path] : [];
  });
}

/** As much of a node of the syntax tree as is needed here. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  callee?: SyntaxNode;
  object?: SyntaxNode;
  arguments?: SyntaxNode[];
}

/** The source with a switch at each place; undefined if it has none. The places are added to the list. */
function makeSwitchable(text: string, path: string, places: MaskingPlace[]): string | undefined {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const textOf = ({ start, end }: SyntaxNode): string => text.slice(start, end);
  const inserted: { at: number; words: string }[] = [];
  for (const call of callsIn(program)) {
    const off = whenOff(call, textOf);
    if (off === undefined) continue;
    const number = places.length + 1;
    const name = `${path} ${textOf(call).replace(/\s+/g, ' ')}`;
    const count = places.filter((place) => place.name.replace(/ #\d+$/, '') === name).length;
    places.push({ name: count === 0 ? name : `${name} #${count + 1}`, number });
    inserted.push({ at: call.start, words: `(globalThis.${SWITCH} === ${number} ? ${textOf(off)} : ` });
    inserted.push({ at: call.end, words: ')' });
  }
  if (inserted.length === 0) return undefined;
  let made = '';
  let from = 0;
  for (const { at, words } of inserted.sort((a, b) => a.at - b.at)) {
    made += text.slice(from, at) + words;
    from = at;
  }
  return made + text.slice(from);
}

/** All calls below a node, outer ones first. */
function* callsIn(node: unknown): Generator<SyntaxNode> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'CallExpression') yield node as SyntaxNode;
  for (const inner of Object.values(node)) yield* callsIn(inner);
}

/** What stands in the place of a call that masks; undefined for any other. */
function whenOff(call: SyntaxNode, textOf: (node: SyntaxNode) => string): SyntaxNode | undefined {
  const [first] = call.arguments ?? [];
  if (first === undefined || call.callee === undefined) return undefined;
  const callee = textOf(call.callee);
  // texts.map(replace)
  if (callee.endsWith('.map') && MASKERS.test(textOf(first))) return call.callee.object;
  return MASKERS.test(callee) ? first : undefined;
}
