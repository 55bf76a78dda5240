// Asks a mock of the default world and one of a multiplied world for the same, by turns, and prints the median microseconds as JSON.
// Arguments: `dist` of the package, factor, authorization, JSON of [name, method, path, path in the default world].
const [dist = "", factor = "", authorization = "", requests = ""] = process.argv.slice(2);
const { createMockFetch } = (await import(`${dist}/src/mock/index.js`)) as typeof import("../../../src/mock/index.js");

const WARM = 50;
const MEASURED = 200;

const start = performance.now();
const scaled = await createMockFetch({ scale: Number(factor) });
const made = performance.now() - start;
const usual = await createMockFetch();

async function ask(fetch: typeof usual, method: string, path: string) {
  const request = new Request(`http://127.0.0.1:4010${path}`, { method, headers: { authorization } });
  const start = performance.now();
  const response = await fetch(request);
  const time = (performance.now() - start) * 1000;
  if (!response.ok) throw new Error(`${method} ${path} is ${response.status}.`);
  return { time, count: Number(response.headers.get("x-result-count")) };
}

const rows = [];
for (const [name, method, path, pathInUsual] of JSON.parse(requests) as [string, string, string, string][]) {
  const times: [number[], number[]] = [[], []];
  const first = await ask(scaled, method, path);
  for (let round = 0; round < WARM + MEASURED; round++) {
    const { time } = await ask(scaled, method, path);
    const other = await ask(usual, method, pathInUsual);
    if (round < WARM) continue;
    times[0].push(time);
    times[1].push(other.time);
  }
  for (const each of times) each.sort((a, b) => a - b);
  rows.push({
    name,
    first: first.time,
    count: first.count,
    scaled: times[0][MEASURED / 2],
    usual: times[1][MEASURED / 2],
  });
}
console.log(JSON.stringify({ made, rows }));
