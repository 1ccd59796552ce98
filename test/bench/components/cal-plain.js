/** The floor: the same activities as a plain table a day, without views, filters or keyboard. */
globalThis.__peer = {
  render(root, data) {
    const rows = data.map((event) => {
      const row = document.createElement('tr');
      for (const text of [event.start.slice(0, 10), event.title, event.cat]) {
        const cell = document.createElement('td');
        cell.append(text);
        row.append(cell);
      }
      return row;
    });
    const table = document.createElement('table');
    table.append(...rows);
    root.append(table);
  },
  ready: (root, { n }) => root.querySelectorAll('tr').length >= n,
};
