import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import '../../../components/define.js';
import { activities } from '../../../stories/data/activities.js';
import { type FixtureSpec, mount, settle } from '../../support/fixture.js';

describe('components/shared/base.styles', () => {
  const foreign = document.createElement('style');
  afterEach(() => foreign.remove());

  const specs: FixtureSpec[] = [
    { tag: 'kepu-activity-calendar', properties: { activities, view: 'agenda' } },
    { tag: 'kepu-plan-timeline', children: '<ul><li>2026年10月：观星</li></ul>' },
    { tag: 'kepu-award-table', children: '<ul><li>一等奖：王小明《观星》</li></ul>' },
    { tag: 'kepu-gallery', children: '<figure><img alt="观星" /><figcaption>王小明《观星》</figcaption></figure>' },
    { tag: 'kepu-search-box' },
  ];
  for (const spec of specs)
    it(`keeps the lines of <${spec.tag}> apart on a page that squeezes its own`, async () => {
      const element = await mount(spec, 'client');
      const { offsetHeight } = element;
      expect(offsetHeight).to.be.greaterThan(20);
      foreign.textContent = '* { line-height: 1 }';
      document.head.append(foreign);
      await settle(element);
      expect(element.offsetHeight).to.equal(offsetHeight);
    });

  for (const spec of specs)
    it(`gives <${spec.tag}> a ground for its colours, and controls that go with it, on a dark page`, async () => {
      const { colorScheme, backgroundColor } = getComputedStyle(await mount(spec, 'client'));
      // A search box in the header of a page is no more than its field.
      const ground = spec.tag === 'kepu-search-box' ? 'rgba(0, 0, 0, 0)' : 'rgb(255, 255, 255)';
      expect([colorScheme, backgroundColor]).to.deep.equal(['light', ground]);
      foreign.textContent = ':root { color-scheme: dark; background: #111 }';
      document.head.append(foreign);
      const style = getComputedStyle(await mount(spec, 'client'));
      expect([style.colorScheme, style.backgroundColor]).to.deep.equal(['light', ground]);
      foreign.textContent = ':root { --kepu-ground: transparent; --kepu-scheme: dark }';
      expect([style.colorScheme, style.backgroundColor]).to.deep.equal(['dark', 'rgba(0, 0, 0, 0)']);
    });

  it('leaves an English calendar to English fonts', async () => {
    const spec = { tag: 'kepu-activity-calendar', properties: { activities }, attributes: { lang: 'en' } } as const;
    const element = await mount(spec, 'client');
    expect(getComputedStyle(element).fontFamily).to.match(/^system-ui/);
    element.lang = 'zh-CN';
    expect(getComputedStyle(element).fontFamily).to.match(/^"?PingFang/);
  });
});
