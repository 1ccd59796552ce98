/** One option of a command; `value` names what follows it, a switch has none. */
export interface CommandOption {
  value?: string;
  'zh-CN': string;
  en: string;
}

export interface Command {
  /** What follows the command's name; in brackets if it may be left out. */
  argument: string;
  'zh-CN': string;
  en: string;
  options: Readonly<Record<string, CommandOption>>;
}

const json: CommandOption = { 'zh-CN': '最后一行输出 JSON 结果', en: 'print the result as JSON on the last line' };
const lang: CommandOption = {
  value: 'zh-CN|en',
  'zh-CN': '提示信息的语言；默认与网站相同',
  en: 'language of messages; default: that of the site',
};
const help: CommandOption = { 'zh-CN': '显示这段说明', en: 'show this help' };
const date: CommandOption = {
  value: 'YYYY-MM-DD',
  'zh-CN': '生成日期；默认今天',
  en: 'date of the build; default: today',
};
const drafts: CommandOption = { 'zh-CN': '草稿也一并生成', en: 'publish drafts too' };
const strict: CommandOption = { 'zh-CN': '把警告当作错误', en: 'treat warnings as errors' };
const port: CommandOption = {
  value: 'PORT',
  'zh-CN': '端口；默认 4600，被占用时自动换下一个',
  en: 'port; default 4600, the next free one if it is taken',
};

/** What `kepu` can do; arguments, help and “did you mean” are all made of this table. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  init: {
    argument: 'DIR',
    'zh-CN': '新建一个内容文件夹，里面有可以照着改的例子',
    en: 'make a content folder with examples to change',
    options: { json, lang, help },
  },
  dev: {
    argument: '[ROOT]',
    'zh-CN': '边改边看：在本机预览内容，保存后自动刷新',
    en: 'show the content while it is written, reloading on every change',
    options: { port, date, drafts, lang, help },
  },
  build: {
    argument: '[ROOT]',
    'zh-CN': '生成网站',
    en: 'build the portal',
    options: {
      out: {
        value: 'DIR',
        'zh-CN': '输出文件夹；默认为内容文件夹下的 dist',
        en: 'output folder; default: dist in the content folder',
      },
      base: {
        value: 'PATH',
        'zh-CN': '网站所在的路径，例如 /keji/；只用于 404 页面',
        en: 'path the portal is served under, e.g. /science/; only for the 404 page',
      },
      verify: {
        'zh-CN': '搜索自检时每一节都查一遍，不只抽查 200 处',
        en: 'try the search with a piece of every section, not with a sample of 200',
      },
      date,
      drafts,
      strict,
      json,
      lang,
      help,
    },
  },
  preview: {
    argument: '[DIR]',
    'zh-CN': '在本机查看已生成的网站',
    en: 'show a portal that was built',
    options: {
      port,
      base: {
        value: 'PATH',
        'zh-CN': '把网站放在这个路径下，例如 /keji/',
        en: 'serve the portal under this path, e.g. /science/',
      },
      lang,
      help,
    },
  },
  check: {
    argument: '[ROOT]',
    'zh-CN': '只检查内容，不生成网站',
    en: 'check the content and write nothing',
    options: { date, drafts, strict, json, lang, help },
  },
};
