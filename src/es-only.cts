/** What `require` gets where it cannot load ES modules, of the entries that come as nothing else. */
throw new Error(
  "The entries mock, mock/browser, mock/msw, verify and diff of waldur-marketplace-contract are ES modules, which cannot be loaded by " +
    "require here: use import, or Node 20.19 or newer. In Jest, start the mock in globalSetup or by " +
    "`npx waldur-contract mock`; see docs/runners.md of the package.",
);
