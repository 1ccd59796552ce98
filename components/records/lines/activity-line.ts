import type { Activity } from '../types.js';
import { parseGrades } from '../words/grades.js';

const PLACE = /(?:室|馆|场|厅|园|中心|学校|小学|中学|教室|楼|基地|广场|礼堂|社区|公园|田|院|站|厂|线上|各班)$/;

/**
 * Reads the remarks in brackets after a title: “开幕式（操场）” a place, “科幻画（三至六年级）” grades, “（负责人：王老师）” an
 * owner. Any other remark is part of the title.
 */
export function readActivityRemarks(text: string): Partial<Activity> & { title: string } {
  const fields: Partial<Activity> = {};
  let title = text;
  for (;;) {
    const match = /^(.+?)[（(]([^（）()]+)[）)]$/.exec(title);
    if (!match?.[1] || !match[2] || !takeRemark(match[2].trim(), fields)) break;
    title = match[1].trim();
  }
  return { ...fields, title };
}

function takeRemark(remark: string, fields: Partial<Activity>): boolean {
  const named = /^(负责人|责任人|责任单位|责任部门|负责|主办|承办|地点|对象|参加对象|年级)[：:]?\s*(.+)$/.exec(remark);
  const value = named?.[2] ?? remark;
  const grades = parseGrades(value);
  if (named?.[1] === '地点' || (!named && !fields.location && PLACE.test(remark) && remark.length <= 16)) {
    fields.location = value;
  } else if (grades.length > 0 && (!named || /对象|年级/.test(named[1] ?? ''))) {
    fields.grades = grades;
  } else if (named && !/对象|年级/.test(named[1] ?? '') && !fields.owner) {
    fields.owner = value;
  } else {
    return false;
  }
  return true;
}
