import { createMockFetch, type MockFetch } from "../../../src/mock/browser/page.js";

/*
 * The first script of a page with a Waldur inside: `fetch` gets the requests to it from a mock in this tab, and all others from
 * the network. Pages that follow each other in a tab go on with the same data; those in frames share the mock of their page.
 */

declare global {
  interface Window {
    waldur?: Promise<MockFetch>;
  }
}

const OF_WALDUR = /^\/(api|api-auth|_mock)\//;
/** Where the site is, which may itself be below `/api/`. */
const { pathname: site } = new URL("..", import.meta.url);

function ofParent(): Promise<MockFetch> | undefined {
  try {
    return window.parent === window ? undefined : window.parent.waldur;
  } catch {
    // A page of another site has this one in a frame.
    return undefined;
  }
}

const inherited = ofParent();
// The page around it has the links.
if (inherited) document.documentElement.classList.add("framed");
const waldur = inherited ?? createMockFetch({ persist: "session" });
window.waldur = waldur;

const network = window.fetch.bind(window);
window.fetch = async (input, init) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
  const isFile = site !== "/" && pathname.startsWith(site);
  return OF_WALDUR.test(pathname) && !isFile ? (await waldur)(input, init) : network(input, init);
};
