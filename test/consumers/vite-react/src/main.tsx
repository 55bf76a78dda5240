import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { configureWaldur, createWaldurClient } from "waldur-marketplace-contract";
import { PolicyForm } from "./PolicyForm.js";
import { Resources } from "./Resources.js";
import { Usages } from "./Usages.js";

const parameters = new URLSearchParams(location.search);

// The page's own server passes on what begins with /api. With /?waldur=http://127.0.0.1:4010 the page asks another one itself.
const waldur = createWaldurClient({
  baseUrl: parameters.get("waldur") ?? location.origin,
  token: () => localStorage.getItem("token") ?? "YOUR_API_TOKEN",
});

// For looking at what is hard to bring about: /?prefer=code=403 shows the page when Waldur refuses whatever it does.
const prefer = parameters.get("prefer");
waldur.use({
  onRequest({ request }) {
    if (prefer && request.method === "POST") request.headers.set("Prefer", prefer);
  },
});
configureWaldur(waldur);

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <Usages />
        <PolicyForm />
        <Resources />
      </QueryClientProvider>
    </StrictMode>,
  );
}
