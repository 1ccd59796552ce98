#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type CheckResult, check, type Progress } from './build.js';
import { type Arguments, readArguments, UsageError } from './cli/arguments.js';
import { cliMessages, helpText } from './cli/messages.js';
import {
  baseOf,
  contains,
  contentFolder,
  contentOptions,
  guessLang,
  isFolder,
  type Lang,
  langOf,
  portalFolder,
  portOf,
} from './cli/options.js';
import { keepNewSpaceSmall, spareMemory } from './cli/spare-memory.js';
import { neutralise } from './diagnostics/neutralise.js';
import { printDiagnostics } from './diagnostics/print.js';
import { type JsonDiagnostic, toJsonDiagnostic } from './diagnostics/to-json.js';
import { asEnvironmentFault, EnvironmentFault } from './write/environment-fault.js';

/** Findings printed of each severity; the rest is counted, `--json` has them all. */
const PRINTED = 20;

const EXIT = { good: 0, content: 1, usage: 2, machine: 3, bug: 70, SIGINT: 130, SIGTERM: 143 } as const;

/** Thrown through the build when a signal came. */
class Interrupted extends Error {
  readonly signal: 'SIGINT' | 'SIGTERM';
  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(signal);
    this.signal = signal;
  }
}

keepNewSpaceSmall();

const startedAt = performance.now();
process.exitCode = await main(process.argv.slice(2));

/** Runs one command and turns whatever happens into an exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const isJson = argv.includes('--json');
  let lang = guessLang(argv);
  try {
    const args = readArguments(argv);
    lang = langOf(args) ?? lang;
    if (args.options.help || (args.command === undefined && !args.options.version)) {
      process.stdout.write(helpText(lang, args.command));
      return args.command === undefined && argv.length === 0 ? EXIT.usage : EXIT.good;
    }
    if (args.options.version) {
      process.stdout.write(`${readVersion()}\n`);
      return EXIT.good;
    }
    return await run(args, lang, interruptedBySignals());
  } catch (error) {
    return reportFailure(error, lang, isJson);
  }
}

function run(args: Arguments, lang: Lang, signal: AbortSignal): Promise<number> {
  switch (args.command) {
    case 'init':
      return runInit(args, lang);
    case 'dev':
      return runDev(args, lang, signal);
    case 'preview':
      return runPreview(args, lang, signal);
    case 'check':
      return runCheck(args, signal);
    default:
      return runBuild(args, signal);
  }
}

async function runBuild(args: Arguments, signal: AbortSignal): Promise<number> {
  const root = contentFolder(args);
  const out = typeof args.options.out === 'string' ? args.options.out : join(root, 'dist');
  if (contains(out, root)) throw new UsageError('usage/out', { found: out });
  const result = await build({
    ...contentOptions(args, root),
    out,
    base: baseOf(args),
    verify: args.options.verify === true,
    signal,
    onProgress: (progress) => {
      spareMemory();
      printProgress(progress);
    },
  });
  const { lang } = result;
  const messages = cliMessages(lang);
  printFindings(result, args, lang);
  if (!result.ok) say(messages.notBuilt);
  else {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    say(messages.built(result.pages, result.files, seconds, shown(result.out)));
    say(messages.searchBytes(Math.ceil(result.searchBytes / 1024)));
    if (result.selfTest) say(messages.searchTested(result.selfTest.tried, result.selfTest.seed));
  }
  if (args.options.json) {
    const { files, searchBytes, selfTest } = result;
    const { tried = 0, seed = '', misses = [] } = selfTest ?? {};
    printJson(result, { files, searchBytes, selfTest: { seed, tried, missed: misses.length } });
  }
  return result.ok ? EXIT.good : EXIT.content;
}

async function runCheck(args: Arguments, signal: AbortSignal): Promise<number> {
  const result = await check({ ...contentOptions(args, contentFolder(args)) });
  signal.throwIfAborted();
  const { lang } = result;
  printFindings(result, args, lang);
  say(cliMessages(lang).checked(result.pages));
  if (args.options.json) printJson(result);
  return result.ok ? EXIT.good : EXIT.content;
}

async function runInit(args: Arguments, lang: Lang): Promise<number> {
  const { init } = await import('./init/init.js');
  const folder = args.argument as string;
  if (existsSync(folder) && !isFolder(folder)) throw new UsageError('usage/file', { found: folder });
  if (!init(folder)) throw new UsageError('usage/not-empty', { found: folder });
  say(cliMessages(lang).made(folder));
  say(cliMessages(lang).nextSteps(/\s/.test(folder) ? `"${folder}"` : folder));
  if (args.options.json) printJson({ ok: true, pages: 0, diagnostics: [], timings: {} });
  return EXIT.good;
}

async function runDev(args: Arguments, lang: Lang, signal: AbortSignal): Promise<number> {
  const { dev } = await import('./dev/dev.js');
  const messages = cliMessages(lang);
  let isFirst = true;
  await dev({
    ...contentOptions(args, contentFolder(args)),
    port: portOf(args),
    signal,
    onReady: (address) => say(`${messages.serving(address)}\n${messages.stopHint}`),
    onBuild: (result, milliseconds) => {
      printFindings(result, args, result.lang);
      const { checked, rebuilt } = cliMessages(result.lang);
      say(isFirst ? checked(result.pages) : rebuilt(milliseconds));
      isFirst = false;
    },
    onFailure: (error) => void reportFailure(error, lang, false),
  });
  return exitOf(signal);
}

async function runPreview(args: Arguments, lang: Lang, signal: AbortSignal): Promise<number> {
  const { preview } = await import('./dev/preview.js');
  const messages = cliMessages(lang);
  await preview({
    folder: portalFolder(args),
    base: baseOf(args),
    port: portOf(args),
    signal,
    onReady: (address) => say(`${messages.serving(address)}\n${messages.stopHint}`),
  });
  return exitOf(signal);
}

/** Servers end by a signal, and say so like every program. */
function exitOf(signal: AbortSignal): number {
  return signal.reason instanceof Interrupted ? EXIT[signal.reason.signal] : EXIT.good;
}

