// The mock is ES modules, which Node loads by require here, but not Jest in a test.
const { startMock } = require("waldur-marketplace-contract/mock");

module.exports = async () => {
  globalThis.mock = await startMock({ port: 0 });
  process.env.WALDUR_URL = globalThis.mock.url;
};
