// Past 300 lines: a list of the states of one element.
import type { Activity, KepuActivityCalendar } from '@kepu/components';
import '@kepu/components/activity-calendar/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import {
  activities,
  englishActivities,
  englishTerms,
  holidays,
  longTitles,
  manyActivities,
  sixtyActivities,
  terms,
} from './data/activities.js';
import {
  neverAnswers,
  noCalendar,
  notThere,
  standInForServer,
  standInForWeChat,
  termCalendar,
} from './data/fetch-states.js';

type Args = Pick<
  KepuActivityCalendar,
  | 'activities'
  | 'terms'
  | 'holidays'
  | 'showHolidays'
  | 'showLunar'
  | 'heading'
  | 'src'
  | 'month'
  | 'view'
  | 'grade'
  | 'onlyDeadlines'
  | 'icsHref'
  | 'feeds'
  | 'syncUrl'
>;

const meta: Meta<Args> = {
  title: '元素/kepu-activity-calendar',
  component: 'kepu-activity-calendar',
  args: { activities, terms, holidays, month: '2026-10' },
  argTypes: {
    view: { control: 'inline-radio', options: [undefined, 'month', 'term', 'year', 'agenda'] },
    grade: { control: { type: 'number', min: 1, max: 12 } },
  },
  render: (args) => html`<kepu-activity-calendar
    .activities=${args.activities}
    .terms=${args.terms}
    .holidays=${args.holidays}
    ?show-holidays=${args.showHolidays}
    ?show-lunar=${args.showLunar}
    heading=${args.heading ?? nothing}
    src=${args.src ?? nothing}
    month=${args.month ?? nothing}
    view=${args.view ?? nothing}
    grade=${args.grade ?? nothing}
    ?only-deadlines=${args.onlyDeadlines}
    ics-href=${args.icsHref ?? nothing}
    .feeds=${args.feeds}
    sync-url=${args.syncUrl ?? nothing}
  ></kepu-activity-calendar>`,
};
export default meta;

type Story = StoryObj<Args>;

const everyMonth = (title: string, dateText: string, recurrence: string): Activity => ({
  id: title,
  title,
  dateText,
  recurrence,
  start: '2026-09',
  end: '2027-07',
  precision: 'month',
  category: '科技节',
  grades: [],
  extras: {},
});

/** Presses what opens a panel, a part that is loaded by need, and waits for it. */
const pressed =
  (selector: string): Story['play'] =>
  async ({ canvasElement }) => {
    const calendar = canvasElement.querySelector('kepu-activity-calendar') as KepuActivityCalendar;
    await calendar.updateComplete;
    const root = calendar.shadowRoot as ShadowRoot;
    root.querySelector<HTMLElement>(selector)?.click();
    while (!root.querySelector('[part=panel]')) await new Promise(requestAnimationFrame);
  };

/** The month of a science festival: bars, deadlines, a shelf for what has no day, holidays and teaching weeks. */
export const Default: Story = { name: '月历' };

/** With the heading that a container in a page gives it, and a calendar to subscribe to. */
export const WithHeading: Story = { name: '带标题', args: { heading: '本学期科技活动', icsHref: 'calendar.ics' } };

/** The list, which is also what a phone shows first. */
export const Agenda: Story = { name: '列表', args: { view: 'agenda' } };

export const Empty: Story = { name: '还没有活动', args: { activities: [], terms: [] } };

/** In the sidebar of a wide page: the layout of a phone. */
export const NarrowColumn: Story = {
  name: '窄栏',
  decorators: [(story) => html`<div style="width: 320px">${story()}</div>`],
};

/** Titles as long as real plans have them. */
export const LongTitles: Story = { name: '很长的标题', args: { activities: longTitles } };

/** Two hundred activities in a year: full days say how many more there are. */
export const TwoHundredActivities: Story = {
  name: '两百项活动',
  args: { activities: manyActivities(200), month: '2026-11' },
};

/** Chosen once: only what is for the third grade, and for everybody. */
export const OneGrade: Story = { name: '只看一个年级', args: { grade: 3 } };

export const OnlyDeadlines: Story = { name: '只看截止日期', args: { onlyDeadlines: true } };

