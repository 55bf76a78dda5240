import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseAllDocuments, parse as parseYaml } from "yaml";
import { parse } from "../../src/cli/command.js";
import { mock } from "../../src/cli/commands/mock.js";
import { root } from "../helpers/contract.js";

const read = (name: string) => readFileSync(`${root}deploy/${name}`, "utf8");
const haproxy = read("haproxy.cfg");
const servers = [...haproxy.matchAll(/^ *server (\S+) "(\S+)\$\{MOCK_DOMAIN\}:4010"$/gm)];
const names = servers.map(([, name]) => name);

// biome-ignore lint/suspicious/noExplicitAny: objects of Kubernetes, of which few fields are looked at.
const objects = parseAllDocuments(read("kubernetes.yaml")).map((document) => document.toJS() as any);
const objectOf = (kind: string, name: string) =>
  objects.find((object) => object.kind === kind && object.metadata.name === name);

test("HAProxy, Compose and Kubernetes agree on the mocks", () => {
  expect(names).toEqual(["mock-0", "mock-1", "mock-2"]);
  expect(servers.map(([, , address]) => address)).toEqual(names);
  const { services } = parseYaml(read("compose.yaml"), { merge: true });
  expect(Object.keys(services)).toEqual([...names, "haproxy"]);
  expect(services.haproxy.depends_on).toEqual(names);
  const { metadata, spec } = objectOf("StatefulSet", "mock");
  expect(Array.from({ length: spec.replicas }, (_, index) => `${metadata.name}-${index}`)).toEqual(names);
  expect(services.haproxy.image).toBe(objectOf("Deployment", "waldur-mock").spec.template.spec.containers[0].image);
});

test("services select pods that there are, and the domain is that of the service of the mocks", () => {
  for (const { spec } of objects.filter(({ kind }) => kind === "Service"))
    expect(objects.some((object) => object.spec.template?.metadata.labels.app === spec.selector.app)).toBe(true);
  const [{ env }] = objectOf("Deployment", "waldur-mock").spec.template.spec.containers;
  expect(env).toEqual([{ name: "MOCK_DOMAIN", value: ".mocks.default.svc.cluster.local" }]);
  expect(objectOf("StatefulSet", "mock").spec.serviceName).toBe("mocks");
});

describe("the image", () => {
  const lines = read("Containerfile").split("\n");
  const [, command = ""] = lines.find((line) => line.startsWith("ENTRYPOINT"))?.match(/^ENTRYPOINT (.*)$/) ?? [];

  test("is made of what there is", () => {
    const copied = lines.flatMap((line) => line.match(/^COPY (?!--from)(.*) \S+$/)?.[1]?.split(" ") ?? []);
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((name) => !existsSync(root + name))).toEqual([]);
  });

  test("starts a mock that others can reach, and that drains before it is killed", () => {
    const [node, file, name, ...args] = JSON.parse(command) as string[];
    expect([node, file, name]).toEqual(["node", "dist/src/cli.js", mock.name]);
    const call = parse(mock, args);
    if ("show" in call) throw new Error("The image would show a text.");
    expect(call.flags).toMatchObject({ host: "0.0.0.0", port: 4010 });
    const { terminationGracePeriodSeconds } = objectOf("StatefulSet", "mock").spec.template.spec;
    // Two checks, one second apart, until HAProxy leaves it out; and ten seconds for the last requests.
    expect(call.flags.drain).toBeGreaterThan(2000);
    expect(call.flags.drain + 10_000).toBeLessThan(1000 * terminationGracePeriodSeconds);
  });

  test("is checked where the mock says how it is", () => {
    const asked = lines.concat(haproxy.split("\n")).filter((line) => line.includes("/_mock/health"));
    expect(asked).toHaveLength(2);
  });
});
