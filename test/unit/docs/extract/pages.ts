import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nameFacts, readPage } from "../../../../scripts/docs/extract/extract.js";
import type { FieldFact, FieldFacts, PageFacts } from "../../../../scripts/docs/facts/model.js";

/** Our own page about a made-up family, in both forms; it has every construct that the extractor knows. */
export const KETTLES = "tearoom/brewing/kettles.md";

/** The text of a file in test/fixtures/pages. */
export function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../fixtures/pages/${name}`, import.meta.url)), "utf8");
}

/** Replaces the `nth` occurrence of a text, and complains when the fixture has no such text any more. */
export function change(text: string, find: string, replacement: string, nth = 1): string {
  let at = -1;
  for (let count = 0; count < nth; count += 1) {
    at = text.indexOf(find, at + 1);
    if (at === -1) throw new Error(`the fixture has no ${JSON.stringify(find)} number ${nth}`);
  }
  return text.slice(0, at) + replacement + text.slice(at + find.length);
}

/** The message that a page is refused with, or else the first note about it; null for a page that is read whole. */
export function complaint(text: string, options: { file: string; page?: string }): string | null {
  try {
    const { facts, notes } = readPage(text, options.file);
    nameFacts(facts, options);
    return notes[0] ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === "FactsError") return error.message;
    throw error;
  }
}

/** A mistake: the text to replace, its replacement, and what the page is refused with (line, what, text found). */
export type Broken = [find: string, put: string, says: string, options?: { nth?: number; fix?: string }];

/** Makes one mistake in a fixture and returns what it is refused with, without the file and the advice at the end. */
export function refusal(name: string, find: string, put: string, options: Broken[3] = {}): string | null {
  const { nth, fix = "correct the page, or report that this form of it is not known" } = options;
  const broken = change(fixture(name), find, put, nth);
  const message = complaint(broken, name.endsWith(".md") ? { file: name } : { file: name, page: KETTLES });
  const advice = `; ${fix}.`;
  return message?.startsWith(`${name}:`) && message.endsWith(advice)
    ? message.slice(name.length + 1, -advice.length).trim()
    : message;
}

/** The facts without what rendered text cannot show. */
export function comparable(facts: PageFacts): unknown {
  const { form: _form, source: _source, synced: _synced, sha256: _sha256, ...rest } = facts;
  return JSON.parse(JSON.stringify(rest, (key, value) => (key === "required" ? undefined : value)));
}

/** Every `required` that the first form states and the second states, too, must be the same. */
export function requiredOf(facts: PageFacts): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const add = (place: string, fields: FieldFacts = {}): void => {
    for (const [name, fact] of Object.entries<FieldFact>(fields)) {
      if (fact.required !== undefined) found.set(`${place} ${name}`, fact.required);
    }
  };
  for (const [id, operation] of Object.entries(facts.operations)) {
    for (const [place, fields] of Object.entries(operation.parameters)) add(`${id} ${place}`, fields);
    add(`${id} body`, operation.body?.fields);
    if (operation.body?.required !== undefined) found.set(`${id} body`, operation.body.required);
  }
  return found;
}
