import { type FSWatcher, readFileSync, watch } from "node:fs";
import { basename, dirname, resolve } from "node:path";

/** Milliseconds in which the several events of one save arrive. */
const SETTLED = 50;

/** Notices that files have other content. */
export interface FileWatch {
  /** Starts to report changes, also those since `watchFiles`. A report is awaited before the next one. */
  start(onChange: (files: readonly string[]) => Promise<void>): void;
  /** Watches other files from now on. */
  follow(files: readonly string[]): void;
  close(): void;
}

/**
 * Watches files by the events of their directories, because editors save by renaming another file. A file that is missing is
 * waited for.
 *
 * @param onLost Called when the system stops watching a directory.
 *
 * @example
 * const files = watchFiles(["world.json"], console.error);
 * files.start(async (changed) => console.log(changed));
 */
export function watchFiles(files: readonly string[], onLost: (error: Error) => void): FileWatch {
  let known = new Map(files.map((file) => [file, contentOf(file)]));
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let report: ((files: readonly string[]) => Promise<void>) | undefined;
  let isReporting = false;

  const open = () => {
    for (const watcher of watchers) watcher.close();
    const directories = new Set([...known.keys()].map((file) => dirname(resolve(file))));
    watchers = [...directories].map((directory) => {
      const names = new Set([...known.keys()].map((file) => basename(file)));
      const watcher = watch(directory, (_, name) => {
        if (name === null || names.has(name)) schedule();
      });
      return watcher.on("error", onLost);
    });
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), SETTLED);
  };
  const check = async () => {
    if (isReporting || !report) return;
    const changed = [...known.keys()].filter((file) => {
      const content = contentOf(file);
      if (content === undefined || content === known.get(file)) return false;
      known.set(file, content);
      return true;
    });
    if (changed.length === 0) return;
    isReporting = true;
    await report(changed).finally(() => {
      isReporting = false;
    });
    schedule();
  };
  open();
  return {
    start(onChange) {
      report = onChange;
      schedule();
    },
    follow(others) {
      if (others.length === known.size && others.every((file) => known.has(file))) return;
      known = new Map(others.map((file) => [file, known.get(file) ?? contentOf(file)]));
      open();
    },
    close() {
      clearTimeout(timer);
      report = undefined;
      for (const watcher of watchers) watcher.close();
    },
  };
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return undefined;
  }
}
