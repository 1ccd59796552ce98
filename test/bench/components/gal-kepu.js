/** The gallery as one bundle, filled by script; the form of an entry is described in ../elements.ts. */
import '../../../components/dist/gallery/define.js';

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
    // All on the wall, as other galleries take them; by itself it begins with 24.
    gallery.limit = data.length;
    root.replaceChildren(gallery);
  },
  ready: (_root, { n }) => gallery.shadowRoot.querySelectorAll('.work > .frame').length === n,
  open: (_root, index) => gallery.shadowRoot.querySelectorAll('.work > .frame')[index].click(),
  opened: () => gallery.shadowRoot.querySelectorAll('.viewer img.media').length > 0,
};
