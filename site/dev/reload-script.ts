/** Where the dev server keeps what is not part of the portal. */
export const DEV_PATH = '.kepu-dev/';

/**
 * Runs in the page while it is written: reloads it when the portal changed and shows what is wrong above it. Only
 * text nodes and style properties, so that it lives under the portal's own security policy.
 */
export const RELOAD_SCRIPT = `(() => {
  const base = document.currentScript.src.replace(/\\/\\.kepu-dev\\/.*$/, '/');
  let version;
  let panel;
  const show = (text) => {
    panel?.remove();
    panel = undefined;
    if (!text) return;
    panel = document.createElement('pre');
    panel.textContent = text;
    panel.setAttribute('role', 'alert');
    panel.tabIndex = 0;
    const style = { position: 'fixed', inset: 'auto 0 0 0', zIndex: '2147483647', maxHeight: '60vh', overflow: 'auto', margin: '0',
      padding: '16px 20px', background: '#2b1210', color: '#fff', font: '14px/1.6 Consolas, Menlo, monospace', whiteSpace: 'pre-wrap' };
    for (const [name, value] of Object.entries(style)) panel.style[name] = value;
    document.body.append(panel);
  };
  const source = new EventSource(base + '.kepu-dev/events');
  source.onmessage = (event) => {
    const state = JSON.parse(event.data);
    show(state.problems);
    if (version !== undefined && version !== state.version) location.reload();
    version = state.version;
  };
})();
`;
