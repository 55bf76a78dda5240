/** What Prism's components give: a failure on the left, a result on the right, in the form of fp-ts. */
export type Either<L, R> = { readonly _tag: "Left"; readonly left: L } | { readonly _tag: "Right"; readonly right: R };

/** A result. */
export function right<R>(value: R): { readonly _tag: "Right"; readonly right: R } {
  return { _tag: "Right", right: value };
}
