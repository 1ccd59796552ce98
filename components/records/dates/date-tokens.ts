/** Words of a date, cut out of its normalised text. The rules are tried in order; the first that fits at a place wins. */

/** `value` is a number, or for ranges of thirds and nth weekdays the first of two. */
export interface DateToken {
  type: TokenType;
  value: number;
  second: number;
}

export type TokenType =
  | 'year'
  | 'blank-year'
  | 'next-year'
  | 'month'
  | 'day'
  | 'week'
  | 'nth-weekday'
  | 'weekday'
  | 'number'
  | 'week-number'
  | 'part'
  | 'year-part'
  | 'half-year'
  | 'half-day'
  | 'time'
  | 'range'
  | 'list'
  | 'before'
  | 'until'
  | 'from'
  | 'about'
  | 'within'
  | 'term'
  | 'term-start'
  | 'term-end'
  | 'school-year'
  | 'vacation'
  | 'noise';

type Make = (match: RegExpExecArray) => [TokenType, number?, number?][];

const number =
  (type: TokenType): Make =>
  (match) => [[type, Number(match[1])]];
const word =
  (type: TokenType, value = 0, second = 0): Make =>
  () => [[type, value, second]];

const RULES: [RegExp, Make][] = [
  [/ /y, word('noise')],
  [/(?:全|整)年/y, word('school-year')],
  [/(\d{4})年度?/y, number('year')],
  [/(?:(?:20)?[x×*_○〇?]+|\d{1,3}|[今本明去当]|)年(?![底末初])度?/y, word('blank-year')],
  [/(?:次年|翌年|第2年)/y, word('next-year')],
  [/年[底末]/y, word('year-part', 12)],
  [/年初/y, word('year-part', 1)],
  [/([上下])半年/y, (match) => [['half-year', match[1] === '上' ? 1 : 7]]],
  [
    /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)[日号]?/y,
    (match) => [
      ['year', Number(match[1])],
      ['month', Number(match[3])],
      ['day', Number(match[4])],
    ],
  ],
  [
    /(\d{4})[-./](\d{1,2})(?![\d年月日号])/y,
    (match) => [
      ['year', Number(match[1])],
      ['month', Number(match[2])],
    ],
  ],
  [
    /(\d{1,2})[./](\d{1,2})(?![\d./月年周])[日号]?/y,
    (match) => [
      ['month', Number(match[1])],
      ['day', Number(match[2])],
    ],
  ],
  [/(\d{1,2})月份?的?/y, number('month')],
  [/(\d{1,2})[日号]/y, number('day')],
  [
    /第(\d)个?周的?周([1-7])/y,
    (match) => [
      ['week', Number(match[1])],
      ['weekday', Number(match[2])],
    ],
  ],
  [/第(\d)个周([1-7])/y, (match) => [['nth-weekday', Number(match[1]), Number(match[2])]]],
  [/最后1个周([1-7])/y, (match) => [['nth-weekday', -1, Number(match[1])]]],
  [/第?(\d{1,2})个?(?:教学)?周的?/y, number('week')],
  [/最后1个?周/y, word('week', -1)],
  [/第1学期|上学期|秋季?学期|秋季/y, word('term', 1)],
  [/第2学期|下学期|春季?学期|春季/y, word('term', 2)],
  [/第\d+[、-]?\d*节课?|全天|整天|课后|放学后|大课间|午间|即日起?/y, word('noise')],
  [/第(\d{1,2})(?=[-、至到])/y, number('week-number')],
  [/周([1-7])/y, number('weekday')],
  [
    /(上中|中下|[上中下])旬/y,
    (match) => [
      [
        'part',
        match[1]?.startsWith('上') ? 0 : match[1]?.startsWith('中') ? 1 : 2,
        match[1] === '上' ? 0 : match[1]?.endsWith('中') ? 1 : 2,
      ],
    ],
  ],
  [/(?:本|整个|全)?学?期(?:结束|末|底)/y, word('term-end')],
  [/(?:本|整个|全)?学?期(?:开始|初)|开学初/y, word('term-start')],
  [/(?:整个|全|整|本|1个)?学期/y, word('term')],
  [/(?:整个|全|整|本|1个)?学年度?/y, word('school-year')],
  [/寒假/y, word('vacation', 1)],
  [/暑假|暑期/y, word('vacation', 2)],
  [/(?:凌晨|早上|早晨|早|上午)/y, word('half-day', 0)],
  [/(?:中午|下午|傍晚|晚上|晚)/y, word('half-day', 12)],
  [/(\d{1,2}):(\d{2})(?!\d)/y, (match) => [['time', Number(match[1]), Number(match[2])]]],
  [
    /(\d{1,2})[点时](?:(\d{1,2})分?|(半)|整)?/y,
    (match) => [['time', Number(match[1]), match[3] ? 30 : Number(match[2] ?? 0)]],
  ],
  [/左右|前后|大约|约|大概|预计|暂定|拟定?于?|计划/y, word('about')],
  [/(?:之|以)?前/y, word('before')],
  [/(?:提交|上交|报送|报名)?截[止至稿](?:到|时间|日期)?:?|不迟于|最迟|最晚|为止/y, word('until')],
  [/起|开始/y, word('from')],
  [/期间|之内|以内|内/y, word('within')],
  [/初/y, word('part', 0, 0)],
  [/中/y, word('part', 1, 1)],
  [/[末底]/y, word('part', 2, 2)],
  [/-+|至|到/y, word('range')],
  [/[、,;和及与&]|以及/y, word('list')],
  [/[于在从自由的止]|完成|上交|交齐|提交|报送|报名|交稿|举行|举办|进行|开展|召开|启动/y, word('noise')],
  [/(\d{4}|\d{1,2})(?!\d)/y, number('number')],
];

/** @returns `undefined` if the text holds anything that is no word of a date. */
export function readDateTokens(text: string): DateToken[] | undefined {
  const tokens: DateToken[] = [];
  for (let index = 0; index < text.length; ) {
    let match: RegExpExecArray | null = null;
    for (const [pattern, make] of RULES) {
      pattern.lastIndex = index;
      match = pattern.exec(text);
      if (!match) continue;
      for (const [type, value = 0, second = 0] of make(match)) {
        if (type !== 'noise') tokens.push({ type, value, second });
      }
      break;
    }
    if (!match) return undefined;
    index += match[0].length;
  }
  return tokens;
}
