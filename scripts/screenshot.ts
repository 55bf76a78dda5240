import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { stripVTControlCharacters } from "node:util";

// Draws the README's picture of a terminal: `npm run docs:screenshot`. It shows what the mock prints, colours included.

const FILE = new URL("../docs/terminal.svg", import.meta.url);
/** What sets a colour: ESC, and numbers between `[` and `m`. */
const COLOUR = new RegExp(`(${String.fromCharCode(27)}\\[[\\d;]*m)`);
const URL_SHOWN = "http://127.0.0.1:4010";
const REPORT = { resource: "b9005020ea014056801f86ab919a8aef", usages: [{ type: "cpu", amount: "many" }] };
const REQUESTS = [
  ["GET", "/api/marketplace-component-usages/?type=cpu", "customer-owner", undefined, undefined],
  ["GET", "/api/marketplace-provider-resources/", undefined, undefined, undefined],
  ["GET", "/api/marketplace-provider-resources/", "staff", undefined, "code=400"],
  ["POST", "/api/marketplace-component-usages/set_usage/", "staff", REPORT, undefined],
] as const;

const child = spawn(process.execPath, ["--import", "tsx", "src/cli.ts", "mock", "--port", "0"], {
  env: { ...process.env, FORCE_COLOR: "1" },
  stdio: ["ignore", "pipe", "inherit"],
});
let printed = "";
child.stdout.on("data", (chunk) => {
  printed += chunk;
});
while (!/http:\/\/127\.0\.0\.1:\d+/.test(printed)) await once(child.stdout, "data");
const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
for (const [method, path, token, body, prefer] of REQUESTS) {
  const headers = {
    ...(token && { Authorization: `Token ${token}` }),
    ...(prefer && { Prefer: prefer }),
    ...(body && { "Content-Type": "application/json" }),
  };
  await (await fetch(url + path, { method, headers, body: body ? JSON.stringify(body) : null })).text();
}
child.kill("SIGTERM");
await once(child, "close");

const text = printed
  .replaceAll(url, URL_SHOWN)
  .replace(/\d\d:\d\d:\d\d/g, "09:30:00")
  .replace(/ *[\d.]+ m?s\b/g, (duration) => "2 ms".padStart(duration.length));
await writeFile(FILE, toSvg(`$ npx waldur-contract mock\n${text}`));

/** Lines with the colours of ANSI escapes as a picture. */
function toSvg(ansi: string): string {
  const lines = ansi.trimEnd().split("\n");
  const [width, height] = [8.43, 20];
  const columns = Math.min(120, Math.max(...lines.map((line) => stripVTControlCharacters(line).length)));
  const rows = lines.map(
    (line, index) => `<text x="16" y="${36 + index * height}" xml:space="preserve">${spans(cut(line, columns))}</text>`,
  );
  const size = [Math.ceil(32 + columns * width), 32 + lines.length * height];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size[0]} ${size[1]}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#d0d7de">
<title>The start of the mock, and four requests</title>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.join("\n")}
</svg>
`;
}

function cut(line: string, columns: number): string {
  return stripVTControlCharacters(line).length <= columns
    ? line
    : `${stripVTControlCharacters(line).slice(0, columns - 1)}…`;
}

function spans(line: string): string {
  const colours: Record<string, string> = {
    ...{ 31: "#ff7b72", 32: "#3fb950", 33: "#d29922", 34: "#79c0ff", 35: "#d2a8ff", 36: "#39c5cf" },
    ...{ 2: "#8b949e", 90: "#8b949e" },
  };
  let style = "";
  return line
    .split(COLOUR)
    .map((part) => {
      const codes = COLOUR.test(part) ? part.slice(2, -1).split(";") : undefined;
      if (!codes) return part && `<tspan${style}>${escaped(part)}</tspan>`;
      const fill = codes.map((code) => colours[code]).find(Boolean);
      style = fill ? ` fill="${fill}"` : codes.includes("1") ? ' font-weight="bold"' : "";
      return "";
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
