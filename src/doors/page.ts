/** The page of the service: what it takes, and a box to try it. */
import { createHash } from 'node:crypto';
import type { Language } from '../outputs/index.ts';
import { doorMessages } from './messages.ts';
import type { Api } from './openapi.ts';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
textarea, pre, table { width: 100%; box-sizing: border-box; }
textarea { font: inherit; min-height: 7rem; }
pre { overflow: auto; max-height: 24rem; padding: .75rem; background: color-mix(in srgb, currentColor 7%, transparent); }
td, th { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top; }
code { font-size: .9em; }`;

const script = `
const [text, result] = ['text', 'result'].map((id) => document.getElementById(id));
for (const button of document.querySelectorAll('button')) {
  button.onclick = async () => {
    const headers = { 'content-type': 'text/plain;charset=utf-8' };
    const answer = await fetch(button.value, { method: 'POST', headers, body: text.value });
    result.textContent = JSON.stringify(await answer.json(), undefined, 2);
  };
}`;

const sample = '2023年1-5月，一般公共预算收入完成46151万元，同比增长9.0%。下半年力争新建道路12.5公里。';

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** Runs this script and no other, and talks to nobody else. */
const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; connect-src 'self'`;

/** Only the service's own words go into it; none needs escaping in HTML. */
export function printPage({ info, paths }: Api, language: Language): { html: string; policy: string } {
  const { intro, version, tryIt, shell, operations } = doorMessages[language].page;
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId }]) =>
        `<tr><td><code>${method.toUpperCase()}</code></td><td><code>${path}</code></td><td>${operations[operationId]}</td></tr>`,
    ),
  );
  const html = `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${info.title}</title>
<style>${style}</style>
<h1>${info.title}</h1>
<p>${intro} ${version} ${info.version} · <a href="/openapi.json">OpenAPI</a></p>
<table><tbody>
${rows.join('\n')}
</tbody></table>
<h2><label for="text">${tryIt}</label></h2>
<textarea id="text" lang="zh">${sample}</textarea>
<p><button value="/extract">extract</button> <button value="/audit">audit</button></p>
<pre id="result" aria-live="polite"></pre>
<h2>${shell}</h2>
<pre>curl -H 'content-type: text/plain' --data-binary @report.txt "$address/extract?referenceDate=2023-07-01"</pre>
<script>${script}</script>
</html>
`;
  return { html, policy };
}
