import { Refusal } from "./call.js";

/** 400 about one field: `{"<field>":["<message>"]}`. */
export function invalidField(field: string, ...messages: string[]): Refusal {
  return new Refusal(400, { [field]: messages });
}

/** 400 about several fields: `{"non_field_errors":["<message>"]}`. */
export function invalidTogether(message: string): Refusal {
  return invalidField("non_field_errors", message);
}

/** 400 raised while saving: a bare array, `["<message>"]`. */
export function invalidWhileSaving(...messages: string[]): Refusal {
  return new Refusal(400, messages);
}

/** 403: the caller lacks the right. */
export function forbidden(): Refusal {
  return new Refusal(403, { detail: "You do not have permission to perform this action." });
}

/** 404: no such object, or none that the caller sees. The model is Waldur's: `Resource`, `ComponentUsage`. */
export function notFound(model: string): Refusal {
  return new Refusal(404, { detail: `No ${model} matches the given query.` });
}

/** 409 with a message. */
export function conflict(message: string): Refusal {
  return new Refusal(409, { detail: message });
}

/** 409: the resource is in none of these states, named in the order in which the action declares them. */
export function invalidState(...states: string[]): Refusal {
  return conflict(`Valid states for operation: ${states.join(", ")}.`);
}
