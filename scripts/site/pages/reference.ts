/*
 * The API reference: Scalar, whose requests the mock in this page gets, because it has the place of `fetch`. They go out in the
 * name of the caller who is chosen at the top.
 */

interface Reference {
  updateConfiguration(configuration: object): void;
}

// Not a name that esbuild would look for.
const SCALAR = "./scalar/standalone.esm.js";
const chosen = document.getElementById("caller") as HTMLSelectElement;

const [{ createApiReference }, mock] = await Promise.all([
  import(SCALAR) as Promise<{ createApiReference(place: string, configuration: object): Reference }>,
  window.waldur,
]);
// Those whom the documentation of the mock names have a second token.
for (const { full_name, roles, tokens } of mock?.control.users() ?? []) {
  const [token = ""] = tokens;
  if (tokens.length > 1) chosen.add(new Option(`${full_name} (${token}${roles[0] ? `, ${roles[0]}` : ""})`, token));
}

const configuration = () => ({
  url: "../openapi.json",
  authentication: {
    preferredSecurityScheme: "tokenAuth",
    securitySchemes: { tokenAuth: { value: `Token ${chosen.value}` } },
  },
  // Nothing comes from, or goes to, anywhere else.
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
});
const reference = createApiReference("#reference", configuration());
chosen.addEventListener("change", () => reference.updateConfiguration(configuration()));
