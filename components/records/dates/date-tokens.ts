/** Words of a date, cut out of its normalised text. The rules are tried in order; the first that fits at a place wins. */

/** `value` is a number, or for ranges of thirds, nth weekdays and times the first of two. */
export interface DateToken {
  type: TokenType;
  value: number;
  second: number;
}

/** Fields of a point in time, words about the whole, what stands between points, and what says nothing. */
export type TokenType =
  | 'year'
  | 'nextYear'
  | 'month'
  | 'day'
  | 'week'
  | 'nthWeekday'
  | 'weekday'
  | 'figure'
  | 'part'
  | 'yearPart'
  | 'halfYear'
  | 'time'
  | 'term'
  | 'term-start'
  | 'term-end'
  | 'school-year'
  | 'vacation'
  | 'before'
  | 'until'
  | 'from'
  | 'about'
  | 'within'
  | 'blankYear'
  | 'halfDay'
  | 'range'
  | 'list'
  | 'noise';

/**
 * What a pattern means: the numbers in its groups come after those given here. Of several types, parted by blanks, each
 * has one number.
 */
const RULES: [pattern: RegExp, types: string, ...numbers: number[]][] = [
  [/ /y, 'noise'],
  [/[全整]年/y, 'school-year'],
  [/(\d{4})年度?/y, 'year'],
  [/(?:(?:20)?[x×*_○〇?]+|\d{1,3}|[今本明去当]|)年(?![底末初])度?/y, 'blankYear'],
  [/次年|翌年|第2年/y, 'nextYear', 1],
  [/年[底末]/y, 'yearPart', 12],
  [/年初/y, 'yearPart', 1],
  [/上半年/y, 'halfYear', 1],
  [/下半年/y, 'halfYear', 7],
  [/(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)[日号]?/y, 'year month day'],
  [/(\d{4})[-./](\d{1,2})(?![\d年月日号])/y, 'year month'],
  [/(\d{1,2})[./](\d{1,2})(?![\d./月年周])[日号]?/y, 'month day'],
  [/(\d{1,2})月份?的?/y, 'month'],
  [/(\d{1,2})[日号]/y, 'day'],
  [/第(\d)个?周的?周([1-7])/y, 'week weekday'],
  [/第(\d)个周([1-7])/y, 'nthWeekday'],
  [/最后1个周([1-7])/y, 'nthWeekday', -1],
  [/第?(\d{1,2})个?(?:教学)?周的?/y, 'week'],
  [/最后1个?周/y, 'week', -1],
  [/第1学期|上学期|秋季?学期|秋季/y, 'term', 1],
  [/第2学期|下学期|春季?学期|春季/y, 'term', 2],
  [/第\d+[、-]?\d*节课?|全天|整天|课后|放学后|大课间|午间|即日起?/y, 'noise'],
  [/第(\d{1,2})(?=[-、至到])/y, 'week'],
  [/周([1-7])/y, 'weekday'],
  [/上旬/y, 'part', 0],
  [/上中旬/y, 'part', 0, 1],
  [/中旬/y, 'part', 1, 1],
  [/中下旬/y, 'part', 1, 2],
  [/下旬/y, 'part', 2, 2],
  [/(?:本|整个|全)?学?期(?:结束|末|底)/y, 'term-end'],
  [/(?:本|整个|全)?学?期(?:开始|初)|开学初/y, 'term-start'],
  // Of two terms neither is meant more than the other: 3, see `findTerm`.
  [/(?:整个?|全)学期/y, 'term', 3],
  [/(?:本|1个)?学期/y, 'term'],
  [/(?:整个|[全整本]|1个)?学年度?/y, 'school-year'],
  [/寒假/y, 'vacation', 1],
  [/暑[假期]/y, 'vacation', 2],
  [/凌晨|早[上晨]?|上午/y, 'halfDay'],
  [/中午|下午|傍晚|晚上?/y, 'halfDay', 12],
  [/(\d{1,2}):(\d{2})(?!\d)/y, 'time'],
  [/(\d{1,2})[点时](?:(\d{1,2})分?|整)?/y, 'time'],
  [/左右|前后|大?约|大概|预计|暂定|拟定?于?|计划/y, 'about'],
  [/[之以]?前/y, 'before'],
  [/(?:提交|上交|报送|报名)?截[止至稿](?:到|时间|日期)?:?|不迟于|最[迟晚]|为止/y, 'until'],
  [/起|开始/y, 'from'],
  [/期间|[之以]?内/y, 'within'],
  [/初/y, 'part', 0],
  [/中/y, 'part', 1, 1],
  [/[末底]/y, 'part', 2, 2],
  [/-+|[至到]/y, 'range'],
  [/[、,;和及与&]|以及/y, 'list'],
  [/[于在从自由的止]|完成|上交|交齐|提交|报[送名]|交稿|举[行办]|进行|开展|召开|启动/y, 'noise'],
  [/(\d{4}|\d{1,2})(?!\d)/y, 'figure'],
];

/** @returns `undefined` if the text holds anything that is no word of a date. */
export function readDateTokens(text: string): DateToken[] | undefined {
  const tokens: DateToken[] = [];
  for (let index = 0; index < text.length; ) {
    const start = index;
    for (const [pattern, types, ...given] of RULES) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) continue;
      index = pattern.lastIndex;
      const numbers = [
        ...given,
        ...match
          .slice(1)
          .filter((group) => Number(group) >= 0)
          .map(Number),
      ];
      const all = types.split(' ') as TokenType[];
      all.forEach((type, at) => {
        if (type !== 'noise')
          tokens.push({ type, value: numbers[at] ?? 0, second: (all.length === 1 && numbers[1]) || 0 });
      });
      break;
    }
    if (index === start) return undefined;
  }
  return tokens;
}
