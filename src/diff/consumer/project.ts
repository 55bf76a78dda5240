import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type ts from "typescript";
import { DiffError } from "../../errors.js";
import type { Compiler } from "./packages.js";

/**
 * Reads a `tsconfig.json` and, when it only refers to others as those of Vite do, these.
 *
 * @example const projects = readProjects(compiler, "tsconfig.json");
 * @throws DiffError when one is missing or broken, or names no file.
 */
export function readProjects(compiler: Compiler, tsconfig: string): ts.ParsedCommandLine[] {
  const seen = new Set<string>();
  const read = (file: string): ts.ParsedCommandLine[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    const project = parse(compiler, file);
    const inner = (project.projectReferences ?? []).flatMap(({ path }) => read(fileOf(path)));
    if (project.fileNames.length > 0) return [project, ...inner];
    if (inner.length === 0)
      throw new DiffError(`${file}: this project has no file to check; name another tsconfig.json.`);
    return inner;
  };
  return read(locate(tsconfig));
}

/**
 * The full name of a `tsconfig.json`; a folder stands for the one in it.
 *
 * @example locate("app"); // "/home/ada/app/tsconfig.json"
 * @throws DiffError when there is none.
 */
export function locate(tsconfig: string): string {
  const file = fileOf(resolve(tsconfig));
  if (tsconfig === "" || !existsSync(file)) {
    throw new DiffError(
      `${tsconfig === "" ? "The name is empty" : file}: there is no such tsconfig.json; name that of your project.`,
    );
  }
  return file;
}

function fileOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, "tsconfig.json") : path;
}

function parse(compiler: Compiler, file: string): ts.ParsedCommandLine {
  const { config, error } = compiler.readConfigFile(file, compiler.sys.readFile);
  // Nothing is written, whatever the project says; and every project is checked on its own.
  const forced = { noEmit: true, composite: false, incremental: false, declaration: false, emitDeclarationOnly: false };
  const parsed = error
    ? undefined
    : compiler.parseJsonConfigFileContent(config, compiler.sys, dirname(file), undefined, file);
  // A project of references has no files of its own.
  const isEmpty = (code: number) => code === 18002 || code === 18003;
  const problem =
    error ??
    parsed?.errors.find(({ code, category }) => category === compiler.DiagnosticCategory.Error && !isEmpty(code));
  if (problem || !parsed) {
    const why = problem ? compiler.flattenDiagnosticMessageText(problem.messageText, " ") : "it cannot be read";
    throw new DiffError(`${file}: this tsconfig.json is broken: ${why.replace(/\.$/, "")}.`);
  }
  const { tsBuildInfoFile: _, ...options } = { ...parsed.options, ...forced };
  return { ...parsed, options };
}
