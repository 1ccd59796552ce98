/** The floor: the same phases as a plain list, without axis, bars or keyboard. */
globalThis.__peer = {
  render(root, data) {
    const list = document.createElement('ol');
    for (const item of data) {
      const entry = document.createElement('li');
      entry.append(`${item.name} ${item.start} – ${item.end}`);
      list.append(entry);
    }
    root.append(list);
  },
  ready: (root, { n }) => root.querySelectorAll('li').length >= n,
};
