import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";

const [PACKAGE, VERSION] = ["@scalar/api-reference", "1.76.0"];
const INTEGRITY = "sha512-pjqwnzmA9YK3ZX+IZSICMsywm4qI6HLSngR2py9H6TvFApHHuJjkTAd+gFJfnqJDzJuro8k7ji6JCtJ2U+Byng==";
const FOLDER = `node_modules/.cache/scalar-${VERSION}`;

/**
 * Gets the built files of Scalar's API reference from the npm registry, once: as a dependency it would bring 284 packages and 311
 * MB that its built files do not need, and that want Node 22.
 *
 * @returns the folder of `standalone.esm.js`.
 * @throws Error when the registry cannot be reached, or gives something else.
 */
export function fetchScalar(): string {
  const built = `${FOLDER}/package/dist/browser`;
  if (existsSync(built)) return built;
  const fresh = `${FOLDER}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    const options = ["--pack-destination", fresh, "--silent"];
    execFileSync("npm", ["pack", `${PACKAGE}@${VERSION}`, ...options], { stdio: "ignore" });
    const tarball = `${fresh}/${PACKAGE.slice(1).replace("/", "-")}-${VERSION}.tgz`;
    const hash = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
    if (hash !== INTEGRITY) throw new Error(`its hash is ${hash}, not ${INTEGRITY}`);
    execFileSync("tar", [
      "-xzf",
      tarball,
      "-C",
      fresh,
      "--exclude=*.map",
      "package/dist/browser",
      "package/package.json",
    ]);
    rmSync(tarball);
    renameSync(fresh, FOLDER);
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(
      `${PACKAGE} ${VERSION} could not be taken from the npm registry: ${(cause as Error).message}. Without the registry, build the site with --without-reference.`,
      { cause },
    );
  }
  return built;
}
