interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypesFactory;
    /** The one policy of the portal; a second one of the same name would be refused. */
    kepuPolicy?: ScriptPolicy;
  }
}

const loads = new Map<string, Promise<void>>();

/**
 * Loads a classic script of the portal once; under `file://` modules and fetch do not work, classic scripts do.
 * The address goes through the Trusted Types policy `kepu`, which lets pass what lies where this page's scripts lie.
 *
 * @returns Rejects if the file cannot be loaded; the next call then tries again.
 */
export function loadScript(url: string): Promise<void> {
  let load = loads.get(url);
  if (!load) {
    load = new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => {
        loads.delete(url);
        script.remove();
        reject(new Error(`Could not load ${url}`));
      });
      script.async = false;
      script.src = trustedUrl(url);
      document.head.append(script);
    });
    loads.set(url, load);
  }
  return load;
}

/** An address of the portal's own that a browser with Trusted Types takes for a script or worker. */
export function trustedUrl(url: string): string {
  if (!window.trustedTypes) return url;
  window.kepuPolicy ??= window.trustedTypes.createPolicy('kepu', { createScriptURL: checkOwn });
  return window.kepuPolicy.createScriptURL(url) as string;
}

function checkOwn(url: string): string {
  const resolved = new URL(url, document.baseURI);
  const here = new URL(document.baseURI);
  if (resolved.protocol !== here.protocol || resolved.host !== here.host)
    throw new TypeError(`Not a script of this portal: ${url}`);
  return url;
}
