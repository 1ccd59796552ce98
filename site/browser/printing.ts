/** How long a reader waits for pictures that are not there yet, ms. */
const PATIENCE = 5000;

/**
 * “Print this plan”: the browser's own dialogue. Rows of figures that are folded away are unfolded on paper, and pictures that wait
 * until they are near the screen are fetched first: browsers leave their places white.
 */
export function setUpPrinting(): void {
  const folded = document.querySelectorAll<HTMLDetailsElement>('.pivot-frame details:not([open])');
  addEventListener('beforeprint', () => {
    for (const rows of folded) rows.open = true;
    // From a menu they come too late for this sheet, but not for the next.
    fetchPictures();
  });
  for (const button of document.querySelectorAll('.print-button')) button.addEventListener('click', printWhole);
  addEventListener('keydown', (event) => {
    const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'p';
    if (!isPrint || event.defaultPrevented || !document.querySelector('kepu-gallery, img[loading=lazy]')) return;
    event.preventDefault();
    void printWhole();
  });
}

/** Prints once the elements show what they show on paper, and its pictures are there. */
async function printWhole(): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  await Promise.all(
    [...galleries()].map((gallery) => (gallery as { updateComplete?: Promise<unknown> }).updateComplete),
  );
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.all(fetchPictures()), patience]);
  print();
}

const galleries = () => document.querySelectorAll('kepu-gallery');

/** Begins to fetch all pictures of the page; each promise is kept when its picture can be shown, or never will. */
function fetchPictures(): Promise<void>[] {
  const roots = [document, ...[...galleries()].map((gallery) => gallery.shadowRoot ?? gallery)];
  const pictures = roots.flatMap((root) => [...root.querySelectorAll<HTMLImageElement>('img')]);
  return pictures.map((picture) => {
    picture.loading = 'eager';
    return picture.decode().catch(() => undefined);
  });
}