/** Public holidays and make-up workdays as published, without the page saying a word about them. */
export const PublicHolidays: Story = { name: '节假日与调休', args: { holidays: undefined, showHolidays: true } };

/** A year whose holidays are not announced yet says so. */
export const HolidaysNotAnnounced: Story = {
  name: '放假安排尚未公布',
  args: { holidays: undefined, showHolidays: true, month: '2027-05' },
};

/** What comes every month or every third month, without a day: on the shelf of each month, never on its days. */
export const EveryMonth: Story = {
  name: '每月的活动',
  args: {
    activities: [
      ...activities,
      everyMonth('科普长廊换新', '每月', 'FREQ=MONTHLY;UNTIL=20270709'),
      everyMonth('气象站仪器检查', '每三个月', 'FREQ=MONTHLY;INTERVAL=3;UNTIL=20270709'),
    ],
  },
};

/** Lunar dates, solar terms and traditional festivals. */
export const Lunar: Story = { name: '农历与节气', args: { holidays: undefined, showHolidays: true, showLunar: true } };

/** The weeks between two terms. */
export const Vacation: Story = { name: '寒假', args: { month: '2027-02', showLunar: true } };

/** Without terms there is no column of teaching weeks. */
export const WithoutTerms: Story = { name: '没有设学期', args: { terms: [], holidays: [] } };

/** A table that stands on any page; the element reads it. */
export const FromTable: Story = {
  name: '读网页里的表格',
  render: () => html`<kepu-activity-calendar month="2026-10" .terms=${terms}>
    <table>
      <caption>
        十月科技活动
      </caption>
      <thead>
        <tr>
          <th>时间</th>
          <th>活动</th>
          <th>地点</th>
          <th>负责人</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td><time datetime="2026-10-12">10月12日</time></td>
          <td>科技节开幕式</td>
          <td>操场</td>
          <td>教务处</td>
        </tr>
        <tr>
          <td><time datetime="2026-10-14/2026-10-16">10月14日—16日</time></td>
          <td>小发明展览</td>
          <td>一楼连廊</td>
          <td>科学组</td>
        </tr>
        <tr>
          <td><time datetime="2026-10">十月</time></td>
          <td>科普图书漂流</td>
          <td>各班</td>
          <td>班主任</td>
        </tr>
      </tbody>
    </table>
  </kepu-activity-calendar>`,
};

/** The calendar file of a term as another program exports it. */
export const FromCalendarFile: Story = {
  name: '读日历文件',
  args: { activities: undefined, src: termCalendar },
  beforeEach: standInForServer,
};

/** Moved and cancelled activities say so, in the grid, in the list, and as a choice of the filters. */
export const MovedAndCancelled: Story = { name: '改期与取消', args: { month: '2026-11' } };

/** The same in the wall calendar of a term, where a word stands behind the title. */
export const TermMovedAndCancelled: Story = { name: '学期里的改期与取消', args: { view: 'term', month: '2026-11' } };

/** Filters that leave nothing, with a way out. */
export const NothingFound: Story = {
  name: '没有符合条件的活动',
  args: { activities: activities.filter(({ grades }) => grades.length > 0), grade: 9 },
};

const feeds = [
  { href: 'calendars/grade-3.ics', grade: 3 },
  { href: 'calendars/bisai.ics', category: '比赛' },
];

/** Calendars to subscribe to: all activities, one grade, one category. */
export const Subscription: Story = { name: '订阅', args: { icsHref: 'calendar.ics', feeds } };

/** The panel of subscription, opened, in the dark. */
export const SubscriptionDark: Story = {
  name: '订阅（深色）',
  args: { icsHref: 'calendar.ics', feeds },
  globals: { scheme: 'dark' },
  play: pressed('.share'),
};

/** In WeChat: the link and a code for a second telephone instead of files. */
export const InWeChat: Story = {
  name: '在微信里',
  args: { icsHref: 'calendar.ics', feeds },
  beforeEach: standInForWeChat,
  play: pressed('.share'),
};

export const Loading: Story = {
  name: '正在读取',
  args: { activities: undefined, src: neverAnswers, heading: '本学期科技活动' },
  beforeEach: standInForServer,
};

export const LoadFailed: Story = {
  name: '读取失败',
  args: { activities: undefined, src: notThere, heading: '本学期科技活动' },
  beforeEach: standInForServer,
};

