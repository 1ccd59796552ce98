/** Loads the parts of `kepu.js` that few pages need: classic scripts in the same folder. */

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}

interface PolicyHolder {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
  };
  /** The one policy of that name on a page; a second one would be refused. */
  kepuPolicy?: ScriptPolicy;
}

/** Address of the script this is part of; only known while it runs for the first time. */
const here = (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI;

const loads = new Map<string, Promise<void>>();

/**
 * Loads a script beside this one, once. Its address goes through the Trusted Types policy `kepu`, which lets nothing
 * pass from another server than this script's.
 *
 * @param file Name of a file: `kepu-lunar.js`.
 * @returns Rejects if the script cannot be loaded; the next call then tries again.
 */
export function loadScript(file: string): Promise<void> {
  let load = loads.get(file);
  if (!load) {
    load = new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      const { href } = new URL(file, here);
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => {
        loads.delete(file);
        script.remove();
        reject(new Error(`Could not load ${href}`));
      });
      script.src = trusted(href);
      document.head.append(script);
    });
    loads.set(file, load);
  }
  return load;
}

function trusted(url: string): string {
  const holder = globalThis as PolicyHolder;
  if (!holder.trustedTypes) return url;
  holder.kepuPolicy ??= holder.trustedTypes.createPolicy('kepu', { createScriptURL: checkOwn });
  return holder.kepuPolicy.createScriptURL(url) as string;
}

function checkOwn(url: string): string {
  const [asked, own] = [new URL(url), new URL(here)];
  if (asked.protocol !== own.protocol || asked.host !== own.host)
    throw new TypeError(`Not a script of ${own.host}: ${url}`);
  return url;
}
