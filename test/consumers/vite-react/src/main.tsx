import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { configureWaldur, createWaldurClient } from "waldur-marketplace-contract";
import { PolicyForm } from "./PolicyForm.js";
import { Resources } from "./Resources.js";
import { Usages } from "./Usages.js";

const waldur = createWaldurClient({ baseUrl: import.meta.env.VITE_WALDUR_URL, token: "YOUR_API_TOKEN" });

// For looking at what is hard to bring about: /?prefer=code=403 shows the page when Waldur refuses whatever it does.
const prefer = new URLSearchParams(location.search).get("prefer");
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
