import { escapeXml } from '../outputs/xml.js';

/** The page shown when there is no portal yet because the content has errors. Reloads itself once it is mended. */
export function errorPage(problems: string, lang: 'zh-CN' | 'en', script: string): string {
  const title = lang === 'en' ? 'The content has errors' : '内容有错误，还不能显示网站';
  const hint = lang === 'en' ? 'Mend them and save; this page follows.' : '改好并保存后，这里会自动更新。';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<script src="${script}" defer></script>
</head>
<body>
<h1>${title}</h1>
<p>${hint}</p>
<pre>${escapeXml(problems)}</pre>
</body>
</html>
`;
}
