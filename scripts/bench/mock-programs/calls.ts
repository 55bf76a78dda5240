// Calls the mock in this process, and prints the median microseconds of a call as JSON.
// Arguments: `dist` of the package, path of the request, authorization.
const [dist = "", path = "", authorization = ""] = process.argv.slice(2);
const { createMockFetch } = (await import(`${dist}/src/mock/index.js`)) as typeof import("../../../src/mock/index.js");
const { createApp } = (await import(
  `${dist}/src/mock/create-app.js`
)) as typeof import("../../../src/mock/create-app.js");
const { respond } = (await import(
  `${dist}/src/mock/http/respond.js`
)) as typeof import("../../../src/mock/http/respond.js");
const { factory } = await import(`${dist}/../node_modules/@stoplight/prism-core/dist/index.js`);

const WARM = 5000;
const MEASURED = 10_000;
const headers = { authorization };

async function median(call: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < WARM + MEASURED; round++) {
    const start = performance.now();
    await call();
    if (round >= WARM) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return (times[MEASURED / 2] as number) * 1000;
}

/** Microseconds of a call, of a call with its request made before and its text read after, and of what is behind both. */
async function measure(stateless: boolean) {
  const fetch = await createMockFetch({ stateless });
  const { app } = await createApp({ stateless });
  const url = `http://127.0.0.1:4010${path}`;
  const request = () => ({ method: "GET", url: path, headers, body: undefined, origin: "http://127.0.0.1:4010" });
  const ready = new Request(url, { headers });
  if (!(await fetch(ready)).ok) throw new Error(`${path} is no success.`);
  return {
    call: await median(() => fetch(ready)),
    whole: await median(async () => (await fetch(new Request(url, { headers }))).text()),
    core: await median(() => respond(app, request())),
    hosted: await median(hosted((asked) => respond(app, asked), request)),
  };
}

/** The same with the answer made inside Prism's own pipeline: route, security, input, mock, output. */
function hosted<Asked>(response: (asked: Asked) => unknown, request: () => Asked): () => Promise<unknown> {
  const right = (value: unknown) => ({ _tag: "Right", right: value });
  const same = ({ element }: { element: unknown }) => right(element);
  const logger = { child: () => logger };
  const config = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    mock: { dynamic: false },
  };
  const prism = factory(config, {
    logger,
    route: ({ input }: { input: unknown }) => right(input),
    validateSecurity: same,
    validateInput: same,
    validateOutput: same,
    mock:
      ({ input }: { input: { data: Asked } }) =>
      () =>
        right(response(input.data)),
  });
  return async () => (await prism.request(request(), [], { ...config })()).right.output;
}

console.log(JSON.stringify({ stateless: await measure(true), stateful: await measure(false) }));
