const input = { target: "openapi.json" };
const single = (client) => ({ input, output: { client, mode: "single", target: `out/${client}/api.ts` } });

export default {
  fetch: single("fetch"),
  axios: single("axios"),
  swr: single("swr"),
  angular: single("angular"),
  zod: single("zod"),
  // With mocks, mode "single" writes a file without the imports that it needs.
  query: { input, output: { client: "react-query", mock: true, mode: "split", target: "out/react-query/api.ts" } },
};
