/** What a certificate says. Pure. */
import type { Award, Lang } from '../records/index.js';
import { formatSpan, levelName, placeName } from '../records/index.js';

export interface CertificateText {
  /** 奖状. */
  title: string;
  /** Who it is for, as they are addressed. */
  name: string;
  sentences: string[];
  closing: string;
  /** Who gives it, and the day; none, one or both. */
  signature: string[];
}

export function certificateText(award: Award, lang: Lang, issuer: string | undefined): CertificateText {
  const text = lang === 'en' ? english(award) : chinese(award);
  const { date: edtf = '', dateText } = award;
  const said = edtf && formatSpan(edtf, edtf, edtf.length >= 10 ? 'day' : edtf.length >= 7 ? 'month' : 'year', lang);
  const day = (edtf.endsWith('~') && dateText) || said;
  const year = edtf.slice(0, 4);
  const date = day.includes(year) ? day : lang === 'en' ? `${day} ${year}` : `${year}年${day}`;
  return { ...text, signature: [giverOf(award) ?? issuer ?? '', date].filter(Boolean) };
}

/** Who gives the award, where its list has a column for it. */
function giverOf({ extras }: Award): string | undefined {
  const head = Object.keys(extras).find((name) =>
    /^(?:颁奖|授奖|发证|颁发|颁证|授予|发奖|issuer)(?:单位|部门|机构)?$/i.test(name),
  );
  return (head && extras[head]) || undefined;
}

/** Level that a place names itself: 区优秀奖, 区级优秀奖. */
const LEVELLED = /^(国家|省|市|州|区|县|旗|镇|乡|校)级?(?=[特一二优鼓金银铜]|三等)/;

function chinese(award: Award): Omit<CertificateText, 'signature'> {
  const { competition, work, tutors } = award;
  const written = award.placeText || (award.place && award.place !== 'other' ? placeName(award.place) : '');
  const place = written.replace(LEVELLED, '$1级').replace(/(^|级)([特一二三]等)$/, '$1$2奖');
  const level = award.level && !LEVELLED.test(written) ? levelName(award.level) : '';
  // 市科幻画比赛 says it itself, and so does 全国科普教育基地.
  const isSaid = [...level.replace(/[家级]/g, '')].some(
    (sign) => competition?.includes(sign) || written.replace(/^全/, '').startsWith(sign),
  );
  // In a list of teachers nobody says so in the column of names.
  const isTeacher =
    /教师|教练|辅导员|园丁/.test(`${place}${work}`) ||
    (award.people.length > 0 && award.people.every((person) => person.role === 'adult'));
  const isPupil = !isTeacher && award.people.some((person) => person.role === 'pupil');
  const namesOf = (people: Award['people']) => people.map((person) => person.name).join('、');
  const members = award.people.filter((person) => person.role !== 'group');
  const units = namesOf(award.people.filter((person) => person.role === 'group'));
  const classes = [...new Set([award.class, ...award.people.map((person) => person.class)].filter(Boolean))].join('、');
  const names = namesOf(members);
  // 赵六等3人.
  const areMore = /等\s*[\d〇一二三四五六七八九十]*\s*(?:人|名|位|同学)?$/.test(names);
  const subject = isTeacher ? '您' : isPupil && !areMore ? '你' : '你们';
  const address = areMore || /(?:老师|同学)$/.test(names) ? '' : isTeacher ? ' 老师' : isPupil ? ' 同学' : '';
  const isHonour = HONOUR.test(place || work);
  const title = place || (isHonour ? work : '');
  const what = work === title ? '' : work;
  // An honour is won in a contest, or is that of 市科普示范学校.
  const event = competition || (isHonour && /[赛展节杯选]$/.test(what) ? what : '');
  const sentences = [
    [
      what && !isHonour ? `${members.length > 1 ? '你们' : subject}的作品《${what.replace(/^《(.*)》$/, '$1')}》` : '',
      event ? `在${event}中` : '',
      /^入[围选]$/.test(place)
        ? `${place}。`
        : `荣获${isSaid ? '' : level}${isHonour && what && event !== what ? `“${what}”` : ''}${titled(title, award.place) || '奖励'}。`,
    ].join(''),
    ...(tutors.length > 0 ? [`辅导教师：${namesOf(tutors)}。`] : []),
  ];
  return {
    title: '奖状',
    name: `${[units, classes, names].filter(Boolean).join(' ')}${address}：`,
    sentences,
    closing: '特发此状，以资鼓励。',
  };
}

/** What persons and groups are called, not works: 三好学生, 优秀辅导教师, 先进集体. */
const HONOUR =
  /(?:学生|队员|团员|干部|教师|老师|辅导员|教练|个人|集体|单位|小组|学校|基地|标兵|能手|之星|院士|积极分子|称号|组织奖)$/;

/** “三好学生”称号; a prize and what calls itself a 称号 stay as they are. */
function titled(text: string, place: Award['place']): string {
  const isName = (!place || place === 'other') && text.length > 2 && !/奖|入[选围]|(?:称号|[名级])$/.test(text);
  return isName ? `“${text.replace(/^“(.*)”$/, '$1')}”称号` : text;
}

function english(award: Award): Omit<CertificateText, 'signature'> {
  const { competition, level, tutors, work } = award;
  const place = award.place && award.place !== 'other' ? placeName(award.place, 'en') : award.placeText;
  const sentences = [
    [
      level ? `${levelName(level, 'en')} level, ` : '',
      place || 'an award',
      competition ? ` in ${competition}` : '',
      work && work !== award.placeText ? `, for “${work}”` : '',
      '.',
    ].join(''),
    ...(tutors.length > 0 ? [`Tutored by ${tutors.map((person) => person.name).join(', ')}.`] : []),
  ];
  return {
    title: 'Certificate',
    name: award.people.map((person) => person.name).join(', '),
    sentences,
    closing: 'With our congratulations.',
  };
}
