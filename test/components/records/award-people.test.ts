import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv, readTable, readTsv, writeCsv, writeTable } from '@kepu/components/records';
import { readAwards as read } from './read-awards.js';

describe('award tables: people, levels and links', () => {
  it('reads lists in traditional characters, and keeps them as they are written', () => {
    const { records, problems } = read(
      '作品名稱|獲獎者|級別|等第|指導老師|年級',
      '雨水花盆|李明|校級|一等獎|陳老師|五年級',
      '合計|1',
    );
    assert.deepEqual(
      records.map(({ work, people, level, place, placeText, tutors, grade }) => [
        work,
        people[0]?.name,
        level,
        place,
        placeText,
        tutors[0]?.name,
        grade,
      ]),
      [['雨水花盆', '李明', 'school', 'first', '一等獎', '陳老師', 5]],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['table/total-row'],
    );
    const table = readTsv('等次\t姓名\n一等獎\t張三');
    const [award] = readTable('awards', table, { title: '第十屆科技節科幻畫比賽獲獎名單（校級）' }).records;
    assert.deepEqual([award?.competition, award?.edition, award?.level], ['第十屆科技節科幻畫比賽', '10', 'school']);
  });

  it('reads a class beside a name, however it is written', () => {
    const cells = '（五（1）班）李明 [五（1）班]李明 （501）李明 李明（501） 501李明 李明501班 501班李明'.split(' ');
    const { records } = read('姓名|等次', ...cells.map((cell) => `${cell}|一等奖`));
    assert.deepEqual(
      records.map(({ people, grade }) => [people[0]?.name, people[0]?.role, people[0]?.class, grade]),
      [...Array(2).fill('五（1）班'), ...Array(3).fill('501'), '501班', '501班'].map((words) => [
        '李明',
        'pupil',
        words,
        5,
      ]),
    );
    const { records: none } = read('姓名|等次', '李明（2024）|一等奖', '航模2队|一等奖');
    assert.deepEqual(
      none.map(({ people, grade }) => [people[0]?.name, grade]),
      [
        ['李明（2024）', undefined],
        ['航模2队', undefined],
      ],
    );
  });

  it('loses no row without names, and takes no word for nobody as a name', () => {
    const { records, problems } = read(
      '序号|姓名|级别|等次|比赛',
      '1|略|市级|一等奖|航模赛',
      '2||市级|二等奖|航模赛',
      '3|详见附件|校级|三等奖|航模赛',
      '4|若干|校级|三等奖|航模赛',
      '5||区级||编程赛',
      '6||||',
    );
    assert.deepEqual(
      records.map(({ people, level, placeText, countText, extras }) => [people, level, placeText, countText, extras]),
      [
        [[], 'city', '一等奖', undefined, {}],
        [[], 'city', '二等奖', undefined, {}],
        [[], 'school', '三等奖', undefined, { 姓名: '详见附件' }],
        [[], 'school', '三等奖', '若干', {}],
        [[], 'county', '', undefined, {}],
      ],
    );
    assert.deepEqual(problems, []);
    const counted = read('项目|一等奖|二等奖', '科幻画|3|略').records;
    assert.deepEqual(
      counted.map(({ count, countText, people }) => [count, countText, people]),
      [
        [3, undefined, []],
        [undefined, '略', []],
      ],
    );
  });

  it('reads the class and the school beside a name, not as part of it', () => {
    const cases: [string, string[], string?, number?][] = [
      ['李明（五（1）班）', ['李明'], '五（1）班', 5],
      ['王芳(六年级2班)', ['王芳'], '六年级2班', 6],
      ['王芳（六2班）', ['王芳'], '六2班', 6],
      ['王芳[五１班]', ['王芳'], '五１班', 5],
      ['郑十（七(3)）', ['郑十'], '七(3)', 7],
      ['李明（五年一班）', ['李明'], '五年一班', 5],
      ['五（1）李明', ['李明'], '五（1）', 5],
      ['李明/五（1）班', ['李明'], '五（1）班', 5],
      ['李明 五（1）班', ['李明'], '五（1）班', 5],
      ['李明（五年级）', ['李明'], undefined, 5],
      ['周八（五1班，男）', ['周八（男）'], '五1班', 5],
      ['张三（海棠小学）', ['张三', '海棠小学/group']],
      ['李四（海棠小学 五（1）班）', ['李四', '海棠小学/group'], '五（1）班', 5],
      ['李四（海棠小学五年级）', ['李四', '海棠小学/group'], undefined, 5],
      ['张三（海棠小学）、李四（海棠小学）', ['张三', '海棠小学/group', '李四']],
      ['航模队（鹿鳴小學）', ['航模队/group', '鹿鳴小學/group']],
      ['李明（组长）', ['李明']],
      ['李明（七（1）班，队长）、王三（执笔）', ['李明', '王三'], '七（1）班', 7],
      ['三（1）班/三（2）班', ['三（1）班/group', '三（2）班/group']],
    ];
    for (const [text, names, ofClass, grade] of cases) {
      const people = read('作品|姓名', `纸桥|${text}`).records[0]?.people ?? [];
      assert.deepEqual(
        people.map(({ name, role }) => (role === 'pupil' ? name : `${name}/${role}`)),
        names,
        text,
      );
      assert.deepEqual([people[0]?.class, people[0]?.grade], [ofClass, grade], text);
    }
  });

  it('keeps the links of all cells by what they stand on', () => {
    const cell = (text: string, href?: string) => ({ text, ...(href && { href }) });
    const { records } = readTable('awards', {
      head: [{ cells: ['作品', '姓名', '班级', '等次', '证书', '链接'].map((text) => ({ text })) }],
      rows: [
        {
          cells: [
            cell('纸桥', 'w'),
            cell('李明', 'p'),
            cell('三（1）班'),
            cell('一等奖', 'c'),
            cell('看', 's'),
            cell('查看', 'u'),
          ],
        },
        { cells: [cell('灯塔'), cell(''), cell('三（2）班', 'k'), cell('二等奖'), cell(''), cell('')] },
      ],
    });
    assert.deepEqual(
      records.map(({ workUrl, url, links }) => [workUrl, url, links]),
      [
        ['w', 'u', { people: 'p', place: 'c', 证书: 's' }],
        [undefined, undefined, { people: 'k' }],
      ],
    );
    assert.deepEqual(readTable('awards', writeTable('awards', records)).records, records);
    const csv = writeCsv('awards', records);
    assert.match(csv.split('\r\n')[0] ?? '', /作品网址,姓名网址,等次网址,证书网址$/);
    assert.deepEqual(
      readTable('awards', readCsv(csv).table).records.map(({ workUrl, url, links }) => [workUrl, url, links]),
      records.map(({ workUrl, url, links }) => [workUrl, url, links]),
    );
  });

  it('takes the level from the name of the contest only where that is sure and nothing else says one', () => {
    const cases: [string, string | undefined][] = [
      ['市科技创新大赛', 'city'],
      ['州科普剧大赛', 'city'],
      ['湖北省恩施州科幻画比赛', 'city'],
      ['广西壮族自治区编程赛', 'province'],
      ['恭城瑶族自治县编程赛', 'county'],
      ['阿拉善左旗航模赛', 'county'],
      ['升旗手选拔', undefined],
      ['国旗知识竞赛', undefined],
      ['黔南布依族苗族自治州航模竞赛', 'city'],
      ['全国青少年科技创新大赛', 'national'],
      ['第38届江南省青少年科技创新大赛', 'province'],
      ['2025年江城市“节约用水”杯科幻画比赛', undefined],
      ['2025年江城市第十届中小学生科幻画比赛', 'city'],
      ['江南省江城市海棠区机器人竞赛', 'county'],
      ['我区中小学生科学实验竞赛', 'county'],
      ['校科技节', 'school'],
      ['第十届校园科技节', 'school'],
      ['校园足球赛', undefined],
      ['市校园科技节', undefined],
      ['全國中小學生發明展', 'national'],
      ['全国科普日校园答题赛', undefined],
      ['全国青少年科技创新大赛江南赛区', undefined],
      ['“全国科技活动周”主题征文', undefined],
      ['省实验小学科技节', undefined],
      ['市少年宫航模赛', undefined],
      ['海绵城市模型比赛', undefined],
      ['大城市模型比赛', undefined],
      ['社区科普比赛', undefined],
      ['自然保护区观鸟比赛', undefined],
      ['校园植物调查', undefined],
      ['节省能源比赛', undefined],
    ];
    for (const [competition, level] of cases)
      assert.equal(read('比赛|姓名|等次', `${competition}|李明|一等奖`).records[0]?.level, level, competition);
    const levels = read(
      '比赛|姓名|级别|等次',
      '市航模赛|李明|省级|一等奖',
      '市航模赛|刘洋|省级|一等奖',
      '市编程赛|王芳||二等奖',
      '县航模赛|李红|/|二等奖',
      '全国航模赛|赵亮|无|二等奖',
      '书香节|陈晨|—|二等奖',
    ).records;
    assert.deepEqual(
      levels.map(({ level }) => level),
      // A blank, or a stroke, leaves it to the contest.
      ['province', 'province', 'city', 'county', 'national', undefined],
    );
  });

  it('parts names that are joined by a word or a sign, and takes what somebody is to a team off their names', () => {
    const namesOf = (cell: string) => {
      const [award] = read('作品|作者|等次', `水火箭|${cell}|一等奖`).records;
      return [award?.people, award?.tutors]
        .map((people) => people?.map(({ name }) => name).join())
        .join(' ')
        .trim();
    };
    for (const [cell, names] of [
      ['蒋欣然 与 沈嘉怡', '蒋欣然,沈嘉怡'],
      ['王五和赵六六', '王五,赵六六'],
      ['陈和平', '陈和平'],
      ['张三&李四', '张三,李四'],
      ['王小明 + 李小红', '王小明,李小红'],
      ['周敏-吴芳', '周敏,吴芳'],
      ['科技和创新社', '科技和创新社'],
      ['队长：严嵩、队员：徐阶', '严嵩,徐阶'],
      ['王小雨 指导：云飞扬', '王小雨 云飞扬'],
    ] as const)
      assert.equal(namesOf(cell), names, cell);
    const [award] = read('作品|作者（班级）|等次', '水火箭|王浩（七1）|一等奖').records;
    assert.deepEqual([award?.people[0]?.name, award?.class, award?.grade], ['王浩', '七1', 7]);
  });

  it('gives everybody behind a class, glued or with a colon, that class', () => {
    const classes = (names: string) =>
      read('奖项|获奖名单', `一等奖|${names}`).records.flatMap(({ people }) =>
        people.map((person) => `${person.name}${person.class ?? ''}`),
      );
    assert.deepEqual(classes('五（1）班：刘一一、陈二二'), ['刘一一五（1）班', '陈二二五（1）班']);
    assert.deepEqual(classes('五（1）班：刘一一、五（2）班：陈二二'), ['刘一一五（1）班', '陈二二五（2）班']);
    assert.deepEqual(classes('五（1）班刘一一、陈二二'), ['刘一一五（1）班', '陈二二五（1）班']);
    assert.deepEqual(classes('五（1）班刘一一、五（2）班陈二二'), ['刘一一五（1）班', '陈二二五（2）班']);
    assert.deepEqual(classes('五（1）班刘一一、陈二二（六（2）班）'), ['刘一一五（1）班', '陈二二六（2）班']);
  });

  it('makes an award of each whose place stands behind the name, and none of other words there', () => {
    const told = (who: string) =>
      read('比赛|姓名', `县航模赛|${who}`).records.map(
        ({ people, place, placeText }) => `${people.map(({ name }) => name).join('+')} ${place ?? placeText}`,
      );
    assert.deepEqual(told('刘一一（一等奖）、陈二二（第二名）'), ['刘一一 first', '陈二二 second']);
    assert.deepEqual(told('刘一一（金奖）'), ['刘一一 first']);
    assert.deepEqual(told('刘一一（队长）、陈二二'), ['刘一一+陈二二 ']);
  });

  it('closes up the blanks inside a name', () => {
    const cases: [string, ...string[]][] = [
      ['周　老师', '周老师'],
      ['周敏 老师', '周敏老师'],
      ['王 小 红', '王小红'],
      ['王 小红', '王小红'],
      ['李　明', '李明'],
      ['李雷 韩梅梅', '李雷', '韩梅梅'],
      ['韩梅梅 李　雷 王芳', '韩梅梅', '李雷', '王芳'],
      ['张 三 李 四', '张三', '李四'],
      ['五（1）班 王 小 红', '王小红'],
      ['欧阳若溪 买买提', '欧阳若溪', '买买提'],
    ];
    for (const [text, ...names] of cases)
      assert.deepEqual(
        read('作品|姓名', `纸桥|${text}`).records[0]?.people.map(({ name }) => name),
        names,
        text,
      );
  });
});
