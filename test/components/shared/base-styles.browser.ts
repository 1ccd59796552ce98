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

  it('leaves an English calendar to English fonts', async () => {
    const spec = { tag: 'kepu-activity-calendar', properties: { activities }, attributes: { lang: 'en' } } as const;
    const element = await mount(spec, 'client');
    expect(getComputedStyle(element).fontFamily).to.match(/^system-ui/);
    element.lang = 'zh-CN';
    expect(getComputedStyle(element).fontFamily).to.match(/^"?PingFang/);
  });
});
