import { expect, test } from "vitest";
import { operationTable } from "../../../generated/operations.js";
import { verify } from "../../../src/verify/index.js";
import { rightServer } from "./_mutate.js";

test.each(["staff", "provider-owner", "project-admin"])(
  "all neighbours of a right server are read for %s, and only read, also where writes are allowed",
  { timeout: 120_000 },
  async (token) => {
    const right = await rightServer();
    const written: string[] = [];
    const fetch = (request: Request) => {
      const { method, url } = request;
      if (!["GET", "HEAD"].includes(method)) written.push(`${method} ${new URL(url).pathname.split("/")[2]}`);
      return right(request);
    };
    const { findings, stopped, coverage } = await verify({
      ...{ url: "http://mock", token, fetch, neighbours: true, allowWrites: true },
      allowEmpty: true,
    });
    expect({ findings, stopped }).toEqual({ findings: [], stopped: undefined });
    const families = Object.values(operationTable).flatMap(({ neighbour, path }) =>
      neighbour ? [] : [path.split("/")[2]],
    );
    expect(written.filter((each) => !families.includes(each.split(" ")[1]))).toEqual([]);
    const read = coverage.operations.filter(({ operation }) => {
      const { neighbour, method } = operationTable[operation];
      return neighbour && (method === "GET" || method === "HEAD");
    });
    expect(read.length).toBeGreaterThan(25);
    const isStaff = token === "staff";
    expect(read.filter(({ requests }) => isStaff && requests === 0)).toEqual([]);
  },
);
