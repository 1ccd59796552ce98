/** The gallery as one bundle, filled by script; the form of an entry is described in ../elements.ts. */
import '../../../components/dist/gallery/define.js';

const AT_ONCE = 240;
let gallery;

globalThis.__peer = {
  render(root, data) {
    gallery = document.createElement('kepu-gallery');
    gallery.works = data.map((item, index) => ({
      id: `work-${index}`,
      title: item.title,
      people: [],
      tutors: [],
      pictures: [{ src: item.thumb, full: item.src, width: item.w, height: item.h, alt: item.alt }],
      extras: {},
    }));
    // As many as it shows at once; by itself it begins with 24.
    gallery.limit = AT_ONCE;
    root.replaceChildren(gallery);
  },
  ready: (_root, { n }) => gallery.shadowRoot.querySelectorAll('.work > .frame').length === Math.min(n, AT_ONCE),
  open: (_root, index) => gallery.open(`work-${index}`),
  opened: () => gallery.shadowRoot.querySelectorAll('.viewer img.media').length > 0,
  mode: `${AT_ONCE} on the wall, the rest by “more”`,
};
