import { parseArgs } from 'node:util';
import { nearest } from '../diagnostics/nearest.js';
import { COMMANDS, type Command } from './commands.js';

/** What was typed, checked against the table of commands. */
export interface Arguments {
  /** Name of the command; undefined for `kepu`, `kepu --help` and `kepu --version`. */
  command?: string;
  /** What follows the command's name. */
  argument?: string;
  /** Values of options, `true` for switches. */
  options: Readonly<Record<string, string | true>>;
}

export type UsageCode =
  | 'usage/command'
  | 'usage/option'
  | 'usage/value'
  | 'usage/missing-value'
  | 'usage/missing-argument'
  | 'usage/extra-argument'
  | 'usage/folder'
  | 'usage/file'
  | 'usage/not-built'
  | 'usage/not-empty'
  | 'usage/out';

/** Wrong use of the command line: told in one sentence, exit code 2. */
export class UsageError extends Error {
  readonly code: UsageCode;
  readonly details: Readonly<Record<string, string | undefined>>;

  constructor(code: UsageCode, details: Readonly<Record<string, string | undefined>> = {}) {
    super(code);
    this.name = 'UsageError';
    this.code = code;
    this.details = details;
  }
}

const GLOBAL = ['help', 'version'];

/**
 * Reads the command line.
 *
 * @throws UsageError with the nearest known word for anything that is not in the table.
 */
export function readArguments(argv: readonly string[]): Arguments {
  const [first, ...rest] = argv;
  if (first === undefined || first.startsWith('-')) return { options: readOptions(argv, undefined).options };
  const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (!command) throw new UsageError('usage/command', { found: first, nearest: nearest(first, Object.keys(COMMANDS)) });
  const { options, positionals } = readOptions(rest, command);
  if (positionals.length > 1) throw new UsageError('usage/extra-argument', { found: positionals[1], command: first });
  const argument = positionals[0];
  if (argument === undefined && !command.argument.startsWith('[') && options.help === undefined) {
    throw new UsageError('usage/missing-argument', { command: first, expected: command.argument });
  }
  return { command: first, ...(argument !== undefined && { argument }), options };
}

function readOptions(argv: readonly string[], command: Command | undefined) {
  const known = command?.options ?? Object.fromEntries(GLOBAL.map((name) => [name, { value: undefined }]));
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        Object.entries(known).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
      ),
      help: { type: 'boolean', short: 'h' },
      ...(command ? {} : { version: { type: 'boolean', short: 'v' } as const }),
    },
  });
  const options: Record<string, string | true> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option)
      throw new UsageError('usage/option', { found: token.rawName, nearest: nearestOption(token.name, known) });
    if (option.value === undefined) {
      if (token.value !== undefined)
        throw new UsageError('usage/value', { option: token.rawName, found: token.value, expected: '' });
      options[token.name] = true;
    } else {
      // `--out --json` means that the folder was forgotten, not that it is called --json.
      if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'))) {
        throw new UsageError('usage/missing-value', { option: token.rawName, expected: option.value });
      }
      options[token.name] = token.value;
    }
  }
  return { options, positionals };
}

function nearestOption(name: string, known: object): string | undefined {
  const near = nearest(name, Object.keys(known));
  return near && `--${near}`;
}
