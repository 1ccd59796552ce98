import '../support/fixture.js';
import { expect } from '@open-wc/testing';
import '../../components/define.js';
import { upgradeMarkers } from '../../components/markers.js';
import { takeConsoleErrors, until } from '../support/fixture.js';

const tables = {
  'kepu-activity-calendar': '<tr><th>时间</th><th>活动</th></tr><tr><td>2026年10月12日</td><td>开幕式</td></tr>',
  'kepu-award-table':
    '<tr><th>作品</th><th>级别</th><th>等次</th></tr><tr><td>雨水花盆</td><td>区级</td><td>二等奖</td></tr>',
  'kepu-gallery': '<tr><th>作品</th><th>图片</th></tr><tr><td>雨水花盆</td><td><img src="data:," alt="花盆"></td></tr>',
  'kepu-plan-timeline': '<tr><th>阶段</th><th>时间</th></tr><tr><td>宣传发动</td><td>2026年9月14日—10月9日</td></tr>',
};

describe('upgradeMarkers', () => {
  const { fetch: realFetch } = window;
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('div');
    document.querySelector('main')?.replaceChildren(page);
  });
  afterEach(() => {
    window.fetch = realFetch;
    takeConsoleErrors();
  });

  for (const [tag, rows] of Object.entries(tables))
    it(`makes a <${tag}> of what has its name as a class, once`, async () => {
      page.innerHTML = `<table class="wide ${tag}" data-heading="名单" data-onclick="alert(1)">${rows}</table>`;
      const table = page.firstElementChild;
      upgradeMarkers(document);
      upgradeMarkers(document);
      const element = page.querySelector(tag);
      expect(page.querySelectorAll(tag).length).to.equal(1);
      expect(table?.parentElement).to.equal(element);
      expect(element?.getAttributeNames()).to.deep.equal(['heading']);
      const title = /雨水花盆|开幕式|宣传发动/;
      await until(() => title.test(element?.shadowRoot?.textContent ?? ''));
      expect(element?.shadowRoot?.textContent).to.contain('名单');
    });

  it('finds the data of a portal from any of its pages', async () => {
    const asked: string[] = [];
    window.fetch = async (input) => {
      const address = String(input).replace('https://keji.example/', '');
      asked.push(address);
      const json = JSON.stringify({ format: 'kepu/works', version: 1, records: [{ title: '雨水花盆' }] });
      return new Response(json, { status: /^(?:p\/)?data/.test(address) ? 200 : 404 });
    };
    const found = async (path: string) => {
      asked.length = 0;
      page.innerHTML = `<a class="kepu-gallery" href="https://keji.example/${path}">作品</a>`;
      upgradeMarkers(page);
      await until(() => page.querySelector('kepu-gallery')?.shadowRoot?.querySelector('.title') !== null);
      return [...asked];
    };
    expect(await found('p/gallery/2026-2027/index.html')).to.deep.equal(['p/data/works.json']);
    expect(await found('index.html')).to.deep.equal(['data/works.json']);
    expect(await found('p/')).to.deep.equal(['p/data/works.json']);
    expect(await found('p/zuo-pin/mo/index.html')).to.deep.equal([
      'p/zuo-pin/mo/data/works.json',
      'p/zuo-pin/data/works.json',
      'p/data/works.json',
    ]);
  });

  it('shows the data of the portal that a link leads to, beside the link', async () => {
    const asked: string[] = [];
    window.fetch = async (input) => {
      asked.push(String(input));
      const record = { title: '开幕式', start: '2026-10-12', end: '2026-10-12', url: '../plan/index.html' };
      return new Response(JSON.stringify({ format: 'kepu/activities', version: 1, records: [record] }));
    };
    page.innerHTML =
      '<p><a class="kepu-activity-calendar" href="https://keji.example/p/calendar/index.html#view=agenda&onclick=x">在门户中查看</a></p>';
    upgradeMarkers(page);
    const element = page.querySelector('kepu-activity-calendar');
    expect(element?.getAttributeNames()).to.have.members(['view', 'src']);
    expect(element?.nextElementSibling?.textContent).to.equal('在门户中查看');
    await until(() => element?.shadowRoot?.querySelector('.title-link') !== null);
    expect(asked).to.deep.equal(['https://keji.example/p/data/activities.json']);
    // Addresses of a file are relative to it.
    const link = element?.shadowRoot?.querySelector<HTMLAnchorElement>('.title-link');
    expect(link?.href).to.equal('https://keji.example/p/plan/index.html');
  });
});
