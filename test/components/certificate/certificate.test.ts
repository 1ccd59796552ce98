import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sheetOf } from '../../../components/certificate/certificate-sheet.js';
import { certificateText } from '../../../components/certificate/certificate-text.js';
import type { Award } from '../../../components/records/types.js';
import { awards } from '../../../stories/data/awards.js';

const textOf = (award: Award | undefined, lang: 'zh-CN' | 'en' = 'zh-CN') => {
  const { name, sentences, closing, signature } = certificateText(award as Award, lang, '鹿鸣小学');
  return [name, ...sentences, closing, ...signature];
};

describe('components/certificate', () => {
  it('addresses one pupil', () => {
    assert.deepEqual(textOf(awards[0]), [
      '五（4）班 赵某 同学：',
      '你的作品《会报时的浇花器》在第四十届省青少年科技创新大赛中荣获二等奖。',
      '辅导教师：周敏。',
      '特发此状，以资鼓励。',
      '鹿鸣小学',
      '2026年9月22日',
    ]);
  });

  it('addresses several pupils, a group, and a school without a name', () => {
    assert.match(textOf(awards[1]).join('\n'), /许某、冯某、郑某 同学：\n你们的作品/);
    const group = awards.find(({ people }) => people[0]?.role === 'group');
    assert.match(textOf(group).join('\n'), /^四年级气象小组：\n你们的作品/);
    assert.equal(textOf(awards[7])[1], '在第二十三届区青少年科技创新大赛中荣获优秀组织奖。');
  });

  it('addresses a teacher as one', () => {
    const teacher = {
      ...(awards[7] as Award),
      people: [{ name: '周敏', role: 'pupil' as const }],
      placeText: '优秀辅导教师',
    };
    assert.equal(textOf(teacher)[0], '周敏 老师：');
  });

  it('says who gives the award and its name, the level once, and no 同学 after 等3人', () => {
    const { competition: _, ...plain } = awards[0] as Award;
    const teacher = {
      ...plain,
      work: '',
      people: [{ name: '尹老师', role: 'adult' as const }],
      place: 'other' as const,
      placeText: '优秀科技辅导员',
      level: 'province' as const,
      extras: { 颁奖单位: '省教育厅' },
    };
    const [name, sentence] = textOf(teacher);
    assert.match(`${name}${sentence}`, /^[^ ]* ?尹老师：荣获省级“优秀科技辅导员”称号。$/);
    assert.equal(textOf(teacher).at(-2), '省教育厅');
    for (const placeText of ['区优秀奖', '区级优秀奖']) {
      const several = {
        ...plain,
        work: '智能雨伞',
        people: [{ name: '赵六等3人', role: 'pupil' as const }],
        placeText,
        level: 'county' as const,
      };
      assert.match(textOf(several).join(''), /赵六等3人：你们的作品《智能雨伞》荣获区级优秀奖。/);
    }
  });

  it('says honours as what they are, no works', () => {
    const { competition: _, date: __, level: ___, ...plain } = awards[0] as Award;
    const sentence = (fields: Partial<Award>) => textOf({ ...plain, tutors: [], place: 'other', ...fields })[1];
    assert.equal(sentence({ work: '', placeText: '三好学生' }), '荣获“三好学生”称号。');
    assert.equal(sentence({ work: '三好学生', placeText: '' }), '荣获“三好学生”称号。');
    assert.equal(sentence({ work: '', placeText: '“科技之星”', level: 'school' }), '荣获校级“科技之星”称号。');
    assert.equal(sentence({ work: '', placeText: '第10名' }), '荣获第10名。');
    assert.equal(sentence({ work: '', placeText: '一等', level: 'city' }), '荣获市级一等奖。');
    assert.equal(sentence({ work: '', placeText: '入围', competition: '科幻画比赛' }), '在科幻画比赛中入围。');
    const school = { people: [{ name: '鹿鸣小学', role: 'group' as const }] };
    const contest = { ...school, work: '第十九届市青少年科技创新大赛', placeText: '优秀组织奖' };
    assert.equal(sentence(contest), '在第十九届市青少年科技创新大赛中荣获优秀组织奖。');
    assert.equal(sentence({ work: '', placeText: '区三好学生', level: 'county' }), '荣获“区三好学生”称号。');
    const national = { work: '', placeText: '全国科普教育基地', level: 'national' as const };
    assert.equal(sentence({ ...school, ...national }), '荣获“全国科普教育基地”称号。');
    const title = { ...school, work: '县科普示范学校', placeText: '县级先进称号' };
    assert.equal(sentence(title), '荣获“县科普示范学校”县级先进称号。');
  });

  it('says the level where the contest does not, and nothing of a date nobody knows', () => {
    const { competition: _, date: __, ...award } = awards[2] as Award;
    assert.match(textOf(award)[1] ?? '', /荣获市级一等奖。/);
    assert.equal(textOf(award).at(-1), '鹿鸣小学');
  });

  it('speaks English', () => {
    assert.equal(
      textOf(awards[0], 'en')[1],
      'Province level, Second prize in 第四十届省青少年科技创新大赛, for “会报时的浇花器”.',
    );
  });

  it('takes its dress from the page, but nothing that leaves a declaration', () => {
    const dress = (color: string) => sheetOf({ getPropertyValue: (name) => (name.endsWith('color') ? color : '') });
    assert.match(dress('#00695c'), /border: 1mm solid #00695c/);
    for (const hostile of ['red } body { display: none', 'url(https://example.org/)', '</style>'])
      assert.ok(!dress(hostile).includes(hostile), hostile);
  });
});
