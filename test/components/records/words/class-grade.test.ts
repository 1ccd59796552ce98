import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseGrades } from '@kepu/components/records';
import { gradeOfClass } from '../../../../components/records/words/class-grade.js';

describe('gradeOfClass', () => {
  const cases: [grade: number | undefined, ...classes: string[]][] = [
    [
      8,
      '八1',
      '八（1）',
      '八(1)班',
      '八 2',
      '八甲',
      '八甲班',
      '8-2',
      '8.2',
      '8（2）',
      '801',
      '812班',
      '8A',
      '初二3',
      '八1、八2',
    ],
    [10, '高一（3）', '高一3', '10-2', '10(2)班'],
    [5, '五(2)', '5-2', '502', '五 2', '五甲', '五年级（2）班', '五2班'],
    // Numbers of classes, of rooms, and classes of several grades.
    [undefined, '12', '152', '205班级', '1801班', '三十', '七1、八1', '启明班', '2023级3班', ''],
  ];
  for (const [grade, ...classes] of cases)
    it(`reads ${classes.join(' ')} as ${grade}`, () => {
      assert.deepEqual(
        classes.map((text) => gradeOfClass(text)),
        classes.map(() => grade),
      );
    });

  it('counts grades from the year of entry, or to that of leaving', () => {
    const cohorts: [text: string, schoolYear: string, grade: number | undefined][] = [
      ['初2023级3班', '2025-2026', 9],
      ['初23级3班', '2023-2024', 7],
      ['高2024级1班', '2025-2026', 11],
      ['高2026级1班', '2025-2026', 12],
      ['高2026届2班', '2025-2026', 12],
      ['初2025屆', '2024-2025', 9],
      ['小学2021级（2）班', '2025-2026', 5],
      ['初2025届', '2025-2026', undefined],
      ['初2019级3班', '2025-2026', undefined],
    ];
    for (const [text, schoolYear, grade] of cohorts) {
      assert.equal(gradeOfClass(text, schoolYear), grade, text);
      assert.equal(gradeOfClass(text), undefined, text);
      assert.deepEqual(parseGrades(text.replace('小学', '')), [], text);
    }
  });
});
