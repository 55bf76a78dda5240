import { readdirSync, readFileSync } from "node:fs";
import { root } from "../helpers/contract.js";

/** The README, and the guides in `docs/` in the order of their names. */
export const pages: ReadonlyMap<string, string> = new Map(
  ["README.md", ...readdirSync(`${root}docs`).map((name) => `docs/${name}`)]
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(root + name, "utf8")]),
);

/** One of them. */
export function page(name: string): string {
  const text = pages.get(name);
  if (text === undefined) throw new Error(`There is no ${name}.`);
  return text;
}

/** All of them. */
export const readme = [...pages.values()].join("\n");

/** What stands in blocks of a language, in their order. */
export function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    ([, text = ""]) => text,
  );
}

/** The rows of the table whose head begins so, as cells without what surrounds them. */
export function table(head: string): string[][] {
  const lines = readme.split("\n");
  const start = lines.findIndex((line) => line.replace(/\s+/g, " ").startsWith(head));
  const end = lines.findIndex((line, index) => index > start && line === "");
  return lines.slice(start + 2, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands in backticks. */
export function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}

/** A call of curl, and what is printed below it: undefined where nothing is promised. */
export interface Curl {
  line: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
  output: string | undefined;
}

/** Every call of curl, in its order. */
export function curls(): Curl[] {
  return ["console", "sh"].flatMap((language) =>
    blocks(language).flatMap((block) =>
      [...block.matchAll(/^(?:\$ )?(curl .*)\n(?=(.*))/gm)].map(([, line = "", next = ""]) =>
        readCurl(line, language === "console" ? next : undefined),
      ),
    ),
  );
}

function readCurl(line: string, output: string | undefined): Curl {
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, inner, bare]) => inner ?? bare ?? "");
  const curl: Curl = { line, method: "GET", url: "", headers: {}, body: undefined, output };
  for (let index = 1; index < words.length; index++) {
    const word = words[index] as string;
    if (!word.startsWith("-")) curl.url = word;
    else {
      const value = words[++index] ?? "";
      if (word === "-H") curl.headers[value.split(": ")[0] as string] = value.split(": ").slice(1).join(": ");
      else if (word === "-X") curl.method = value;
      else if (word === "-d") Object.assign(curl, { body: value, method: "POST" });
      else throw new Error(`This test does not know ${word} of ${line}`);
    }
  }
  return curl;
}
