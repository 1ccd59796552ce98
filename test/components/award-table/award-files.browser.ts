import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import type { Award } from '../../../components/records/types.js';
import { awards } from '../../../stories/data/awards.js';
import { inBothModes, mount, settle, until } from '../../support/fixture.js';
import { openTable as open, Table } from './award-table-driver.js';

/** Files that the page hands out instead of saving them. */
const saved: { name: string; bytes: Uint8Array }[] = [];

describe('<kepu-award-table>: files, certificates, sources', () => {
  const { click } = HTMLAnchorElement.prototype;

  before(() => {
    HTMLAnchorElement.prototype.click = async function () {
      const bytes = new Uint8Array(await (await fetch(this.href)).arrayBuffer());
      saved.push({ name: this.download, bytes });
    };
  });
  after(() => {
    HTMLAnchorElement.prototype.click = click;
  });
  beforeEach(() => saved.splice(0));

  inBothModes('saves what is shown, in its order, as CSV and as a spreadsheet', async (mode) => {
    const table = await open(mode, { awards }, { heading: '获奖名单', 'sort-by': 'date' });
    await table.choose('province');
    await table.press('CSV');
    await until(() => saved.length === 1, 'a file');
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(saved[0]?.bytes).split('\r\n');
    expect(saved[0]?.name).to.equal('获奖名单.csv');
    expect(lines[0]?.startsWith('\ufeff')).to.equal(true);
    expect(
      lines.slice(1, 4).map((line) => /会报时的浇花器|听得见颜色的手套|会认路的小车/.exec(line)?.[0]),
    ).to.deep.equal(['会报时的浇花器', '听得见颜色的手套', '会认路的小车']);
    expect(lines).to.have.length(5);
    await table.press('Excel');
    await until(() => saved.length === 2, 'a file');
    expect(saved[1]?.name).to.equal('获奖名单.xlsx');
    expect([...(saved[1]?.bytes.slice(0, 2) ?? [])]).to.deep.equal([0x50, 0x4b]);
  });

  it('prints a certificate in a document of its own, dressed as the page wants', async () => {
    const table = await open('client', { awards }, { certificates: '', issuer: '鹿鸣小学' });
    table.element.style.setProperty('--kepu-certificate-color', '#00695c');
    expect(table.all('.certificate')[0]?.ariaLabel).to.equal('打印奖状：会报时的浇花器');
    (table.all('.certificate')[0] as HTMLElement).focus();
    await table.press('奖状');
    await until(() => document.querySelector('iframe')?.contentDocument?.querySelector('h1'));
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const page = frame.contentDocument as Document;
    expect(page.body.textContent).to.contain('五（4）班 赵某 同学：');
    expect(page.body.textContent).to.contain('鹿鸣小学');
    const heading = page.querySelector('h1') as HTMLElement;
    expect((frame.contentWindow as Window).getComputedStyle(heading).color).to.equal('rgb(0, 105, 92)');
    // As the dialogue does when it is closed.
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    await until(() => !frame.isConnected, 'the frame to go');
    const focused = table.element.shadowRoot?.activeElement;
    expect(focused?.ariaLabel).to.equal('打印奖状：会报时的浇花器');
  });

  it('reads two rows of headings without <thead>, and several tables by their captions', async () => {
    const heads = `<tr><th rowspan=2>学校</th><th colspan=2>获奖数</th><th rowspan=2>小计</th></tr>
      <tr><th>一等奖</th><th>二等奖</th></tr>`;
    const rows =
      '<tr><td>实验小学</td><td>1</td><td>2</td><td>3</td></tr><tr><td>总计</td><td>1</td><td>2</td><td>3</td></tr>';
    const one = new Table(
      await mount({ tag: 'kepu-award-table', children: `<table>${heads}${rows}</table>`, attributes: {} }, 'client'),
    );
    await until(() => one.count !== '', 'the table of the page');
    expect(one.count).to.contain('共 3 项');
    const list = (title: string) =>
      `<table><caption>${title}</caption><tr><th>姓名</th><th>等次</th></tr><tr><td>王一</td><td>一等奖</td></tr></table>`;
    const two = new Table(
      await mount({ tag: 'kepu-award-table', children: list('科幻画') + list('小发明'), attributes: {} }, 'client'),
    );
    await until(() => two.all('tbody.awards tr').length === 2, 'the tables of the page');
    const contests = two.all('td.column-competition').map((cell) => cell.textContent?.trim());
    expect(contests).to.deep.equal(['科幻画', '小发明']);
  });

  it('understands merged cells, 同上, several winners, groups and schools of a table in the page', async () => {
    const children = `<table><caption>第二十三届区青少年科技创新大赛获奖名单</caption>
      <tr><th>等次</th><th>作品</th><th>作者</th><th>单位</th><th>辅导教师</th></tr>
      <tr><td rowspan="2">一等奖</td><td>浇花器</td><td>赵某</td><td>鹿鸣小学</td><td>周敏</td></tr>
      <tr><td>纸桥</td><td>苏某、黄某</td><td>同上</td><td>许建国、周敏</td></tr>
      <tr><td>二等奖</td><td>风往哪儿吹</td><td>四年级气象小组</td><td>河湾小学</td><td>罗敏</td></tr></table>`;
    const table = new Table(
      await mount({ tag: 'kepu-award-table', children, attributes: { 'group-by': 'unit' } }, 'client'),
    );
    await until(() => table.works.length === 3, 'the table of the page');
    await settle(table.element);
    expect(table.groups).to.deep.equal(['河湾小学共 1 项', '鹿鸣小学共 2 项']);
    const places = table.all('tbody.awards td.column-place').map((cell) => cell.textContent?.trim());
    expect(places).to.deep.equal(['二等奖', '一等奖', '一等奖']);
    expect(table.all('tbody.awards td.column-people').map((cell) => cell.textContent?.trim())[2]).to.equal(
      '苏某、黄某鹿鸣小学',
    );
    table.element.groupBy = 'tutors';
    await settle(table.element);
    expect(table.groups).to.deep.equal(['罗敏共 1 项', '许建国共 1 项', '周敏共 2 项']);
    expect(table.count).to.equal('共 3 项');
  });

  inBothModes('leads to the plan of an award, and says where a number is open', async (mode) => {
    const model = { ...(awards[0] as Award), url: 'plans/1.html' };
    const list = [
      { ...model, extras: { 方案: '第十届科技节' } },
      { ...model, id: 'b', work: '', extras: { 方案: '标本展' } },
      { ...model, id: 'c', work: '', people: [], countText: '若干' },
    ];
    const table = await open(mode, { awards: list, heading: '奖项设置' });
    const links = table.all<HTMLAnchorElement>('tbody.awards .note a');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['第十届科技节', 'plans/1.html'],
      ['标本展', 'plans/1.html'],
    ]);
    expect(table.all('tbody.awards .column-count').map((cell) => cell.textContent)).to.deep.equal(['—', '—', '若干']);
    expect(table.count).to.equal('拟设 2 项，另有若干 · 2026年');
  });
});
