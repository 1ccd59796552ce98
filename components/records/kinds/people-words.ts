import type { HeaderWords } from './kind.js';

/** Fields of those who made a work or won an award. */
export const PEOPLE_WORDS: HeaderWords = {
  people:
    '姓名 获奖者 获奖人 获奖学生 学生姓名 学生 作者 小作者 选手 参赛学生 参赛者 队员 成员 参赛人员 获奖人员 同学 获奖名单 名单 获得者 得主 得奖者 入选者 参加者 参加人 参与者 完成人 申报人 运动员 演员 学员 设计者 发明人 发明者 制作人 制作者 组员 主创 name full pupil student author winner people participant member artist contestant child children player recipient entrant creator inventor designer presenter awardee medalist medallist by madeby presentedby competitor first fore',
  groups:
    '队伍 参赛队 代表队 团队 队名 获奖集体 获奖单位 参赛单位 学校 获奖班级 单位 单位名单 学校名单 集体名单 班级名单 社团 社团名称 team school group',
  adults: '教师姓名 获奖教师 教师 老师 教师名单 老师名单 teacher',
  tutors:
    '指导教师 指导老师 指导教师名单 辅导教师 辅导老师 辅导员 科技辅导员 辅导者 指导者 导师 教练 教练员 指导教师姓名 指导老师姓名 辅导教师姓名 辅导老师姓名 tutor coach advisor supervisor',
  class: '班级 所在班级 班别 班级名称 班 class form',
  grade: '年级 所在年级 grade yeargroup yearlevel',
};
