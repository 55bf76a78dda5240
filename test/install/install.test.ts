import { type ChildProcess, execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blocks } from "../contract/_readme.js";
import { root } from "../helpers/contract.js";
import { finish } from "../helpers/run.js";

const { name, version, repository } = JSON.parse(await readFile(`${root}package.json`, "utf8"));
const [byAddress = "", byTarball = ""] = blocks("sh").filter((block) =>
  /^npm (install git|ci && npm pack)/.test(block),
);

let workshop: string;
/** A repository that has the files of this one as they are now, committed or not. */
let clone: string;
beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), "install-"));
  clone = join(workshop, "clone");
  const git = (...args: string[]) =>
    promisify(execFile)("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: clone });
  const { stdout } = await promisify(execFile)("git", ["ls-files", "-z", "-co", "--exclude-standard"], { cwd: root });
  for (const file of stdout.split("\0").filter(Boolean)) {
    // What was deleted but is still in the index has nothing to be copied.
    await cp(join(root, file), join(clone, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  await git("init", "--quiet");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "The files as they are");
});
afterAll(() => rm(workshop, { recursive: true }));

function shell(cwd: string, command: string): ChildProcess {
  return spawn("sh", ["-ec", command], { cwd, env: { ...process.env, npm_config_fund: "false" } });
}

async function expectInstalled(project: string): Promise<void> {
  const { code, stdout } = await finish(shell(project, "npx --no-install waldur-contract --version"));
  expect([code, stdout.trim()]).toEqual([0, version]);
  const program = `import("${name}").then(({ toNumber }) => console.log(toNumber("18250.50")))`;
  expect((await finish(shell(project, `node -e '${program}'`))).stdout).toBe("18250.5\n");
}

async function makeProject(folder: string): Promise<string> {
  const project = join(workshop, folder);
  await mkdir(project);
  await writeFile(join(project, "package.json"), "{}");
  return project;
}

test("the README's address installs the package", async () => {
  expect(byAddress.trim()).toBe(`npm install ${repository.url}`);
  const project = await makeProject("by-address");
  const { code, stderr } = await finish(shell(project, byAddress.replace(repository.url, `git+file://${clone}`)));
  expect(code, stderr).toBe(0);
  await expectInstalled(project);
});

test("the README's commands make a tarball, and install it", async () => {
  const [pack = "", install = ""] = byTarball.trim().split("\n");
  // What `npm ci` installs is here already, and `npm install` by address has shown that it works in a clone.
  await symlink(join(root, "node_modules"), join(clone, "node_modules"));
  const packed = await finish(shell(clone, pack.replace("npm ci && ", "")));
  expect(packed.code, packed.stderr).toBe(0);
  const project = await makeProject("by-tarball");
  await cp(join(clone, `${name}-${version}.tgz`), join(project, `${name}-${version}.tgz`));
  const installed = await finish(shell(project, install));
  expect(installed.code, installed.stderr).toBe(0);
  await expectInstalled(project);
});
