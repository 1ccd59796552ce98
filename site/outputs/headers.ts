import type { OutputFile } from '../collect/site.js';
import { escapeXml } from './xml.js';

/**
 * What a portal page may load and do: its own files, nothing inline, nothing from elsewhere. `media-src` is for the
 * pupils' films. Who may put the portal into a frame is the school's own decision.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html kepu',
].join('; ');

/** Headers of every answer. */
export const HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
];

/** Folders other sites may load from: elements on a foreign page read their records there. */
export const SHARED_FOLDERS = ['data', 'search'] as const;

/** Types Windows' web server does not know and would refuse to send. */
const MIME_TYPES = [
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.ndjson', 'application/x-ndjson; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.avif', 'image/avif'],
  ['.webp', 'image/webp'],
  ['.webm', 'video/webm'],
  ['.vtt', 'text/vtt; charset=utf-8'],
] as const;

/** `_headers` (Netlify, Cloudflare Pages and others) and `web.config` (IIS) with the portal's headers. */
export function makeHeaderFiles(): OutputFile[] {
  return [
    { path: '_headers', contents: writeHeaders() },
    { path: 'web.config', contents: writeWebConfig() },
  ];
}

function writeHeaders(): string {
  const all = `/*\n${HEADERS.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  const shared = SHARED_FOLDERS.map((folder) => `/${folder}/*\n  Access-Control-Allow-Origin: *\n`).join('');
  return all + shared;
}

function writeWebConfig(): string {
  const headers = HEADERS.map(([name, value]) => `        <add name="${name}" value="${escapeXml(value)}" />\n`).join(
    '',
  );
  const types = MIME_TYPES.map(
    ([extension, type]) =>
      `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />\n`,
  ).join('');
  const shared = SHARED_FOLDERS.map(
    (folder) => `  <location path="${folder}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="Access-Control-Allow-Origin" value="*" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`,
  ).join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${headers}      </customHeaders>
    </httpProtocol>
    <staticContent>
${types}    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
  </system.webServer>
${shared}</configuration>
`;
}
