import type { CollectMessages } from './findings.js';

/** What is wrong with a picture that cannot be opened. */
const PICTURE_REASONS: Readonly<Record<string, string>> = {
  empty: '是空文件',
  cut: '不完整或已损坏',
  none: '不是图片，只是名字像图片',
  drawing: '不是能画出来的 SVG',
};

/** Where in an attachment something stands. */
function placeIn(kind: unknown, at: unknown): string {
  switch (kind) {
    case 'cell':
    case 'sheet':
      return `工作表“${at}”`;
    case 'slide':
      return `第 ${at} 张幻灯片`;
    case 'page':
      return `第 ${at} 页`;
    case 'paragraph':
      return `第 ${at} 段`;
    case 'table':
      return `第 ${at} 个表格`;
    case 'property':
      return '文档属性（作者、标题等）';
    case 'entry':
      return `“${at}”一部分`;
    default:
      return '文字';
  }
}

/** What must not be in an attachment. */
const ATTACHMENT_FAULTS: Readonly<Record<string, (found: unknown) => string>> = {
  name: (found) => `写着学生姓名“${found}”`,
  list: () => '是学生名单',
  column: (found) => `有学生的“${found}”一列`,
  number: () => '写着身份证号或学生、家长的手机号码',
  takedown: () => '提到已撤下的人',
};

/** Why an attachment was not looked into. */
const UNREAD: Readonly<Record<string, string>> = {
  encrypted: '设有密码，打不开',
  broken: '打不开：已损坏，或者格式与文件名不符',
  'too-large': '太大，没有查看',
  old: '是旧格式，只能粗略查找',
  scanned: '是扫描的图片，没有文字可查',
  partly: '有一部分内容看不到文字',
  letters: '里的字没有编码，只能看，不能查找',
  closed: '是打不开的压缩包',
};

/** What to do about it, where saving the file anew does not help. */
const UNREAD_REMEDIES: Readonly<Record<string, string>> = {
  encrypted: '去掉密码，再换上。',
  'too-large': '分成几个小一些的文件，再换上。',
  old: '用 WPS 或 Word 打开，另存为 DOCX、XLSX 或 PPTX，再换上。',
  scanned: '换上由 WPS 或 Word 直接导出的 PDF。',
  closed: '解压后把里面的文件单独放上，或者改用 ZIP。',
};

