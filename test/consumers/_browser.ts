import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";

/** Names of a Chromium on the `PATH`; `.ci/run` looks for the same ones. The first has no windows, and takes half the time. */
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

/** What the suite says where there is none. */
export const NO_BROWSER =
  "No Chromium was found, so the pages in test/consumers/vite-react and examples/usage-dashboard were not tried in a browser. " +
  "Install one (apt-get install chromium), or set CHROMIUM_PATH.";

/** Path of the browser that drives the page, or `undefined` where there is none. */
export function findBrowser(): string | undefined {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return PATH.split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isExecutable);
}

let launched: Promise<Browser> | undefined;

/**
 * The browser of this worker, in which each file opens a context of its own. It ends with the worker: to start one takes
 * as long as most tests.
 */
export function launch(): Promise<Browser> {
  launched ??= import("playwright-core").then(({ chromium }) => {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error(NO_BROWSER);
    return chromium.launch({ executablePath, args: ["--disable-gpu"] });
  });
  return launched;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
