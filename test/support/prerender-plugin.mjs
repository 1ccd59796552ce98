// Serves `/__prerender` (spec as the body of a POST, or as `?spec=…` where it is short): one element rendered by Lit SSR, as the kit would do it.
// spec: { tag, properties, attributes, children } – JSON; `children` is HTML put behind the shadow root.
const modules = {
  'kepu-activity-calendar': 'activity-calendar/define.server.ts',
  'kepu-award-table': 'award-table/define.server.ts',
  'kepu-gallery': 'gallery/define.server.ts',
  'kepu-plan-timeline': 'plan-timeline/define.server.ts',
  'kepu-search-box': 'search-box/define.ts',
};

export async function prerender({ tag, properties = {}, attributes = {}, children = '' }) {
  const module = modules[tag];
  if (!module) throw new Error(`No such element: ${tag}`);
  await import(`../../components/${module}`);
  const { html } = await import('lit');
  const { render } = await import('@lit-labs/ssr');
  const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
  const names = [...Object.keys(attributes), ...Object.keys(properties).map((name) => `.${name}`)];
  const values = [...Object.values(attributes), ...Object.values(properties)];
  const strings = names.map((name, index) => `${index ? '' : `<${tag}`} ${name}=`);
  strings.push(names.length ? `></${tag}>` : `<${tag}></${tag}>`);
  // Lit takes any array with `raw` as a template: the names are only known here.
  const template = Object.assign(strings, { raw: strings });
  const out = await collectResult(render(html(template, ...values)));
  return out.replace(new RegExp(`</${tag}>(?=(<!--[^>]*-->)*$)`), `${children}</${tag}>`);
}

async function readBody(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

export function prerenderPlugin() {
  return {
    name: 'kepu-prerender',
    async serve(context) {
      if (context.path !== '/__prerender') return undefined;
      const spec = JSON.parse(context.URL.searchParams.get('spec') ?? (await readBody(context.req)));
      return { body: await prerender(spec), type: 'html' };
    },
  };
}
