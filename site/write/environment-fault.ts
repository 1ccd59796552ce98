/** Why the machine would not let us; `code` is stable, like those of diagnostics. */
export type FaultCode =
  | 'machine/disk-full'
  | 'machine/permission'
  | 'machine/too-many-files'
  | 'machine/locked'
  | 'machine/not-ours'
  | 'machine/other';

const SENTENCES: Record<FaultCode, Record<'zh-CN' | 'en', (path: string, detail: string) => string>> = {
  'machine/disk-full': {
    'zh-CN': (path) => `磁盘已满，无法写入“${path}”；原来的网站没有改动。`,
    en: (path) => `The disk is full, so “${path}” could not be written; the site there before is unchanged.`,
  },
  'machine/permission': {
    'zh-CN': (path) => `没有权限写入“${path}”；原来的网站没有改动。`,
    en: (path) => `“${path}” may not be written; the site there before is unchanged.`,
  },
  'machine/too-many-files': {
    'zh-CN': () => '系统允许同时打开的文件太少；原来的网站没有改动。',
    en: () => 'The system allows too few open files; the site there before is unchanged.',
  },
  'machine/locked': {
    'zh-CN': (path, detail) => `另一个 kepu（进程 ${detail}）正在写入“${path}”，请等它结束后再试。`,
    en: (path, detail) => `Another kepu (process ${detail}) is writing “${path}”; try again when it has finished.`,
  },
  'machine/not-ours': {
    'zh-CN': (path) => `文件夹“${path}”里有不是 kepu 生成的文件，没有改动；请换一个输出文件夹，或者先清空它。`,
    en: (path) => `“${path}” holds files that kepu did not make and was left alone; choose another folder or empty it.`,
  },
  'machine/other': {
    'zh-CN': (path, detail) => `无法写入“${path}”（${detail}）；原来的网站没有改动。`,
    en: (path, detail) => `“${path}” could not be written (${detail}); the site there before is unchanged.`,
  },
};

const BY_SYSTEM_CODE: Record<string, FaultCode> = {
  ENOSPC: 'machine/disk-full',
  EDQUOT: 'machine/disk-full',
  EACCES: 'machine/permission',
  EPERM: 'machine/permission',
  EROFS: 'machine/permission',
  EMFILE: 'machine/too-many-files',
  ENFILE: 'machine/too-many-files',
};

/** A fault of the machine, not of content and not of ours: told in one sentence, without a stack. */
export class EnvironmentFault extends Error {
  readonly code: FaultCode;
  readonly #path: string;
  readonly #detail: string;

  /**
   * @param path As the user knows it.
   * @param detail Process that holds a lock, or the system's code.
   */
  constructor(code: FaultCode, path: string, detail = '', options?: ErrorOptions) {
    super(SENTENCES[code].en(path, detail), options);
    this.name = 'EnvironmentFault';
    this.code = code;
    this.#path = path;
    this.#detail = detail;
  }

  /** The sentence for the user. */
  sentence(lang: 'zh-CN' | 'en'): string {
    return SENTENCES[this.code][lang](this.#path, this.#detail);
  }
}

/** Turns an error of the file system into a fault; anything else – ours – comes back as it is. */
export function asEnvironmentFault(error: unknown, path: string): unknown {
  if (error instanceof EnvironmentFault || !(error instanceof Error) || !('code' in error)) return error;
  const systemCode = String(error.code);
  if (!('syscall' in error)) return error;
  return new EnvironmentFault(BY_SYSTEM_CODE[systemCode] ?? 'machine/other', path, systemCode, { cause: error });
}
