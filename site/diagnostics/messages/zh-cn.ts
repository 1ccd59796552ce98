// Past 300 lines: a table of messages, a finding each, read beside its translation.
import type { Messages } from './messages.js';

/** Findings in Chinese; complete and first. */
export const zhCn: Messages = {
  'config/yaml': ({ reason }) => ({
    message: `kepu.yml 读不懂：${reason}。`,
    hint: '检查这一行的缩进、引号和冒号（用半角“:”，后面空一格）。',
  }),
  'config/shape': () => ({
    message: 'kepu.yml 里应该是“键: 值”的清单。',
    hint: '例如第一行写 title: 鹿鸣小学科技教育。',
  }),
  'config/too-large': ({ limit }) => ({
    message: `kepu.yml 超过了 ${limit} KB。`,
    hint: '配置里只放设置，正文请写进 Markdown 文件。',
  }),
  'config/encoding': () => ({ message: 'kepu.yml 不是 UTF-8 编码。', hint: '在编辑器里另存为 UTF-8。' }),
  'config/privacy': ({ key, found, expected }) => ({
    message: `${key} 写成了“${found}”，看不出姓名该怎样显示。`,
    expected: `${expected}`,
    hint: '这一项关系到学生隐私，请改正后再生成。',
  }),
  'config/unknown-key': ({ key, nearest }) => ({
    message: `不认识配置项“${key}”。`,
    hint: nearest === undefined ? '可用的配置项见文档；不需要的话请删去这一行。' : `是不是想写“${nearest}”？`,
  }),
  'config/value': ({ key, found, fallback, expected }) => ({
    message: `配置项“${key}”的值“${found}”不能用，${fallback === undefined ? '已略过' : `暂按“${fallback}”处理`}。`,
    ...(expected !== undefined && { expected: String(expected) }),
  }),
  'config/synonyms': ({ found }) => ({
    message: found ? `“${found}”不是一组同义词，已略过。` : '这里没有写同义词。',
    expected: '- 科技节、拾光节',
    hint: '每组一行，以“- ”开头，至少写两个词，用顿号隔开。',
  }),
  'config/term-order': ({ name }) => ({ message: `学期“${name}”的结束日期早于开始日期。`, hint: '请对照校历改正。' }),
  'config/term-overlap': ({ name, other }) => ({
    message: `学期“${name}”与“${other}”的日期有重叠。`,
    hint: '教学周按学期计算，请对照校历改正。',
  }),

  'read/link-outside': () => ({
    message: '这是一个指向内容文件夹之外的快捷链接，没有读取。',
    hint: '把需要的文件复制到内容文件夹里。',
  }),
  'read/unreadable': ({ reason }) => ({
    message: `文件打不开（${reason}）。`,
    hint: '检查文件的权限，或确认它没有被别的程序占用。',
  }),
  'read/too-large': ({ size, limit }) => ({
    message: `文件有 ${size} MB，超过了 ${limit} MB 的上限。`,
    hint: '把内容分成几个文件。',
  }),
  'read/link': () => ({ message: '这是一个快捷链接，没有读取。', hint: '把文件本身放到这里。' }),
  'read/attachment-too-large': ({ size, limit }) => ({
    message: `附件有 ${size} MB，超过了 ${limit} MB 的上限，没有收入。`,
    hint: '压缩后再放，或改为链接到网盘。',
  }),
  'read/active-content': ({ extension }) => ({
    message: `内容文件夹里的 .${extension} 文件不会发布。`,
    hint: '网页内容请写成 Markdown；表格可以存为 CSV。',
  }),
  'read/unknown-type': ({ extension, count }) => ({
    message: `不发布 .${extension} 类型的文件${Number(count) > 1 ? `（共 ${count} 个）` : ''}。`,
    hint: '图片请用 JPEG、PNG 或 WebP，视频请用 MP4，文档请用 PDF、Word、Excel 等常见格式。',
  }),
  'read/name': () => ({ message: '文件名里有看不见的控制字符，没有读取。', hint: '给文件换个名字。' }),
  'read/same-name': ({ other }) => ({
    message: `文件名与“${other}”只是写法不同，只读取了后者。`,
    hint: '给其中一个换个名字。',
  }),
  'read/too-deep': ({ limit }) => ({
    message: `文件夹套得太深（超过 ${limit} 层），里面的内容没有读取。`,
    hint: '减少文件夹的层数。',
  }),
  'encoding/unreadable': () => ({
    message: '看不出这个文件是什么编码：既不是 UTF-8，也不是 GB18030。',
    expected: 'UTF-8 编码的文本',
    hint: '用编辑器打开，另存为 UTF-8。',
  }),
  'encoding/converted': ({ encoding }) => ({
    message: `文件是 ${encoding} 编码，已经按它读取。`,
    expected: 'UTF-8 编码的文本',
    hint: '另存为 UTF-8 就不会再提示。',
  }),

  'front-matter/yaml': ({ reason }) => ({
    message: `文件开头的设置读不懂：${reason}。`,
    hint: '检查这一行的引号和冒号；值里有冒号时，用引号把整个值括起来。',
  }),
  'front-matter/duplicate-key': ({ key }) => ({ message: `“${key}”写了两次。`, hint: '只保留一处。' }),
  'front-matter/unclosed': () => ({
    message: '文件开头的设置没有结束。',
    expected: '单独一行 ---',
    hint: '在最后一项设置的下一行写上 ---。',
  }),
  'front-matter/too-large': ({ limit }) => ({
    message: `文件开头的设置超过了 ${limit} KB。`,
    hint: '正文请写在第二个 --- 之后。',
  }),
  'front-matter/language': ({ found }) => ({
    message: `文件开头写了“${found}”，这里只接受 YAML，不运行程序。`,
    expected: '---',
    hint: '把第一行改成 ---，设置写成“键: 值”。',
  }),
  'front-matter/full-width-colon': ({ key }) => ({
    message: `“${key}”后面用了全角冒号，已经按半角读取。`,
    expected: `${key}: …`,
    hint: '改用半角冒号，后面空一格。',
  }),
  'front-matter/quoted': ({ key }) => ({
    message: `“${key}”的值里有冒号，已经当作一整句读取。`,
    hint: `用引号括起来更稳妥，例如 ${key}: "……"。`,
  }),
  'front-matter/unknown-key': ({ key, nearest, count }) => ({
    message: `不认识“${key}”这一项${Number(count) > 1 ? `（共 ${count} 个文件）` : ''}，它不起作用。`,
    hint: nearest === undefined ? '不需要的话可以删去。' : `是不是想写“${nearest}”？`,
  }),
  'front-matter/value': ({ key, found, expected }) => ({
    message: `“${key}”的值“${found}”不能用，已略过。`,
    expected: `${expected}`,
  }),
  'date/format': ({ key, found }) => ({
    message: `“${key}”的日期“${found}”读不懂，已略过。`,
    expected: '2026-10-12 或 2026年10月12日',
    hint: `例如 ${key}: 2026-10-12`,
  }),
  'kind/unknown': ({ found, nearest }) => ({
    message: `没有“${found}”这个类型，暂按普通页面处理。`,
    hint:
      nearest === undefined
        ? '常用的类型有：年度计划、活动方案、竞赛规则、工作总结、获奖名单、文章、新闻。'
        : `是不是想写“${nearest}”？`,
  }),

  'heading/id-refused': ({ found }) => ({
    message: `锚点“${found}”不能用，已改用标题本身。`,
    hint: '换一个名字，不含空格和引号。',
  }),
  'heading/id-repeated': ({ found }) => ({
    message: `锚点“${found}”在本页用了两次，后一个加上了编号。`,
    hint: '换一个名字。',
  }),
  'container/unclosed': ({ name, fence }) => ({
    message: `“${name}”这一块没有结束。`,
    expected: `单独一行 ${fence}`,
    hint: `在这一块的最后另起一行，写 ${fence}。`,
  }),
  'container/file-outside': ({ found }) => ({
    message: `“${found}”在内容文件夹之外，不能读取。`,
    hint: '把文件放到内容文件夹里，写相对于本页的路径。',
  }),
  'container/unknown': ({ found, nearest }) => ({
    message: `没有“${found}”这种区块，里面的文字照常显示。`,
    hint:
      nearest === undefined
        ? '可用的有：活动日历、获奖名单、作品展示、实施进度、竞赛卡片、指标、组织机构。'
        : `是不是想写“${nearest}”？`,
  }),
  'container/option': ({ name, found, nearest }) => ({
    message: `“${name}”没有“${found}”这个选项，已略过。`,
    hint: nearest === undefined ? undefined : `是不是想写“${nearest}”？`,
  }),
  'container/empty': ({ name }) => ({
    message: `“${name}”里没有找到可以读取的表格或列表。`,
    hint: /作品|相册|图|照片|gallery/i.test(`${name}`)
      ? '在里面放图片，每张一行：![说明](图片.jpg)；或者放一个表格（表头下面要有一行 | --- | --- |），或用 {src=文件名.csv} 指定文件。'
      : '在里面放一个表格（表头下面要有一行 | --- | --- |）或列表，或用 {src=文件名.csv} 指定文件。',
  }),
  'container/file-missing': ({ found, nearest }) => ({
    message: `找不到文件“${found}”。`,
    hint: nearest === undefined ? '路径从本页所在的文件夹算起。' : `是不是想写“${nearest}”？`,
  }),
  'container/file-type': ({ found }) => ({
    message: `“${found}”不是能读取的表格文件。`,
    expected: 'CSV、TSV 或 JSON 文件；活动日历还可以是 ICS 文件',
    hint: '在表格软件里另存为 CSV。',
  }),
  'table/extra-cells': ({ cells, columns }) => ({
    message: `这一行有 ${cells} 格，表头只有 ${columns} 格，多出的格子接在后面显示。`,
    hint: '补上表头，或检查是不是多写了“|”。',
  }),
  'html/removed': ({ found }) => ({
    message: `HTML 标签 <${found}> 不能用在正文里，没有起作用。`,
    hint: '改用 Markdown 的写法。',
  }),
  'html/component': ({ found, name }) => ({
    message: `HTML 里的“${found}”在这里不会变成组件，其中的内容不计入日历、荣誉和作品。`,
    expected: `::: ${name}`,
    hint: `把表格或列表放进“::: ${name}”和“:::”之间。`,
  }),
  'html/unclosed': ({ found }) => ({
    message: `“${found}”没有结束，已当作文字显示。`,
    hint: '补上结束的部分，或删去它。',
  }),
  'link/scheme': ({ found }) => ({
    message: `链接“${found}”的开头不能用，只保留了文字。`,
    expected: 'https:、http:、mailto:、tel: 或内容文件夹里的路径',
  }),
  'picture/local': ({ found }) => ({
    message: `图片“${found}”不在内容文件夹里，别人看不到，没有显示。`,
    hint: '把图片文件放进内容文件夹，写相对于本页的路径，例如 ![说明](图片/作品.jpg)。',
  }),
  'link/loose-address': ({ found }) => ({
    message: `“${found}”的写法不合 Markdown（文件名里有空格，用了全角括号，或者带着尺寸），已经当作文件的地址。`,
    hint: `文件名里有空格时用尖括号括起来，括号用半角，例如 ![说明](<${found}>)。`,
  }),
  'picture/remote': ({ found }) => ({
    message: `图片“${found}”在别的网站上，没有显示。`,
    hint: '把图片保存到内容文件夹里再引用。',
  }),
  'markdown/nesting': ({ limit }) => ({
    message: `列表或引用套了超过 ${limit} 层，更深的部分按普通文字显示。`,
    hint: '减少层数。',
  }),
  'placeholder/left': ({ found, count }) => ({
    message: `文中还有没填的地方“${found}”${Number(count) > 1 ? `，本页共 ${count} 处` : ''}。`,
    hint: '填上实际内容；如果暂时定不下来，可以写“待定”。',
  }),

  'date/unknown-year': ({ found }) => ({
    message: `“${found}”没有写是哪一年，也推不出来。`,
    hint: '在文件开头写上 学年: 2026-2027，或把年份写全。',
  }),
  'date/unreadable': ({ found }) => ({
    message: `时间“${found}”没有读懂，按原文显示。`,
    hint: '例如写成 10月12日、10月12日—16日 或 第三周。',
  }),
  'date/no-such-day': ({ found }) => ({ message: `“${found}”这一天不存在。`, hint: '对照日历改正。' }),
  'date/unknown-term': ({ found }) => ({
    message: `“${found}”没有写明是哪个学期，换算不出日期，按原文显示。`,
    hint: '写成“春季学期第十一周”这样；kepu.yml 的 terms（学期）里要有学期的起止日期。',
  }),
  'date/which-week': ({ found }) => ({
    message: `“${found}”没有写明从哪一周开始，暂时算作整个学期的活动，不标在具体日子上。`,
    hint: '写成“单周周三”“双周周三”，或者“9月9日起隔周周三”。',
  }),
  'date/weekday-mismatch': ({ found }) => ({
    message: `“${found}”里的日期和星期对不上，按日期显示。`,
    hint: '对照日历改正其中一个。',
  }),
  'date/no-such-week': ({ found }) => ({
    message: `“${found}”超出了这个月或这个学期的周数，按原文显示。`,
    hint: '核对第几周，以及 kepu.yml 里学期的起止日期。',
  }),
  'date/reversed': ({ found }) => ({
    message: `“${found}”的先后颠倒了，按原文显示。`,
    hint: '早的写在前面；跨年的要写明年份。',
  }),
  'date/blank': ({ found }) => ({
    message: `时间“${found}”还没有填，按原文显示。`,
    hint: '填上日期；如果暂时定不下来，可以写“待定”。',
  }),
  'table/no-title-column': ({ found }) => ({
    message: `表格里没有找到写名称的一列${found ? `（表头是：${found}）` : ''}。`,
    hint: '给名称那一列写上表头，例如“活动”“作品名称”“阶段”。',
  }),
  'table/unclear-pictures': ({ found }) => ({
    message: `看不出哪段文字是哪张图片的说明${found ? `（${found}）` : ''}，这些作品没有收入。`,
    hint: '把说明写在每张图片下面（表格里是同一列），或者每行写一件作品，用“图片”“作品”“作者”作表头。',
  }),
  'level/unknown': ({ found }) => ({
    message: `级别“${found}”没有读懂，按原文显示。`,
    expected: '国家级、省级、市级、县（区）级、镇级、校级',
  }),
  'place/unclear': ({ found }) => ({
    message: `等次“${found}”里不止一个奖，按原文显示，不计入其中任何一等。`,
    hint: '一行只写一个等次；不同等次的人分行写。',
  }),
  'award/unclear': ({ found }) => ({
    message: `“${found}”看不出是人、比赛还是奖项，按原文显示。`,
    hint: '按“时间 比赛 等次 姓名”写，用空格隔开；或者改用表格。',
  }),
  'table/unclear-blank': ({ found }) => ({
    message: `这一行（${found}）的级别或等次空着，没有照上一行填。`,
    hint: '写上级别和等次；如果与上一行相同，写“同上”。',
  }),
  'school-year/unreadable': ({ found }) => ({
    message: `学年“${found}”没有读懂，按原文显示。`,
    expected: '2026—2027学年、2026学年',
  }),
  'ics/format': () => ({
    message: '这个文件不是日历（没有 BEGIN:VCALENDAR）。',
    hint: '在日历软件里重新导出 .ics 文件。',
  }),
  'ics/too-long': () => ({ message: '日历太长，后面的部分没有读。', hint: '按学期分成几个文件。' }),
  'ics/component': ({ found }) => ({ message: `日历里的 ${found} 不是日程，没有读。` }),
  'ics/unclosed': ({ found }) => ({ message: `文件不完整：${found} 没有结束。`, hint: '重新导出这个日历。' }),
  'ics/no-title': () => ({ message: '这一项日程没有标题，没有读。' }),
  'ics/date': ({ found }) => ({ message: `日历里的日期“${found}”没有读懂。`, expected: '20261012 或 20261012T140000' }),
  'ics/timezone': ({ found }) => ({ message: `不认识时区“${found}”，时间按原样显示。` }),
  'ics/rule': ({ found }) => ({
    message: `重复规则“${found}”没有读懂，只显示第一次。`,
    hint: '按每周或每月的固定日子重复，或逐次写出。',
  }),
  'ics/open-end': ({ found }) => ({
    message: `重复的日程没有写到哪天为止，只排到 ${found}。`,
    hint: '在日历软件里给它一个结束日期。',
  }),
  'privacy/column': ({ found }) => ({
    message: `“${found}”一列是学生的个人信息，没有登出。`,
    expected: '名单里没有证件号、学号、电话、住址、出生日期和家长的信息',
    hint: '从表格里删去这一列；内容文件夹里也不必保留。',
  }),
  'privacy/number': () => ({
    message: '名单里有一格是身份证号或手机号码，没有登出。',
    expected: '名单里没有证件号和电话',
    hint: '从表格里删去它。',
  }),
  'privacy/plain-list': ({ found }) => ({
    message: `表格的“${found}”一列看作学生名单，姓名已经遮盖。`,
    hint: '要计入荣誉，放进“::: 获奖名单”或“::: 作品展示”；如果是教师的表，把这一列写成“教师姓名”。',
  }),
  'record/unreadable': ({ found }) => ({ message: `“${found}”没有读懂，按原文显示。` }),
};
