import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectTexts } from '../make-pages.js';

describe('columns without a head of people', () => {
  /** Words of a table that stay as they are, {names} and others, below a title and perhaps in a container. */
  const leftIn = (rows: readonly string[], opener = ''): string[] => {
    const [head = '', ...body] = rows;
    const rule = head.replace(/[^|]+/g, ' --- ');
    const table = [head, rule, ...body].map((row) => `| ${row.replace(/[{}]/g, '')} |`).join('\n');
    const text = `---\ntitle: 活动\n---\n\n${opener ? `${opener}\n${table}\n:::` : table}\n`;
    const written = JSON.stringify(collectTexts({ '活动/页.md': text }).site.pages);
    return [...rows.join().matchAll(/\{([^}]*)\}/g)].flatMap(([, word = '']) => (written.includes(word) ? [word] : []));
  };

  it('hold names below classes; those of a list of honours are winners of the class', () => {
    for (const head of [
      '三（1）班 | 三（2）班',
      '七1 | 七2',
      '高一（3）班 | 高一（4）班',
      '2301班 | 2302班',
      '301班 | 302班',
      'Class 5A | Class 5B',
    ])
      for (const opener of ['', '::: 获奖名单'])
        assert.deepEqual(
          leftIn([head, '{夏沐晨} | {秦可欣}', '{葛青禾}、{苗知秋} | {贺一鸣}'], opener),
          [],
          head + opener,
        );
    const { site } = collectTexts({
      'a.md':
        '# 名单\n\n::: 获奖名单\n| 等次 | 三（1）班 | 三（2）班 |\n| --- | --- | --- |\n| 一等奖 | 夏沐晨、秦可欣 | |\n| 二等奖 | | 贺一鸣 |\n:::\n',
    });
    assert.deepEqual(
      site.pages.flatMap(({ records }) =>
        records.awards.map(({ people, class: className, placeText }) => `${people[0]?.name} ${className} ${placeText}`),
      ),
      ['夏某 三（1）班 一等奖', '秦某 三（1）班 一等奖', '贺某 三（2）班 二等奖'],
    );
    assert.deepEqual(leftIn(['三（1）班 | 三（2）班', '{水火箭} | {金鱼缸}', '{万花筒} | {方程式}']), [
      '水火箭',
      '金鱼缸',
      '万花筒',
      '方程式',
    ]);
  });

  it('hold names below what was won with, in a list of honours, beside teachers', () => {
    const rows = ['科幻画 | 征文 | 教师', '{夏梓萌} | {陶天佑} | {安海燕}', '{梁文博} | {邓可欣} | {卢海燕}'];
    assert.deepEqual(leftIn(rows, '::: 获奖名单'), ['安海燕', '卢海燕']);
  });

  it('hold names in tables whose rows begin with no stroke, and works beside them stay', () => {
    const left = (words: string, ...rows: string[]) => {
      const text = `---\ntitle: 名单\nkind: award-list\n---\n\n${rows.join('\n')}\n`;
      const written = JSON.stringify(collectTexts({ 'a.md': text }).site.pages);
      return words.split(' ').filter((word) => written.includes(word));
    };
    const works = ['作品 | 作者 | 等次', '--- | :-: | ---', '胡杨 | 王若彤 | 二等奖', '沙漠 | 李天佑 | 一等奖'];
    const all = '胡杨 沙漠 王若彤 李天佑';
    assert.deepEqual(left(all, ...works), ['胡杨', '沙漠']);
    assert.deepEqual(left(all, '::: 获奖名单', '', ...works, '', ':::'), ['胡杨', '沙漠']);
    assert.deepEqual(left('胡杨 白雪', '姓名 | 等次', '--- | ---', '胡杨 | 二等奖', '白雪 | 一等奖'), []);
    // A line of no table is a line as any other.
    assert.deepEqual(left('王若彤', '王若彤 | 五（1）班 | 一等奖'), []);
  });

  it('hold names of those who are chosen, and of whoever bears the name of a child; adults stay', () => {
    for (const head of ['推荐人选', '负责学生', '指导学生', '学生负责人', '小评委', '认领人', '候选', '谁来做'])
      assert.deepEqual(leftIn([`项目 | ${head}`, '航模 | {孟子轩}', '编程 | {龙雨萱}']), [], head);
    for (const head of ['值班', '负责人', '推荐老师', '责任人', '经办人', '主讲'])
      assert.deepEqual(leftIn([`项目 | ${head}`, '航模 | {孟子轩}', '编程 | {龙雨萱}']), ['孟子轩', '龙雨萱'], head);
    assert.deepEqual(leftIn(['项目 | 安排', '航模 | {王建国}', '编程 | {李红梅}']), ['王建国', '李红梅']);
    assert.deepEqual(leftIn(['职责 | 三（1）班 | 三（2）班', '班主任 | {孟子轩} | {龙雨萱}']), ['孟子轩', '龙雨萱']);
  });

  it('hold names wherever all of a table are as children bear them, whatever stands above; adults and words stay', () => {
    const rows = ['{夏梓萌} | {陶天佑}', '{梁文博} | {邓可欣}'];
    for (const head of [
      ...['第一组 | 第二组', '1班 | 2班', '一班 | 二班', '501 | 502', '实验班 | 创新班', '男生 | 女生', '上午 | 下午'],
      ...['{万子轩} | {钱多多}', ' | ', '一等奖 | '],
    ])
      assert.deepEqual(leftIn([head, ...rows]), [], head);
    assert.deepEqual(leftIn(['一等奖 | ', '{苏明远} | {高诗琪}', '二等奖 | ', ...rows]), []);
    assert.deepEqual(
      leftIn(['五（1）班 | 五（2）班 | 教师', '{庞雨萱} | {颜世杰} | {安海燕}', '{倪梓涵} | {严知行} | 无']),
      ['安海燕'],
    );
    assert.deepEqual(
      leftIn(['小组 | 组长 | 成员 | 课题 | 指导教师', '种子组 | {管子悦} | {祝宇航}、{左思颖} | {绿豆} | {卢海燕}']),
      ['绿豆', '卢海燕'],
    );
    for (const kept of [
      ['第一组 | 第二组', '{万能胶} | {金属丝}', '{方木块} | {水管}'],
      ['一班 | 二班', '{白玉兰} | {金桂花}', '{马齿苋} | {石榴树}'],
      ['周一 | 周二', '{王建国} | {李红梅}', '{赵秀英} | {孙志刚}'],
      ['组长 | 成员', '{王建国} | {张志强}、{陈晓燕}'],
    ])
      assert.deepEqual(
        leftIn(kept),
        [...kept.join().matchAll(/\{([^}]*)\}/g)].map(([, word]) => word),
      );
  });

  it('hold names beside cells that name nobody, which stay', () => {
    for (const nobody of [
      ...[
        '待定',
        '同上',
        '无',
        '暂缺',
        '若干',
        '全体组员',
        '轮流照料',
        '尚未选出',
        '从缺',
        '安排中',
        '宣布后填',
        '见附件',
      ],
      ...['教师演示', '司机师傅', '未排', '抽签决定', '各班派1人'],
    ])
      for (const head of [
        '小组 | 成员',
        '小组 | 组长',
        '岗位 | 负责同学',
        '周次 | 值日生',
        '地块 | 认领',
        '展台 | 讲解',
        '时间 | 主讲学生',
      ])
        assert.deepEqual(
          leftIn([head, '1 | {庄俊熙}', `2 | {${nobody}}`, '3 | {鲍欣怡}、{贺诗涵}']),
          [nobody],
          `${head}: ${nobody}`,
        );
    assert.deepEqual(leftIn(['第一组 | 第二组', '{庄俊熙} | {贺诗涵}', '{鲍欣怡} | {待定}', '{空缺} | {自习}']), [
      '待定',
      '空缺',
      '自习',
    ]);
    assert.deepEqual(
      leftIn([
        '地块 | 认领 | 备注',
        '东 | {龙思源} | {空地}',
        '西 | {教师} | {留种}',
        '南 | {万梓晴} | ',
        '北 | {无人} | ',
      ]),
      ['空地', '教师', '留种', '无人'],
    );
    assert.deepEqual(leftIn(['小组 | 成员 | 分工', '一组 | {庄俊熙}、{鲍欣怡} | {画图}', '二组 | {待定} | {安装}']), [
      '画图',
      '待定',
      '安装',
    ]);
    for (const kept of [
      [
        '工作组 | 组长 | 职责',
        '宣传组 | {王建国} | {宣传报道}',
        '后勤组 | {李秀英} | {车辆安排}',
        '医疗组 | {待定} | {安全}',
      ],
      ['职务 | 姓名', '组长 | {王建国}', '副组长 | {李红梅}', '成员 | {张志强}、{刘子涵}'],
      ['湖泊 | 省份', '{洪泽湖} | {江苏}', '{阳澄湖} | {江苏}', '{查干湖} | {吉林}'],
      ['小组 | 口号', '一组 | {勇往直前}', '二组 | {安静有序}', '三组 | {乐学善思}'],
      ['日期 | 带队老师', '周一 | {梁思雨}', '周二 | {待定}', '周三 | {田雨欣}'],
    ])
      assert.deepEqual(
        leftIn(kept),
        [...kept.join().matchAll(/\{([^}]*)\}/g)].map(([, word]) => word),
      );
  });

  it('hold winners of a list of honours below what they have won with', () => {
    for (const head of ['科幻画 | 科普征文', '航模 | 编程', '一等奖 | '])
      assert.deepEqual(leftIn([head, '{康天佑} | {秦雨涵}', '{邱诗雅} | {余子昊}'], '::: 获奖名单'), [], head);
    assert.deepEqual(leftIn(['作品 | 等次', '{白玉兰} | 一等奖', '{沙漠} | 二等奖'], '::: 获奖名单'), [
      '白玉兰',
      '沙漠',
    ]);
  });

  it('hold no names below works: sand and poplars are none', () => {
    for (const head of ['作品', '题目', '作品名称', '课题'])
      assert.deepEqual(leftIn([`${head} | 姓名`, '{沙漠} | {江雨辰}', '{胡杨} | {史书涵}']), ['沙漠', '胡杨'], head);
  });

  it('hold a name in two parts, which is one pupil', () => {
    for (const head of ['First name | Surname', 'Forename | Family name'])
      for (const opener of ['', '::: awards'])
        assert.deepEqual(
          leftIn([`Project | ${head} | Class | Prize`, 'Kite | {Dora} | {Whitlock} | 5A | First prize'], opener),
          [],
          head + opener,
        );
    assert.deepEqual(leftIn(['Surname | First name | Form', '{Whitlock} | {Dora} | 7A', '{Haddad} | {Amir} | 7B']), []);
    const row = '<tr><td>Surname<td>First name<td>Form</tr><tr><td>Whitlock<td>Dora<td>7A</tr>';
    const page =
      '::: awards\n| First name | Surname | Prize |\n| --- | --- | --- |\n| Dora | Whitlock | First prize |\n:::\n';
    for (const text of [`# List\n\n${page}`, `# List\n\n<table>${row}</table>\n`]) {
      const { site } = collectTexts({ 'a.md': text });
      assert.doesNotMatch(JSON.stringify(site.pages), /Whitlock|Dora/);
      assert.match(JSON.stringify(site.pages), /D\./);
    }
    const { site } = collectTexts({ 'a.md': page });
    assert.deepEqual(
      site.pages.flatMap(({ records }) => records.awards.map(({ people, placeText }) => [people.length, placeText])),
      [[1, 'First prize']],
    );
  });

  it('hold family names first, behind which a comma stands', () => {
    const table = '::: gallery\n| Title | Author |\n| --- | --- |\n';
    const peopleOf = (cell: string, takedown: string[] = []): string[] =>
      collectTexts({ 'a.md': `# Works\n\n${table}| Kite | ${cell} |\n:::\n` }, { takedown }).site.pages.flatMap(
        (page) => page.records.works.flatMap(({ people }) => people.map(({ name }) => name)),
      );
    assert.deepEqual(peopleOf('Carter, Emily'), ['E.']);
    assert.deepEqual(peopleOf('O’Brien, Sean; van Dyke, Ella Rose'), ['S.', 'E.']);
    assert.deepEqual(peopleOf('Emma, Jack'), ['E.', 'J.']);
    assert.deepEqual(peopleOf('Carter, Emily', ['Emily Carter']), []);
  });

  it('keep no telephone beside a pupil', () => {
    assert.deepEqual(
      leftIn([
        '姓名 | 作品 | 备注',
        '{郭雨辰} | 纸桥 | 联系电话{13912345678}',
        '{袁知夏} | 纸塔 | 指导老师电话{13700001111}',
      ]),
      ['13700001111'],
    );
  });

  it('hold names in remarks beside pupils', () => {
    assert.deepEqual(
      leftIn([
        '姓名 | 作品 | 备注',
        '{郭雨辰} | 纸桥 | 与{夏沐晨}、{秦可欣}合作',
        '{袁知夏} | 纸塔 | {段雨婷}',
        '{贺雨桐} | 纸船 | 和{常浩宇}同组',
        '{施宇航} | 纸鸟 | 替{汤雨欣}参赛',
        '{丁以宁} | 纸花 | {已提交}，{金属外壳}，{白天参加}，{张敏老师指导}',
      ]),
      ['已提交', '金属外壳', '白天参加', '张敏老师指导'],
    );
  });
});