/** Findings of `collect` in Chinese. */
export const zhCn: CollectMessages = {
  'route/slug': () => ({
    message: '“网址”不能为空，也不能指向网站外面。',
    expected: '字母、数字和连字符，例如 ke-ji-jie',
    hint: '删去“..”和反斜杠，或者删去这一行。',
  }),
  'route/collision': ({ owner, url }) => ({
    message: `网址与“${owner}”的相同，已改为 ${url}。`,
    expected: '每个页面有自己的网址',
    hint: '在文件开头用“网址：”给它起一个不同的名字。',
  }),
  'route/alias': ({ found, owner }) => ({
    message: `旧地址“${found}”已经归“${owner}”所有，没有设置跳转。`,
    expected: '没有页面使用的地址',
    hint: '从“旧地址”中删去它。',
  }),
  'link/dead': ({ found }) => ({
    message: `链接“${found}”没有对应的页面或文件。`,
    expected: '内容文件夹中的文件，相对于本文件书写',
    hint: '检查文件名和所在的文件夹。',
  }),
  'film/format': ({ found, state }) => ({
    message: state ? `视频“${found}”很多浏览器不能播放。` : `视频“${found}”浏览器不能播放，没有发布。`,
    expected: 'MP4 格式的视频（H.264 编码）',
    hint: '用剪辑软件打开，导出为 MP4，再把这里的文件名改成新的。',
  }),
  'link/draft': ({ found }) => ({
    message: `链接“${found}”指向草稿，草稿不发布。`,
    expected: '已发布的页面',
    hint: '发布那一页（删去“草稿：是”），或者去掉链接。',
  }),
  'link/anchor': ({ found, fragment }) => ({
    message: `链接“${found}”指向的位置“#${fragment}”在那一页上找不到。`,
    expected: '页面上的标题或 {#编号}',
    hint: '标题改过之后，链接里 # 后面的文字也要跟着改。',
  }),
  'link/case': ({ found, real }) => ({
    message: `链接“${found}”与文件名“${real}”的大小写不同，已按文件名链接。`,
    expected: `${real}`,
    hint: '照文件名书写；有的电脑区分大小写。',
  }),
  'picture/missing': ({ found, reason }) => ({
    message:
      reason === 'file'
        ? `“${found}”不是图片，不能当图片显示，页面上只显示文字说明。`
        : reason === 'type'
          ? `“${found}”这种类型的文件不能当图片发布，页面上只显示文字说明。`
          : `找不到图片“${found}”，页面上只显示文字说明。`,
    expected: '内容文件夹中的图片，相对于本文件书写',
    hint:
      reason === 'file'
        ? '要供人下载，写成链接：去掉前面的感叹号。'
        : reason === 'type'
          ? '用看图软件打开，另存为 JPEG 或 PNG，换掉原来的文件。'
          : '检查文件名和所在的文件夹。',
  }),
  'picture/format': ({ src, found }) => ({
    message: `图片“${src}”是 ${found} 格式，建站时读不了，没有发布，页面上只显示文字说明。`,
    expected: 'JPEG、PNG、WebP、GIF、TIFF、AVIF 或 SVG 图片',
    hint:
      found === 'HEIC'
        ? '用看图软件另存为 JPEG；苹果手机可以在“设置—相机—格式”里选“兼容性最佳”，以后拍的就是 JPEG。'
        : '用看图软件打开，另存为 JPEG 或 PNG，换掉原来的文件。',
  }),
  'picture/unreadable': ({ src, reason, said }) => ({
    message: `图片“${src}”${PICTURE_REASONS[String(reason)] ?? `打不开（${said ?? reason}）`}，页面上只显示文字说明。`,
    expected: '完整的图片文件',
    hint:
      reason === 'cut' || reason === 'empty'
        ? '从相机或原来的电脑上重新复制一份；文件可能没有传完。'
        : '用看图软件打开，另存为 JPEG 或 PNG，换掉原来的文件。',
  }),
  'picture/too-large': ({ src, found }) => ({
    message: `图片“${src}”有 ${found} 像素，太大了，页面上只显示文字说明。`,
    expected: '不超过 1.1 亿像素',
    hint: '先把它缩小，长边 4000 像素就足够。',
  }),
  'picture/still': ({ src }) => ({
    message: `图片“${src}”会动，但太长或格式不合，页面上只显示它的第一帧。`,
    expected: '各帧相加不超过 1.1 亿像素的 GIF 或 WebP 动图',
    hint: '剪短、缩小，或者另存为 GIF；较长的动画存成 MP4 视频，放在附件里。',
  }),
  'attachment/missing': ({ found, reason }) => ({
    message: reason === 'type' ? `“${found}”这种类型的文件不能当附件发布。` : `找不到附件“${found}”。`,
    expected: '内容文件夹中的文件，相对于本文件书写',
    hint: reason === 'type' ? '改用 PDF、Word、Excel 或 CSV，或者压缩成 ZIP。' : '检查文件名和所在的文件夹。',
  }),
  'nav/dead': ({ found }) => ({
    message: `导航栏的“${found}”没有对应的页面，没有显示。`,
    expected: 'calendar、honours、gallery、plans、内容文件的路径或 https 网址',
    hint: '检查 nav 中的写法。',
  }),
  'figure/unknown': ({ found, condition, possible, nearest }) => ({
    message: `看不懂“{{ ${found} }}”，原样显示。`,
    expected: '例如 {{ awards.count level=市级 year=2026-2027 }}',
    hint:
      nearest !== undefined
        ? `是不是想写“${nearest}”？`
        : condition === undefined
          ? '检查名称和条件的写法。'
          : possible === undefined
            ? `检查“${condition}”的写法。`
            : `这个数不能按“${condition}”来算，可以按${possible}。`,
  }),
  'record/repeated': ({ count, name, line }) => ({
    message: `这一页有 ${count} 项获奖与“${name}”${line ? `第 ${line} 行起` : ''}的相同，全站只计一次。`,
    expected: '一项获奖只登记一次',
    hint: '这里是转述，就给这份名单写上 {collect=false}；确实是两项，请写明各自的比赛或日期。',
  }),
  'record/total': ({ count, listed }) => ({
    message: `这里统计的是 ${count} 项，各页名单中同学年的已有 ${listed} 项，全站按名单计。`,
    expected: '统计数不少于名单中的项数',
    hint: '核对这个数；名单中有不属于这项统计的，请给它们写明级别、等次或学年。',
  }),
  'privacy/consent': () => ({
    message: '要公开学生全名（names: full），必须写明家长同意的日期和经办人。',
    expected: 'consent: { date: 2026-09-01, by: 经办人姓名 }，日期不晚于生成网站的那一天',
    hint: '在 privacy 下补上 consent，或者改用 names: masked。',
  }),
  'privacy/alias': () => ({
    message: '有一个旧地址含有学生姓名，没有设置跳转。',
    expected: '不含学生姓名的旧地址',
    hint: '从“旧地址”中删去它；跳转页会把姓名写进网址。',
  }),
  'privacy/slug': () => ({
    message: '“网址”（slug）含有学生姓名，网址里已经遮盖。',
    expected: '不含学生姓名的网址，拼音也不行',
    hint: '换一个网址；以后从名单里删去这个人，网址也不会变。',
  }),
  'privacy/ambiguous-name': ({ found, reason }) => ({
    message:
      reason === 'adult'
        ? `“${found}”既是学生，也是老师的姓名，正文中没有遮盖。`
        : `“${found}”既是学生姓名，也是常用词，正文中没有遮盖。`,
    expected: '正文中不出现学生的全名',
    hint: '如果这里指的是学生，请改写为“某同学”。',
  }),
  'privacy/attached-column': ({ found }) => ({
    message: `附件里的“${found}”一列是学生的个人信息，供下载的文件里已经删去。`,
    expected: '附件里没有证件号、学号、电话、住址、出生日期和家长的信息',
    hint: '从表格里删去这一列。',
  }),
  'privacy/attached-number': ({ count }) => ({
    message: `附件里有 ${count} 处身份证号，或者学生、家长的手机号码，供下载的文件里已经删去。`,
    expected: '附件里没有证件号，没有学生和家长的电话',
    hint: '从附件里删去它们。',
  }),
  'privacy/attachment': ({ why, found, kind, at }) => ({
    message: `附件的${placeIn(kind, at)}${ATTACHMENT_FAULTS[String(why)]?.(found) ?? ''}，附件没有发布。`,
    expected: '附件里没有学生的全名、证件号、电话和住址',
    hint:
      why === 'column' || why === 'number'
        ? '在原文件里删去，再换上这个文件。'
        : '在原文件里把姓名改成“王某”，再换上这个文件；名单也可以另存为 CSV，里面的姓名会自动遮盖。',
  }),
  'privacy/attachment-unread': ({ why }) => ({
    message: `附件${UNREAD[String(why)] ?? '没有查看'}，里面有没有学生姓名不清楚，${why === 'old' ? '附件照常发布' : '附件没有发布'}。`,
    expected: '能查看文字的 DOCX、XLSX、PPTX、ODF、PDF、CSV 或 TXT',
    hint: `${UNREAD_REMEDIES[String(why)] ?? '用 WPS 或 Word 打开，另存为 DOCX、XLSX 或者能选中文字的 PDF，再换上。'}逐页看过、确定没有学生姓名的，把文件名写进 kepu.yml 的 privacy.checked。`,
  }),
  'privacy/unlisted-name': ({ found, reason, rest }) => ({
    message: `正文里的“${found}”看作学生姓名，名单里没有，${reason === 'here' ? '在写明是学生的地方' : ''}已经遮盖${rest === undefined ? '' : `；同一行的“${rest}”没有遮盖`}。`,
    expected: '正文里写“某同学”，姓名只写在名单里',
    hint: '如果是老师或别的成年人，写进 kepu.yml 的 privacy.adults。',
  }),
  'privacy/maybe-name': ({ found }) => ({
    message: `“${found}”可能是学生姓名，看不准，没有遮盖。`,
    expected: '名单写在“获奖名单”容器的表格里，或者姓名后面写“同学”',
    hint: '是学生，写成“某同学”，或者移到“::: 获奖名单”的“姓名”一列；不是，写进 kepu.yml 的 privacy.adults，以后不再提示。',
  }),
  'privacy/number-in-text': () => ({
    message: '这里有身份证号，或者学生、家长的手机号码，没有登出。',
    expected: '正文里没有证件号，没有学生和家长的电话',
    hint: '从正文里删去它；联系电话请写老师或办公室的，并写明是谁的。',
  }),
  'privacy/unclear-name': ({ found, reason }) => ({
    message:
      reason === 'nobody'
        ? `名单里的“${found}”不像学生姓名，名单里已经遮盖，别处没有遮盖。`
        : reason === 'caption'
          ? `图注里的“${found}”可能是学生姓名，也可能是作品，图注里已经遮盖，别处没有遮盖。`
          : reason === 'tutor'
            ? `指导教师后面的“${found}”是别处的学生，这里也当作学生，已经遮盖。`
            : `名单里的“${found}”看不准是不是学生姓名，已经遮盖。`,
    expected: reason === 'caption' ? '《作品》 班级 姓名' : '一格里只写姓名，几个人用“、”分开',
    hint:
      reason === 'caption'
        ? `是作品，写成《${found}》；是学生，写成“作者：${found}”。`
        : reason === 'tutor'
          ? '是老师，几位老师用“、”分开；是学生，另起一行。'
          : '是学生，就只写姓名，班级、分工写在别的列；是队伍或集体，写到“队伍”一列，或者把名称写全，例如“文学社团队”。',
  }),
  'privacy/names-column': ({ found }) => ({
    message: `“${found}”一列看起来是学生姓名，已经遮盖。`,
    expected: '写姓名的一列标题为“姓名”“获奖者”“获奖名单”等',
    hint: '是学生，把标题改成“姓名”；是老师，改成“指导教师”，或者写进 kepu.yml 的 privacy.adults。',
  }),
  'privacy/takedown-unused': ({ count }) => ({
    message: `takedown 中有 ${count} 个姓名在内容里找不到。`,
    expected: '与名单中完全相同的姓名',
    hint: '检查姓名的写法。',
  }),
  'privacy/takedown-attachment': ({ found, reason }) => ({
    message:
      reason === 'own'
        ? `“${found}”是已撤下的人的作品，姓名已经去掉，文件仍然公开。`
        : `“${found}”所在的页面提到已撤下的人，文件内容无法自动修改。`,
    expected: '不含此人姓名和照片的图片与附件',
    hint: '打开文件检查，必要时更换或删除。',
  }),
  'read/no-pages': () => ({
    message: '这个文件夹里没有 Markdown 文件（.md），所以没有一个页面。',
    hint: '看看文件夹是不是写对了；要一个可以照着改的例子，用 npx kepu init 另建一个文件夹。',
  }),
  'config/no-url': () => ({
    message: '没有写网站地址（url），不生成网站地图和规范链接。',
    expected: 'url: https://example.edu.cn/keji/',
    hint: '网站有了正式地址以后，把它写进 kepu.yml。',
  }),
  'search/large': ({ found, limit }) => ({
    message: `第一条搜索结果需要下载 ${found} KB（压缩后），超过 ${limit} KB。`,
    expected: `不超过 ${limit} KB`,
    hint: '给不需要搜索的长页面加上“搜索：否”。',
  }),
  'search/miss': ({ found, name, seed }) => ({
    message: `这一页的“${name}”里写着“${found}”，站内搜索却找不到它（种子 ${seed}）。`,
    expected: '每一节的文字都搜得到',
    hint: '这是 kepu 的错误，不是内容的错误：请把这条提示连同这一页交给 kepu 的维护者。要先发布，可以在页首写“搜索: 否”，这一页暂时不进搜索。',
  }),
};
