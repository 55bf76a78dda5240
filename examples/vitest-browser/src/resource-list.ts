import { marketplaceProviderResourcesList, marketplaceProviderResourcesTerminate } from "waldur-marketplace-contract";

/** Fills an element with the resources that the caller sees, each with a button that ends it. */
export async function showResources(element: HTMLElement): Promise<void> {
  element.replaceChildren(paragraph("status", "Loading…"));
  const { data, error } = await marketplaceProviderResourcesList({
    query: { state: ["OK", "Terminating"], o: ["name"] },
  });
  if (error) return element.replaceChildren(paragraph("alert", "Waldur does not respond. Try again later."));
  if (data.length === 0) return element.replaceChildren(paragraph("status", "You have no resources."));

  const list = document.createElement("ul");
  for (const { uuid, name, state } of data) {
    const item = document.createElement("li");
    item.append(
      `${name}: ${state} `,
      button(`Terminate ${name}`, () => terminate(element, uuid)),
    );
    list.append(item);
  }
  element.replaceChildren(
    list,
    button("Refresh", () => showResources(element)),
  );
}

async function terminate(element: HTMLElement, uuid: string): Promise<void> {
  const { error } = await marketplaceProviderResourcesTerminate({ path: { uuid }, body: {} });
  await showResources(element);
  if (error) element.prepend(paragraph("alert", error.message));
}

function paragraph(role: string, text: string): HTMLElement {
  const element = Object.assign(document.createElement("p"), { textContent: text });
  element.setAttribute("role", role);
  return element;
}

function button(label: string, onClick: () => void): HTMLElement {
  return Object.assign(document.createElement("button"), { textContent: label, onclick: onClick });
}
