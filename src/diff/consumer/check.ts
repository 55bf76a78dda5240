import { dirname } from "node:path";
import { DiffError } from "../../errors.js";
import type { Merged } from "../merge/contract.js";
import { compare } from "../rate/notes.js";
import type { CallSite, ConsumerResult, Finding } from "../types.js";
import { declarationsOf } from "./declarations.js";
import { OriginFinder } from "./origins.js";
import { loadCompiler } from "./packages.js";
import { checkProject } from "./program.js";
import { locate, readProjects } from "./project.js";
import { filesOf, newErrors, siteOf } from "./sites.js";

/**
 * Type-checks a project twice, with the types of the contract and with those of the contract as another release keeps
 * it, and gives the errors that only the second has. Nothing of the project is changed, and its code does not run.
 *
 * @example const { sites } = await checkConsumer("tsconfig.json", merged, findings);
 * @throws DiffError when the project cannot be read, does not use this package, or a compiler is not installed.
 */
export async function checkConsumer(tsconfig: string, merged: Merged, findings: Finding[]): Promise<ConsumerResult> {
  const file = locate(tsconfig);
  const compiler = loadCompiler(file);
  const projects = readProjects(compiler, file);
  const declarations = await declarationsOf(merged, compiler);
  const files = new Set<string>();
  const sites = new Map<string, CallSite>();
  let isUsed = false;
  for (const project of projects) {
    const before = checkProject(compiler, project, undefined, undefined);
    if (!before.usesContract) continue;
    isUsed = true;
    const after = checkProject(compiler, project, declarations, before.program);
    for (const { fileName } of filesOf(after.program)) files.add(fileName);
    const origins = new OriginFinder(compiler, before.program, merged.operations);
    const context = { compiler, merged, findings, origins, before: before.program, folder: dirname(file) };
    for (const error of newErrors(compiler, before.program, after.program)) {
      const site = siteOf(context, error);
      sites.set(JSON.stringify(site), site);
    }
  }
  if (!isUsed) {
    throw new DiffError(
      `${file}: no file of this project imports waldur-marketplace-contract; name the tsconfig.json of one that does.`,
    );
  }
  const keyOf = ({ file: name, line, column, message }: CallSite) => [name, line, column, message];
  return {
    tsconfig: file,
    typescript: compiler.version,
    files: files.size,
    sites: [...sites.values()].sort((one, other) => compare(keyOf(one), keyOf(other))),
  };
}