/** An address that gives a page in place of a calendar file, as behind a login: the console says what was found. */
export const UnreadableCalendarFile: Story = {
  name: '读不懂的日历文件',
  args: { activities: undefined, src: noCalendar, heading: '本学期科技活动' },
  beforeEach: standInForServer,
};

/** Categories of no known kind: each has a colour and a shape of its own. */
export const FurtherCategories: Story = {
  name: '学校自定的类别',
  args: {
    activities: activities.map((activity, index) => ({
      ...activity,
      category: ['劳动', '实验', '观星', '航模', '公示', '安全', '比赛', '其他'][index % 8] as string,
    })),
  },
};

/** The panel of a day, opened. */
export const DayOpen: Story = { name: '打开一天', play: pressed('[data-day="2026-10-21"]') };

/** Lunar dates and holidays beside the teaching weeks; to be printed, too. */
export const TermLunar: Story = {
  name: '学期与农历',
  args: { view: 'term', holidays: undefined, showHolidays: true, showLunar: true },
};

export const Dark: Story = { name: '深色', globals: { scheme: 'dark' } };

export const English: Story = {
  name: '英文',
  globals: { lang: 'en' },
  args: { activities: englishActivities, terms: englishTerms, holidays: [], heading: 'Science activities' },
};

/** The wall calendar of a school: teaching weeks from top to bottom, months as bands. Prints on one sheet of A4. */
export const Term: Story = { name: '学期', args: { view: 'term' } };

/** A spring term, with little in it yet. */
export const QuietTerm: Story = { name: '活动很少的学期', args: { view: 'term', month: '2027-03' } };

export const TermDark: Story = { name: '学期（深色）', args: { view: 'term' }, globals: { scheme: 'dark' } };

export const TermLongTitles: Story = { name: '学期里很长的标题', args: { view: 'term', activities: longTitles } };

export const TermEnglish: Story = {
  name: '学期（英文）',
  globals: { lang: 'en' },
  args: { view: 'term', activities: englishActivities, terms: englishTerms, holidays: [] },
};

/** The school year at a glance: the fuller a day, the stronger its colour; a line below it is a deadline. */
export const Year: Story = { name: '学年', args: { view: 'year' } };

export const YearDark: Story = { name: '学年（深色）', args: { view: 'year' }, globals: { scheme: 'dark' } };

/** Days off are hatched, make-up workdays framed; how full a day is can still be read. */
export const YearWithHolidays: Story = {
  name: '学年里的节假日与调休',
  args: { view: 'year', holidays: undefined, showHolidays: true },
};

export const YearWithHolidaysDark: Story = {
  name: '学年里的节假日与调休（深色）',
  args: { view: 'year', holidays: undefined, showHolidays: true },
  globals: { scheme: 'dark' },
};

/** Two hundred activities: the year shows where it is too full. */
export const FullYear: Story = { name: '排满的学年', args: { view: 'year', activities: manyActivities(200) } };

/** Sixty activities in one month. Prints on one sheet of A4, every title in full. */
export const SixtyActivities: Story = {
  name: '六十项活动的一个月',
  args: { view: 'month', activities: sixtyActivities },
};

/** A thousand activities: the list is filled up while the browser rests. */
export const ThousandActivities: Story = {
  name: '一千项活动',
  args: { activities: manyActivities(1000), month: '2026-11' },
};

/** What the reader chooses stands in the address of the page. */
export const InTheAddress: Story = { name: '地址栏里记着视图', args: { syncUrl: 'calendar' } };

/** What an address says is there from the beginning: an autumn term, of one grade. */
export const RestoredFromAddress: Story = {
  name: '从地址栏恢复',
  args: { syncUrl: 'restored' },
  beforeEach: () => {
    const before = location.href;
    const address = new URL(before);
    address.searchParams.set('restored.view', 'term');
    address.searchParams.set('restored.date', '2026-11');
    address.searchParams.set('restored.grade', '3');
    history.replaceState(history.state, '', address);
    return () => history.replaceState(history.state, '', before);
  },
};

/** The list as it begins on a phone. */
export const PhoneAgenda: Story = {
  name: '手机上的列表',
  args: { view: undefined },
  globals: { viewport: { value: 'mobile1', isRotated: false } },
};
