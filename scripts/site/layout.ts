import { readFileSync } from "node:fs";

const { repository } = JSON.parse(readFileSync("package.json", "utf8")) as { repository: { url: string } };

/** What npm installs the package from. */
export const PACKAGE_ADDRESS = repository.url;

/** Address of the repository for browsers. */
export const REPOSITORY = PACKAGE_ADDRESS.replace(/^git\+|\.git$/g, "");

/** A page of the site. */
export interface Page {
  readonly title: string;
  readonly description: string;
  /** The way to the root of the site, such as `../`. */
  readonly root: string;
  /** The link of the header that leads to it. */
  readonly section?: string | undefined;
  readonly head?: string;
  readonly body: string;
}

const SECTIONS: Readonly<Record<string, string>> = {
  Guides: "docs/index.html",
  Reference: "reference/index.html",
  Playground: "playground/index.html",
  Console: "console/index.html",
  Dashboard: "dashboard/index.html",
};

/** The links at the top of every page. */
export function bar(root: string, section?: string): string {
  const links = Object.entries(SECTIONS).map(
    ([name, href]) => `<a href="${root}${href}"${name === section ? ' aria-current="page"' : ""}>${name}</a>`,
  );
  return `<div class="site-bar" role="navigation" aria-label="Site">
<a class="site-name" href="${root}index.html"><img src="${root}icon.svg" alt="" width="20" height="20"> Waldur marketplace contract</a>
${links.join("\n")}
<a href="${REPOSITORY}">Repository</a>
</div>`;
}

/** What the head of every page has that has the bar. */
export function barHead(root: string): string {
  return `<link rel="stylesheet" href="${root}bar.css">`;
}

/** A page in the layout of the site. */
export function layout({ title, description, root, section, head = "", body }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(description)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
${barHead(root)}
<link rel="stylesheet" href="${root}style.css">
${head}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${bar(root, section)}
${body}
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