/** A folder as short as it can be said from here. */
function shown(path: string): string {
  const way = relative(process.cwd(), path);
  return way === '' ? '.' : way.startsWith('..') ? path : way;
}

/** Everything for people goes to stderr, so that stdout holds nothing but the JSON result if one is asked for. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function printProgress(progress: Progress): void {
  const messages = cliMessages(progress.lang);
  const words = {
    read: messages.reading,
    parse: messages.parsing,
    collect: messages.collecting,
    write: messages.writing,
  };
  if (progress.step !== 'pictures') return say(words[progress.step]);
  // Ten lines at most: a log is read later.
  const { done, total } = progress;
  const tenth = Math.max(1, Math.ceil(total / 10));
  if (done % tenth === 0 || done === total) say(messages.pictures(done, total));
}

function printFindings(result: Pick<CheckResult, 'diagnostics' | 'sourceOf'>, args: Arguments, lang: Lang): void {
  if (args.options.json) return;
  process.stderr.write(printDiagnostics(result.diagnostics, { lang, sourceOf: result.sourceOf, limit: PRINTED }));
}

type Outcome = Pick<CheckResult, 'ok' | 'pages' | 'diagnostics' | 'timings'>;

function printJson(result: Outcome, more: object = {}): void {
  const of = (severity: 'error' | 'warning') =>
    result.diagnostics.filter((diagnostic) => diagnostic.severity === severity).map(toJsonDiagnostic);
  writeJsonLine({
    ok: result.ok,
    pages: result.pages,
    errors: of('error'),
    warnings: of('warning'),
    timings: result.timings,
    ...more,
  });
}

function writeJsonLine(value: object): void {
  process.stdout.write(`\n${JSON.stringify(value)}\n`);
}

/** Says what went wrong and returns the exit code. Only a bug of ours shows a stack. */
function reportFailure(thrown: unknown, lang: Lang, isJson: boolean): number {
  const messages = cliMessages(lang);
  const error = asEnvironmentFault(thrown, '');
  if (error instanceof Interrupted) return EXIT[error.signal];
  let code = 'bug';
  let message = error instanceof Error ? error.message : String(error);
  let exit: number = EXIT.bug;
  if (error instanceof UsageError) {
    const near = error.details.nearest;
    code = error.code;
    message = messages.usage[error.code](error.details) + (near === undefined ? '' : messages.didYouMean(near));
    exit = EXIT.usage;
    say(neutralise(`${message}\n`.trimEnd()));
    say(messages.moreHelp);
  } else if (error instanceof EnvironmentFault) {
    code = error.code;
    message = error.sentence(lang);
    exit = error.code === 'machine/not-ours' ? EXIT.usage : EXIT.machine;
    say(message);
  } else {
    say(messages.bug);
    say(error instanceof Error ? (error.stack ?? message) : message);
  }
  if (isJson) {
    const finding: JsonDiagnostic = {
      code,
      file: '',
      line: null,
      column: null,
      message,
      expected: null,
      found: null,
      hint: null,
    };
    writeJsonLine({ ok: false, pages: 0, errors: [finding], warnings: [], timings: {} });
  }
  return exit;
}

/** Aborted by the first Ctrl+C or request to end; a second one ends the process at once. */
function interruptedBySignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => controller.abort(new Interrupted(signal)));
  return controller.signal;
}

function readVersion(): string {
  for (const place of ['./package.json', '../package.json']) {
    try {
      const text = readFileSync(fileURLToPath(new URL(place, import.meta.url)), 'utf8');
      const { name, version } = JSON.parse(text) as { name: string; version: string };
      if (name === '@kepu/site') return version;
    } catch {
      // The other place.
    }
  }
  return '0';
}
