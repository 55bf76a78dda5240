import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ContractError, ReportError } from "../../../src/errors.js";
import { writeReport } from "../../../src/mock/node/write-report.js";
import { toJunit } from "../../../src/mock/report/junit.js";
import { finish } from "../../helpers/run.js";
import { reportOf, violationOf } from "./_observed.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const report = reportOf({ violations: [violationOf()] });
const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe("a report is written", () => {
  test.each([
    { path: "report.json", files: ["report.json"] },
    { path: "report.xml", files: ["report.xml"] },
    { path: "report", files: ["report.json", "report.xml"] },
    { path: "of/today/report", files: ["of/today/report.json", "of/today/report.xml"] },
    { path: "of.today/.report", files: ["of.today/.report.json", "of.today/.report.xml"] },
  ])("to $path", ({ path, files }) => {
    expect(writeReport(join(folder, path), report)).toEqual(files.map((name) => join(folder, name)));
    for (const name of files) {
      if (name.endsWith(".json")) expect(JSON.parse(read(name))).toEqual(report);
      else expect(read(name)).toBe(toJunit(report));
    }
    const written = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(written).toHaveLength(files.length);
  });

  test("in the place of an older one", () => {
    writeFileSync(join(folder, "report.json"), "x".repeat(1_000_000));
    writeReport(join(folder, "report.json"), report);
    expect(JSON.parse(read("report.json"))).toEqual(report);
    expect(readdirSync(folder)).toEqual(["report.json"]);
  });

  test.skipIf(process.platform === "win32")("to a pipe, which stays one", async () => {
    const pipe = join(folder, "report.json");
    execFileSync("sh", ["-c", 'mkfifo "$0"', pipe]);
    const reader = spawn("cat", [pipe]);
    writeReport(pipe, report);
    const isPipe = statSync(pipe).isFIFO();
    if (!isPipe) reader.kill();
    expect([isPipe, (await finish(reader)).stdout]).toEqual([true, `${JSON.stringify(report, undefined, 2)}\n`]);
  });
});

describe("a report that cannot be written is told in a sentence", () => {
  const message = (path: string): string => {
    try {
      writeReport(path, report);
    } catch (error) {
      expect(error).toBeInstanceOf(ReportError);
      expect(error).toBeInstanceOf(ContractError);
      return (error as Error).message.replaceAll(folder, "");
    }
    throw new Error("It was written.");
  };

  test.each(["report.txt", "report.", "report.JSON", "2025.11.21"])("%s", (name) => {
    expect(message(join(folder, name))).toBe(
      `The report cannot be saved to /${name}: it is written as .json or as .xml, and to both when the path has no ending.`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(["", "reports/", ".", ".."])("%j", (path) => {
    expect(message(path)).toBe(
      `The report cannot be saved to "${path}", which names no file; choose a path such as report.json.`,
    );
  });

  test("a folder of that name", () => {
    mkdirSync(join(folder, "report.json"));
    expect(message(join(folder, "report.json"))).toBe(
      "The report cannot be saved to /report.json, which is a folder; name a file in it.",
    );
    expect(readdirSync(folder)).toEqual(["report.json"]);
  });

  test("a file in the place of its folder", () => {
    writeFileSync(join(folder, "file"), "");
    expect(message(join(folder, "file", "report"))).toMatch(
      /^The report cannot be saved to \/file\/report\.json: .*\.$/,
    );
  });
});
