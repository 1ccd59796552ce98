/**
 * Hands an address on: by the phone's own sheet, else into the clipboard.
 *
 * @param field Where a field may stand for a moment; inside an open dialog nothing else can be selected.
 */
export async function share(title: string, url: string, field: Element): Promise<'shared' | 'copied' | 'failed'> {
  if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      // The reader thought better of it.
      if ((error as Error).name === 'AbortError') return 'shared';
    }
  }
  try {
    // Only in secure contexts; many a school's server knows no https.
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    const { activeElement } = field.getRootNode() as ShadowRoot;
    const input = Object.assign(document.createElement('input'), { value: url, className: 'visually-hidden' });
    field.append(input);
    input.select();
    const isCopied = document.execCommand('copy');
    input.remove();
    (activeElement as HTMLElement | null)?.focus();
    return isCopied ? 'copied' : 'failed';
  }
}
