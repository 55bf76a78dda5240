/** The methods that an operation of the contract may have, in lower case as in OpenAPI. */
export const METHODS: readonly string[] = ["get", "head", "post", "put", "patch", "delete"];
