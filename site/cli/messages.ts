import type { UsageCode } from './arguments.js';
import { COMMANDS } from './commands.js';

type Lang = 'zh-CN' | 'en';
type Details = Readonly<Record<string, string | undefined>>;

/** What the command line says, apart from findings in content. */
export interface CliMessages {
  usage: Record<UsageCode, (details: Details) => string>;
  didYouMean(word: string): string;
  moreHelp: string;
  reading: string;
  parsing: string;
  collecting: string;
  writing: string;
  pictures(done: number, total: number): string;
  built(pages: number, files: number, seconds: string, out: string): string;
  searchBytes(kilobytes: number): string;
  searchTested(tried: number, seed: string): string;
  notBuilt: string;
  checked(pages: number): string;
  made(folder: string): string;
  /** @param folder As the shell has to get it. */
  nextSteps(folder: string): string;
  serving(address: string): string;
  stopHint: string;
  rebuilt(milliseconds: number): string;
  bug: string;
}

const zhCn: CliMessages = {
  usage: {
    'usage/command': ({ found }) => `没有“${found}”这个命令。`,
    'usage/option': ({ found }) => `没有“${found}”这个选项。`,
    'usage/value': ({ option, found, expected }) =>
      expected === ''
        ? `选项 ${option} 后面不带值，多了“${found}”。`
        : `选项 ${option} 的值“${found}”不对，应为 ${expected}。`,
    'usage/missing-value': ({ option, expected }) => `选项 ${option} 后面缺少 ${expected}。`,
    'usage/missing-argument': ({ command, expected }) => `kepu ${command} 后面缺少 ${expected}（文件夹）。`,
    'usage/extra-argument': ({ found }) => `多了一个参数“${found}”。`,
    'usage/folder': ({ found }) => `找不到文件夹“${found}”。`,
    'usage/file': ({ found }) => `“${found}”是一个文件，这里要写文件夹。`,
    'usage/not-built': ({ found }) => `文件夹“${found}”里没有生成好的网站，先用 kepu build 生成。`,
    'usage/not-empty': ({ found }) => `文件夹“${found}”不是空的，没有改动。`,
    'usage/out': ({ found }) => `输出文件夹“${found}”不能是内容文件夹本身，也不能包含它。`,
  },
  didYouMean: (word) => `是不是想用“${word}”？`,
  moreHelp: '用 npx kepu --help 查看用法。',
  reading: '读取内容……',
  parsing: '理解页面……',
  collecting: '整理链接、名单和日历……',
  writing: '写入页面……',
  pictures: (done, total) => `处理图片 ${done} / ${total}`,
  built: (pages, files, seconds, out) => `已生成 ${pages} 个页面（共 ${files} 个文件），用时 ${seconds} 秒：${out}`,
  searchBytes: (kilobytes) => `读者看到第一条搜索结果需下载 ${kilobytes} KB。`,
  searchTested: (tried, seed) => `搜索自检：查了 ${tried} 处文字，都能找到（种子 ${seed}）。`,
  notBuilt: '有错误，没有生成；原来的网站没有改动。',
  checked: (pages) => `检查了 ${pages} 个页面。`,
  made: (folder) => `已新建“${folder}”。`,
  nextSteps: (folder) => `接下来：\n  npx kepu dev ${folder}      边改边看\n  npx kepu build ${folder}    生成网站`,
  serving: (address) => `在浏览器中打开 ${address}`,
  stopHint: '按 Ctrl+C 停止。',
  rebuilt: (milliseconds) => `内容有变化，已更新（${milliseconds} 毫秒）。`,
  bug: 'kepu 自身出了错，这不是您的内容造成的。请把下面的文字告诉我们：',
};

const en: CliMessages = {
  usage: {
    'usage/command': ({ found }) => `There is no command “${found}”.`,
    'usage/option': ({ found }) => `There is no option “${found}”.`,
    'usage/value': ({ option, found, expected }) =>
      expected === ''
        ? `Option ${option} takes no value, but got “${found}”.`
        : `Option ${option} must be ${expected}; got “${found}”.`,
    'usage/missing-value': ({ option, expected }) => `Option ${option} needs ${expected}.`,
    'usage/missing-argument': ({ command, expected }) => `kepu ${command} needs ${expected}, a folder.`,
    'usage/extra-argument': ({ found }) => `“${found}” is one argument too many.`,
    'usage/folder': ({ found }) => `There is no folder “${found}”.`,
    'usage/file': ({ found }) => `“${found}” is a file; a folder is needed here.`,
    'usage/not-built': ({ found }) => `The folder “${found}” holds no portal that was built; run kepu build first.`,
    'usage/not-empty': ({ found }) => `The folder “${found}” is not empty and was left alone.`,
    'usage/out': ({ found }) => `The output folder “${found}” must not be the content folder or hold it.`,
  },
  didYouMean: (word) => `Did you mean “${word}”?`,
  moreHelp: 'See npx kepu --help.',
  reading: 'Reading the content …',
  parsing: 'Understanding pages …',
  collecting: 'Settling links, lists and calendars …',
  writing: 'Writing pages …',
  pictures: (done, total) => `Pictures ${done} / ${total}`,
  built: (pages, files, seconds, out) => `Built ${pages} pages (${files} files) in ${seconds} s: ${out}`,
  searchBytes: (kilobytes) => `Readers load ${kilobytes} KB up to the first search result.`,
  searchTested: (tried, seed) => `Search was tried with ${tried} pieces of text and found them all (seed ${seed}).`,
  notBuilt: 'There are errors, so nothing was built; the site there before is unchanged.',
  checked: (pages) => `Checked ${pages} pages.`,
  made: (folder) => `Made “${folder}”.`,
  nextSteps: (folder) =>
    `Next:\n  npx kepu dev ${folder}      see it while you write\n  npx kepu build ${folder}    build the portal`,
  serving: (address) => `Open ${address} in a browser`,
  stopHint: 'Stop with Ctrl+C.',
  rebuilt: (milliseconds) => `Content changed; updated in ${milliseconds} ms.`,
  bug: 'This is a fault in kepu, not in your content. Please report the text below:',
};

/** The messages of the command line in a language. */
export function cliMessages(lang: Lang): CliMessages {
  return lang === 'en' ? en : zhCn;
}

/** Help for one command, or for all. */
export function helpText(lang: Lang, name?: string): string {
  const command = name === undefined ? undefined : COMMANDS[name];
  const [usage, anyCommand, options] =
    lang === 'en' ? ['Usage: kepu', 'COMMAND', '[OPTIONS]'] : ['用法：kepu', '命令', '[选项]'];
  if (!command) {
    const lines = Object.entries(COMMANDS).map(
      ([each, { argument, [lang]: words }]) => `  ${`${each} ${argument}`.padEnd(16)}${words}`,
    );
    const more =
      lang === 'en' ? 'kepu COMMAND --help tells about its options.' : '用“kepu 命令 --help”查看每个命令的选项。';
    return `${usage} ${anyCommand} ${options}\n\n${lines.join('\n')}\n\n${more}\n`;
  }
  const lines = Object.entries(command.options).map(
    ([option, { value, [lang]: words }]) => `  ${`--${option}${value ? ` ${value}` : ''}`.padEnd(22)}${words}`,
  );
  return `${usage} ${name} ${command.argument} ${options}\n\n${command[lang]}\n\n${lines.join('\n')}\n`;
}
