import type { Store } from "../../world/store.js";
import type { Component, Offering } from "../../world/types.js";

/** A component and the offering it belongs to. */
export interface OwnedComponent {
  component: Component;
  offering: Offering;
}

/** Whether a component is paid for in advance. */
export function isPrepaid({ details }: Component): boolean {
  return details.is_prepaid === true;
}

const byStore = new WeakMap<Store, { revision: number; components: Map<string, OwnedComponent> }>();

/** The component with this uuid, of any offering. */
export function findComponent(store: Store, uuid: string): OwnedComponent | undefined {
  let known = byStore.get(store);
  if (known?.revision !== store.offerings.revision) {
    known = { revision: store.offerings.revision, components: new Map() };
    for (const offering of store.offerings.all())
      for (const component of offering.components) known.components.set(component.uuid, { component, offering });
    byStore.set(store, known);
  }
  return known.components.get(uuid);
}

/** The component with this uuid, which must be there: references of a world never dangle. */
export function componentAt(store: Store, uuid: string): Component {
  const found = findComponent(store, uuid);
  if (!found) throw new RangeError(`The world has no component ${uuid}.`);
  return found.component;
}
