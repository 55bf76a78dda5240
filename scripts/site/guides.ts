import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import hljs from "highlight.js/lib/common";
import { Marked, type Token, type Tokens } from "marked";
import { gfmHeadingId } from "marked-gfm-heading-id";
import { markedHighlight } from "marked-highlight";
import { escapeHtml, layout, REPOSITORY } from "./layout.js";

const INDEX = "docs/README.md";

/** A guide, as the index of the guides lists it. */
export interface Guide {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly group: string;
}

/**
 * The guides in the order of their index.
 *
 * @throws Error when the index does not list exactly the guides that there are.
 */
export function listGuides(): Guide[] {
  const guides: Guide[] = [];
  let group = "";
  for (const line of readFileSync(INDEX, "utf8").split("\n")) {
    group = /^## (.+)$/.exec(line)?.[1] ?? group;
    const [, title, name, about] = /^- \[(.+)\]\((\w+)\.md\): (.+)$/.exec(line) ?? [];
    if (title && name && about) guides.push({ name, title, about, group });
  }
  const there = readdirSync("docs").filter((file) => file.endsWith(".md") && file !== posix.basename(INDEX));
  const listed = guides.map(({ name }) => `${name}.md`);
  const missing = there.filter((file) => !listed.includes(file));
  if (missing.length > 0)
    throw new Error(`${INDEX} lists every guide as \`- [title](file.md): about\`, and lacks ${missing.join(", ")}.`);
  return guides;
}

/** The pages of the guides, by the name of their file in the site. */
export function renderGuides(guides: readonly Guide[]): Map<string, string> {
  const index: Guide = {
    name: "README",
    title: "Guides",
    about: "Guides to client, mock and checks of the contract",
    group: "",
  };
  return new Map(
    [index, ...guides].map((guide) => {
      const source = `docs/${guide.name}.md`;
      const body = `<div class="guide">
<main id="main" tabindex="-1">
${render(source)}
<p class="edit"><a href="${REPOSITORY}/blob/main/${source}">Source of this page</a></p>
</main>
<nav class="guides" aria-label="Guides">${menu(guides, guide)}</nav>
</div>`;
      const title = guide === index ? guide.title : `${guide.title} · Guides`;
      return [pageOf(source), layout({ title, description: guide.about, root: "../", section: "Guides", body })];
    }),
  );
}

function menu(guides: readonly Guide[], { name: current }: Guide): string {
  const groups = [...new Set(guides.map(({ group }) => group))];
  return groups
    .map((title) => {
      const links = guides
        .filter(({ group }) => group === title)
        .map(
          ({ name, title }) =>
            `<li><a href="${name}.html"${name === current ? ' aria-current="page"' : ""}>${escapeHtml(title)}</a></li>`,
        );
      return `<h2>${title}</h2><ul>${links.join("")}</ul>`;
    })
    .join("\n");
}

/** Code as HTML. */
export function highlighted(code: string, language: string): string {
  return hljs.getLanguage(language) ? hljs.highlight(code, { language }).value : escapeHtml(code);
}

/** Where the page of a file of `docs/` is. */
function pageOf(source: string): string {
  return source === INDEX ? "docs/index.html" : source.replace(/\.md$/, ".html");
}

function render(source: string): string {
  const marked = new Marked(
    gfmHeadingId(),
    markedHighlight({
      langPrefix: "hljs language-",
      highlight: highlighted,
    }),
    {
      walkTokens(token: Token) {
        if (token.type === "link" || token.type === "image")
          token.href = rewritten((token as Tokens.Link).href, source);
      },
    },
  );
  // What scrolls can be reached by keyboard.
  return (marked.parse(readFileSync(source, "utf8")) as string)
    .replaceAll("<table>", '<div class="scroll" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>")
    .replaceAll("<pre>", '<pre tabindex="0">');
}

/**
 * The link of a guide in the site: guides and their pictures are there, everything else is in the repository.
 *
 * @throws Error for a file that does not exist.
 */
function rewritten(href: string, source: string): string {
  if (/^(https?:|#)/.test(href)) return href;
  const [path = "", fragment] = href.split("#");
  const target = posix.join(posix.dirname(source), path);
  if (!existsSync(target)) throw new Error(`${source}: the link ${href} leads to ${target}, which does not exist.`);
  const tail = fragment === undefined ? "" : `#${fragment}`;
  if (!target.startsWith("docs/"))
    return `${REPOSITORY}/${statSync(target).isDirectory() ? "tree" : "blob"}/main/${target.replace(/\/$/, "")}${tail}`;
  return (target.endsWith(".md") ? posix.basename(pageOf(target)) : posix.basename(target)) + tail;
}
