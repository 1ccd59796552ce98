import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTable, readTsv } from '@kepu/components/records';

/** What the title of a list says of its awards: contest, category, level. */
function saidBy(title: string): string {
  const [award] = readTable('awards', readTsv('姓名\t等次\n张三\t一等奖'), { title }).records;
  return [award?.competition, award?.category, award?.level].map((said) => said ?? '-').join(' | ');
}

describe('awards by the title of their list', () => {
  it('parts a contest from what of it the list is of', () => {
    for (const [title, said] of [
      ['第20届县青少年科技创新大赛科幻画', '第20届县青少年科技创新大赛 | 科幻画 | county'],
      ['第20届县青少年科技创新大赛小发明类', '第20届县青少年科技创新大赛 | 小发明 | county'],
      ['第20届县青少年科技创新大赛（学生部分）', '第20届县青少年科技创新大赛 | - | county'],
      ['第五届科技节科幻画获奖名单', '第五届科技节 | 科幻画 | -'],
      ['2025年市科技活动周科普剧获奖名单', '2025年市科技活动周 | 科普剧 | city'],
      ['2025年县航模赛小学组获奖名单', '2025年县航模赛 | 小学组 | county'],
      ['第三届科技节教师组', '第三届科技节 | 教师组 | -'],
      ['第五届科技节其他项目', '第五届科技节 | - | -'],
      ['2025年全国青少年科技创新大赛优秀作品', '2025年全国青少年科技创新大赛 | - | national'],
    ] as const)
      assert.equal(saidBy(title), said, title);
  });

  it('leaves contests whole, and finds none where none is named', () => {
    for (const [title, said] of [
      ['第十届科技节科幻画比赛获奖名单', '第十届科技节科幻画比赛 | - | -'],
      ['2025年省机器人竞赛创意赛获奖名单', '2025年省机器人竞赛创意赛 | - | province'],
      ['2025年科技节水获奖名单', '- | - | -'],
      ['科技小组获奖名单', '- | - | -'],
      ['历年科技竞赛获奖统计', '- | - | -'],
      ['校科学小实验展评', '校科学小实验展评 | - | school'],
    ] as const)
      assert.equal(saidBy(title), said, title);
  });

  it('puts the group that a row names behind what its list is of, which was lost', () => {
    const categories = (category: string, ...groups: string[]) =>
      readTable('awards', readTsv(`组别\t姓名\t等次\n${groups.map((group) => `${group}\t张三\t一等奖`).join('\n')}`), {
        category,
      }).records.map((award) => award.category);
    assert.deepEqual(categories('水火箭', '三、四年级', '高年级段', '初中组', '循迹'), [
      '水火箭（三、四年级）',
      '水火箭（高年级段）',
      '水火箭（初中组）',
      '循迹',
    ]);
    assert.deepEqual(categories('小学组', '高年级段'), ['高年级段']);
  });

  it('knows what is held on the campus or by the school for the school’s own', () => {
    for (const [title, level] of [
      ['2025年校园科技节纸飞机比赛', 'school'],
      ['校园科技节观察日记评比', 'school'],
      ['学校科技节小制作比赛', 'school'],
      ['校园足球赛', '-'],
    ] as const)
      assert.equal(saidBy(title).split(' | ')[2], level, title);
  });
});
