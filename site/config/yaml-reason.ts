import type { YamlFault } from './yaml-tree.js';

/** The parser's codes in words that end without a full stop. */
const REASONS: Record<string, string> = {
  BAD_ALIAS: '“*”开头的值要加引号',
  BAD_COLLECTION_TYPE: '列表和“键: 值”混在了一起',
  BAD_DIRECTIVE: '“%”开头的行不能用',
  BAD_DQ_ESCAPE: '双引号里的反斜杠不对，改用单引号',
  BAD_INDENT: '缩进不对',
  BAD_SCALAR_START: '值的开头是特殊符号，要加引号',
  BLOCK_AS_IMPLICIT_KEY: '值里有冒号，要加引号',
  BLOCK_IN_FLOW: '方括号或花括号没有配对',
  DUPLICATE_KEY: '同一项写了两次',
  MISSING_CHAR: '缺少引号、括号、逗号或冒号',
  MULTILINE_IMPLICIT_KEY: '缺少引号或冒号',
  MULTIPLE_DOCS: '中间多了一行 ---',
  TAB_AS_INDENT: '缩进用了 Tab，请改用空格',
  TAG_RESOLVE_FAILED: '“!”开头的标记不能用',
  TOO_COMPLEX: '层数或条目太多',
  UNEXPECTED_TOKEN: '有多余的符号',
};

/** Why YAML was refused, for the middle of a sentence. */
export function yamlReason(fault: YamlFault, lang: 'zh-CN' | 'en'): string {
  if (lang === 'en') return fault.message.replace(/\.$/, '');
  return REASONS[fault.code] ?? '写法不对';
}
