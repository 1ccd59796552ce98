import '../../support/fixture.js';
import { expect } from '@open-wc/testing';
import '../../../components/gallery/define.js';
import { writeCsv, writeJson, writeTable } from '../../../components/records/index.js';
import { works } from '../../../stories/data/works.js';
import { until } from '../../support/fixture.js';
import { Gallery } from '../../support/gallery-driver.js';

const dot = works[0]?.pictures[0]?.src;
const show = (children: string) => Gallery.show('client', { children });
/** A file of the reader's own, as an address. */
const file = async (contents: string, type: string) => {
  const src = URL.createObjectURL(new Blob([contents]));
  const gallery = await Gallery.show('client', { attributes: { src, type } });
  while (gallery.titles.length === 0 && !gallery.message.includes('读不出来')) await gallery.settle();
  return gallery;
};

describe('<kepu-gallery> sources', () => {
  it('figures, with the full version they link to', async () => {
    const gallery = await show(
      `<figure data-id="tree"><a href="big.jpg?v=2"><img src="${dot}" width="64" height="48" alt="一棵树" data-color="#112233"></a><figcaption>《一棵树》 三（2）班 林某</figcaption></figure>
      <figure><video src="blob:film" poster="${dot}"><track src="blob:words" kind="subtitles" srclang="en" label="English" default><track src="blob:told" kind="descriptions"></video><figcaption>会转弯的纸火箭</figcaption></figure>`,
    );
    expect(gallery.titles).to.deep.equal(['一棵树', '会转弯的纸火箭']);
    expect(gallery.notes[0]).to.equal('三（2）班 林某');
    expect(gallery.frames()[0]?.getAttribute('href')).to.equal('big.jpg?v=2');
    expect(gallery.images()[0]?.dataset['color']).to.equal('#112233');
    expect(gallery.frames()[1]?.querySelector('img')?.getAttribute('src')).to.equal(dot);
    await gallery.open('会转弯的纸火箭');
    expect(gallery.media.getAttribute('poster')).to.equal(dot);
    const tracks = Array.from(gallery.media.querySelectorAll('track'));
    expect(
      tracks.map((track) => [track.getAttribute('src'), track.kind, track.srclang, track.label, track.default]),
    ).to.deep.equal([
      ['blob:words', 'subtitles', 'en', 'English', true],
      ['blob:told', 'descriptions', 'zh-CN', '字幕', false],
    ]);
    await gallery.key('Escape');
  });

  it('the size of a picture that is there already, where the page gives none', async () => {
    const gallery = document.createElement('kepu-gallery');
    gallery.innerHTML = ['', 'width="90"', 'width="90" height="30"']
      .map((size) => `<figure><img src="${dot}" alt="" ${size}><figcaption>纸桥</figcaption></figure>`)
      .join('');
    const pictures = [...gallery.querySelectorAll('img')];
    await Promise.all(pictures.map((picture) => picture.decode()));
    const [first] = pictures;
    const own = `${first?.naturalWidth} ${first?.naturalHeight}`;
    expect(own).not.to.contain('0 0');
    document.body.append(gallery);
    const shown = () => [...(gallery.shadowRoot?.querySelectorAll('.work img') ?? [])];
    await until(() => shown().length === 3, 'the wall');
    expect(shown().map((each) => `${each.getAttribute('width')} ${each.getAttribute('height')}`)).to.deep.equal([
      own,
      own,
      '90 30',
    ]);
    gallery.remove();
  });

  it('pictures that link to a page, which is offered and never shown as a picture', async () => {
    const image = (href: string) => `<a href="${href}"><img src="${dot}" alt=""></a>`;
    for (const children of [
      `<figure>${image('show.asp?id=3')}<figcaption>小车</figcaption></figure>`,
      `<ul><li><a href="show.asp?id=3"><img src="${dot}" alt=""><span>小车</span></a></li></ul>`,
      `<table><tr><th>图片</th><th>作品</th></tr><tr><td>${image('show.asp?id=3')}</td><td>小车</td></tr></table>`,
      `<table><tr><td>${image('show.asp?id=3')}</td></tr><tr><td>小车</td></tr></table>`,
      `<p>${image('show.asp?id=3')}</p><p>小车</p>`,
    ]) {
      const gallery = await show(children);
      expect(gallery.frames()[0]?.getAttribute('href'), children).to.equal(dot);
      await gallery.open('小车');
      expect(gallery.media.getAttribute('src'), children).to.equal(dot);
      expect(gallery.facts, children).to.deep.equal(['出自：作品所在的页面']);
      expect(gallery.all('dd a')[0]?.getAttribute('href')).to.equal('show.asp?id=3');
      await gallery.key('Escape');
    }
    const scripted = await show(`<figure>${image('javascript:;')}<figcaption>小车</figcaption></figure>`);
    await scripted.open('小车');
    expect(scripted.facts).to.deep.equal([]);
    await scripted.key('Escape');
  });

  it('none in a table of headings alone, under the heading of the gallery', async () => {
    for (const rows of [
      '<tr><th>图片</th><th>作品</th></tr><tr><td></td><td></td></tr>',
      '<tr><td>图片</td><td>作品</td></tr>',
    ]) {
      const children = `<table>${rows}</table>`;
      const gallery = await Gallery.show('client', { children, attributes: { heading: '科幻画' } });
      expect(gallery.texts('.heading, .message')).to.deep.equal(['科幻画', '还没有作品。']);
    }
  });

  it('under the heading of the gallery, too, where a file cannot be read', async () => {
    const attributes = { src: 'data:application/json,[', heading: '科幻画' };
    const gallery = await Gallery.show('client', { attributes });
    await until(() => gallery.all('[role=alert]').length > 0);
    expect(gallery.texts('.heading, .message')).to.deep.equal(['科幻画', '内容暂时读不出来，请稍后再试。 再试一次']);
  });

  it('pictures alone and in lists', async () => {
    expect(
      (await show(`<img src="${dot}" alt="苔藓"><a href="big.jpg?v=2"><img src="${dot}" alt="叶脉"></a>`)).titles,
    ).to.deep.equal(['苔藓', '叶脉']);
    const pages = ['wiki/File:a.jpg', 'works/a.jpg/', 'view?file=a.jpg', 'view#a.png', 'a.jpg.html'];
    const linked = await show(pages.map((href) => `<a href="${href}"><img src="${dot}" alt="苔藓"></a>`).join(''));
    expect(linked.frames().map((frame) => frame.getAttribute('href'))).to.deep.equal(pages.map(() => dot));
    const [silent] = (await show(`<figure><img src="${dot}" alt=""></figure>`)).frames();
    expect(silent?.querySelector('img')?.alt).to.equal('作品展示');
    const list = await show(
      `<ul><li><img src="${dot}" alt=""> 萝卜发芽记</li><li><img src="${dot}" alt=""> 听风铃</li></ul>`,
    );
    expect(list.titles).to.deep.equal(['萝卜发芽记', '听风铃']);
  });

  it('loose pictures with the words beside or below them, and leaves alone what is not clear', async () => {
    const image = `<img src="${dot}" alt="IMG_2034.JPG">`;
    for (const [one, other] of [
      [`<p>${image}小车 王某</p>`, `<p>${image}小船 李某</p>`],
      [`<p>${image}</p><p>小车 王某</p>`, `<p>${image}</p><p>小船 李某</p>`],
      [`<div><a href="big.jpg?v=2">${image}</a><div>小车 王某</div></div>`, `<div>${image}<div>小船 李某</div></div>`],
    ]) {
      const gallery = await show(`${one}${other}`);
      expect(gallery.titles).to.deep.equal(['小车', '小船']);
      expect(gallery.notes).to.deep.equal(['王某', '李某']);
    }
    expect((await show(`<img src="${dot}" title="小车"><img src="${dot}" alt="IMG_2034.JPG">`)).titles).to.deep.equal([
      '小车',
      '',
    ]);
    const mixed = await show(
      `<figure>${image}<figcaption>小桥 赵某</figcaption></figure><p>${image}</p><p>小船 李某</p><img src="${dot}" alt="小塔">`,
    );
    expect(mixed.titles).to.deep.equal(['小桥', '小船', '小塔']);
    const unclear = await show(`<p>小车 王某</p><p>${image}</p><p>小船 李某</p><p>${image}</p>`);
    expect(unclear.frames()).to.have.length(0);
  });

  it('loose pictures below a sentence on them all, which is said above the wall', async () => {
    const image = `<img src="${dot}" alt="">`;
    const intro = '这是三年级同学的作品，欢迎来看。';
    for (const children of [
      `<p>${intro}</p><p>${image}</p><p>小车 王某</p><p>${image}</p><p>小船 李某</p>`,
      `<p>${intro}</p><p>${image}小车 王某</p><p>${image}小船 李某</p>`,
      `${intro}<br>${image}小车 王某<br>${image}小船 李某`,
    ]) {
      const gallery = await show(children);
      expect(gallery.titles, children).to.deep.equal(['小车', '小船']);
      expect(gallery.notes).to.deep.equal(['王某', '李某']);
      expect(gallery.texts('p.note')).to.deep.equal([intro]);
      await expect(gallery.element).to.be.accessible();
    }
    const bare = await show(
      `<p>三年级同学的作品：</p><p><img src="${dot}" alt="小车"><img src="${dot}" alt="小船"></p>`,
    );
    expect([...bare.texts('p.note'), ...bare.titles]).to.deep.equal(['三年级同学的作品：', '小车', '小船']);
    // Whose words these are nobody knows.
    const unclear = await show(`<p>会飞的房子！</p><p>${image}</p><p>会游的房子！</p><p>${image}</p>`);
    expect(unclear.frames()).to.have.length(0);
    expect((await show(`<h3>三年级作品</h3><p>${image}</p><p>小车 王某</p>`)).frames()).to.have.length(0);
  });

  it('pictures in a list of terms', async () => {
    const image = `<a href="big.jpg"><img src="${dot}" alt=""></a>`;
    for (const children of [
      `<dl><dt>${image}</dt><dd>小车 王某</dd><dt>${image}</dt><dd>小船 李某</dd></dl>`,
      `<dl><dt>小车</dt><dd>${image}</dd><dd>王某</dd><dt>小船</dt><dd>${image}</dd><dd>李某</dd></dl>`,
      `<dl><dt>${image}小车</dt><dd>作者：王某</dd><dt>${image}小船</dt><dd>作者：李某</dd></dl>`,
    ]) {
      const gallery = await show(children);
      expect(gallery.titles, children).to.deep.equal(['小车', '小船']);
      expect(gallery.notes).to.deep.equal(['王某', '李某']);
      expect(gallery.frames().map((frame) => frame.getAttribute('href'))).to.deep.equal(['big.jpg', 'big.jpg']);
    }
  });

  it('tables with a column of pictures', async () => {
    const gallery = await show(`<table><caption>科幻画展</caption>
      <tr><th>图片</th><th>作品名称</th><th>班级</th><th>作者</th><th>获奖情况</th></tr>
      <tr><td><img src="${dot}" alt=""></td><td>骑着鲸鱼上学</td><td>三（2）班</td><td>林某</td><td>市级一等奖</td></tr>
      <tr><td><img src="${dot}" alt=""></td><td>给月亮修路灯</td><td>二（1）班</td><td>陈某</td><td></td></tr></table>`);
    expect(gallery.titles).to.deep.equal(['骑着鲸鱼上学', '给月亮修路灯']);
    expect(gallery.notes[0]).to.equal('三（2）班 林某 市级一等奖');
  });

  it('what the kit wrote, films with their captions included', async () => {
    const tracks = [
      { src: 'blob:words', kind: 'captions', srclang: 'zh-CN', label: '字幕', default: true },
      { src: 'blob:english', kind: 'subtitles', srclang: 'en', label: 'English' },
    ];
    const film = { ...(works[0] as (typeof works)[0]), video: { src: 'blob:film', tracks } };
    const { head, rows } = writeTable('works', [film], {});
    const [headings, cells] = [head[0]?.cells ?? [], rows[0]?.cells ?? []];
    const gallery = await show(
      `<table><thead><tr>${headings.map(({ text, value }) => `<th data-value="${value ?? ''}">${text}</th>`).join('')}</tr></thead>
      <tbody><tr data-id="film">${cells.map(({ text, value, role }) => `<td data-value='${value ?? ''}' data-role="${role ?? ''}">${text}</td>`).join('')}</tr></tbody></table>`,
    );
    await gallery.open(film.title);
    const shown = Array.from(
      gallery.media.querySelectorAll('track'),
      ({ kind, srclang, label, default: isShown, src }) => ({
        src,
        kind,
        srclang,
        label,
        isShown,
      }),
    );
    expect(shown).to.deep.equal([
      { src: 'blob:words', kind: 'captions', srclang: 'zh-CN', label: '字幕', isShown: true },
      { src: 'blob:english', kind: 'subtitles', srclang: 'en', label: 'English', isShown: false },
    ]);
    await gallery.key('Escape');
  });

  it('JSON and CSV', async () => {
    const json = await file(writeJson('works', works, { title: '作品' }), 'json');
    expect(json.titles).to.have.length(14);
    expect(json.notes[0]).to.equal('科幻画 · 三（2）班 林某 市级一等奖');
    const bad = await file('[{"title":null,"pictures":[null,{}]},{"pictures":["a.jpg"]}]', 'json');
    expect(bad.titles).to.deep.equal(['']);
    const csv = await file(writeCsv('works', works), 'csv');
    expect(csv.titles).to.deep.equal(json.titles);
    expect(csv.notes).to.deep.equal(json.notes);
  });

  it('says so when nothing is there', async () => {
    expect((await show('')).message).to.equal('还没有作品。');
  });
});
