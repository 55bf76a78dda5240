import type { ResourceRole } from "../../world/types.js";

/**
 * The roles that users can have on a resource itself, by name.
 *
 * Unknown in Waldur 8.0: which there are. Chosen: one that manages the others, and one that does not.
 */
export const RESOURCE_ROLES: Readonly<Record<ResourceRole["role"], { readonly uuid: string }>> = {
  "RESOURCE.MANAGER": { uuid: "2d8e5f1b74ac4c93b06e9a3d51f7c824" },
  "RESOURCE.MEMBER": { uuid: "7b40c9d2e6f1483fa85d1e3c6094b7af" },
};

/** The role of this name or uuid. */
export function roleNamed(text: string): ResourceRole["role"] | undefined {
  const names = Object.keys(RESOURCE_ROLES) as ResourceRole["role"][];
  const uuid = text.replaceAll("-", "").toLowerCase();
  return names.find((name) => name === text || RESOURCE_ROLES[name].uuid === uuid);
}
