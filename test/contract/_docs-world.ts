import { defaultWorld } from "../../src/mock/world/example-data/index.js";
import type { World } from "../../src/mock/world/types.js";

/** The uuid that the docs print wherever one is needed. */
const PLACEHOLDER = "a1b2c3d4e5f67890abcdef1234567890";

/** A usage, a policy and a resource of the story. */
const STORY = [
  "8b9cfdbd794949e4b98847f07fdd80bb",
  "9b38a70adc3f4a769c29bba0f8c1f552",
  "b9005020ea014056801f86ab919a8aef",
];

/** The default world, in which the docs' placeholder is the uuid of an object of each family, so that their examples find one. */
export function docsWorld(): World {
  const text = STORY.reduce((world, uuid) => world.replaceAll(uuid, PLACEHOLDER), JSON.stringify(defaultWorld()));
  return JSON.parse(text);
}
