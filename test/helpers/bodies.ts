import { baseContract } from "../../src/contract/contract.js";
import { escapeKey } from "../../src/contract/json-pointer.js";
import { operations } from "./contract.js";

/** Every body of a request or response, with its examples and the pointer to its schema. */
export const bodies = operations.flatMap(({ id, path, method, request, responses }) => {
  const at = `/paths/${escapeKey(path)}/${method.toLowerCase()}`;
  const media = (pointer: string, name: string, list: (typeof responses)[number]["media"]) =>
    list.map(({ type, examples }) => ({
      name,
      examples,
      pointer: `${baseContract.locate(pointer).pointer}/content/${escapeKey(type)}/schema`,
    }));
  return [
    ...(request ? media(`${at}/requestBody`, `${id} request`, request.media) : []),
    ...responses.flatMap(({ status, media: list }) => media(`${at}/responses/${status}`, `${id} ${status}`, list)),
  ];
});
