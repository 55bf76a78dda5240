import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type ts from "typescript";
import type { Declarations } from "./declarations.js";
import type { Compiler } from "./packages.js";

/** Name of this package, as projects import it. */
const PACKAGE = "waldur-marketplace-contract";
/** The files behind its subpaths, without their endings. */
const ENTRIES = new Map([
  [PACKAGE, "../../index"],
  [`${PACKAGE}/types`, "../../types"],
  [`${PACKAGE}/validate`, "../../validate/index"],
  [`${PACKAGE}/mock`, "../../mock/index"],
]);

/** A project as the compiler sees it. */
export interface Checked {
  program: ts.Program;
  /** Whether a file of the project imports this package. */
  usesContract: boolean;
}

/**
 * The files of this package that hold its types: declarations in an installed package, sources in its repository.
 *
 * @example const { types } = ownFiles();
 */
export function ownFiles(): { types: string; operations: string } {
  return { types: fileOf("../../../generated/types"), operations: fileOf("../../../generated/operations") };
}

/** Whether a file belongs to this package. */
export function isOwn(file: string): boolean {
  return ["../../", "../../../generated/"].some((folder) => file.startsWith(pathOf(folder)));
}

/**
 * Makes a program of a project in which this package's types are its own, or those of another release. Nothing is
 * written; the project may even lack the package.
 *
 * @example const { program } = checkProject(compiler, project, undefined, undefined);
 */
export function checkProject(
  compiler: Compiler,
  { fileNames, options }: ts.ParsedCommandLine,
  declarations: Declarations | undefined,
  before: ts.Program | undefined,
): Checked {
  const own = ownFiles();
  const replaced = new Map(
    declarations ? [[own.types, declarations.types] as const, [own.operations, declarations.operations] as const] : [],
  );
  const host = compiler.createCompilerHost(options, true);
  const { getSourceFile, readFile } = host;
  host.readFile = (file) => replaced.get(file) ?? readFile.call(host, file);
  host.getSourceFile = (file, languageOptions, onError, fresh) => {
    const text = replaced.get(file);
    if (text !== undefined) return compiler.createSourceFile(file, text, languageOptions, true);
    // Nothing else differs, so what was parsed is used again.
    return before?.getSourceFile(file) ?? getSourceFile.call(host, file, languageOptions, onError, fresh);
  };
  let usesContract = false;
  const cache = compiler.createModuleResolutionCache(
    host.getCurrentDirectory(),
    (name) => host.getCanonicalFileName(name),
    options,
  );
  host.resolveModuleNameLiterals = (literals, containing, redirected, settings, source) =>
    literals.map((literal) => {
      const entry = ENTRIES.get(literal.text);
      if (entry !== undefined) {
        usesContract = true;
        return { resolvedModule: resolvedTo(compiler, fileOf(entry)) };
      }
      const mode = compiler.getModeForUsageLocation(source, literal, settings);
      return compiler.resolveModuleName(literal.text, containing, settings, host, cache, redirected, mode);
    });
  const program = compiler.createProgram({ rootNames: fileNames, options, host });
  return { program, usesContract };
}

function resolvedTo(compiler: Compiler, file: string): ts.ResolvedModuleFull {
  const extension = file.endsWith(".d.ts") ? compiler.Extension.Dts : compiler.Extension.Ts;
  return { resolvedFileName: file, extension, isExternalLibraryImport: file.endsWith(".d.ts") };
}

function fileOf(entry: string): string {
  return existsSync(pathOf(`${entry}.d.ts`)) ? pathOf(`${entry}.d.ts`) : pathOf(`${entry}.ts`);
}

/** Compilers write names with slashes on every system. */
function pathOf(entry: string): string {
  return fileURLToPath(new URL(entry, import.meta.url)).replaceAll("\\", "/");
}
