type Json = { [key: string]: unknown };

/**
 * What a release line has different from the base: whole path items, whole components by section and name, and whatever
 * else stands at the top of the document. `null` is what the line does not have.
 */
export type Changes = Json & { paths?: Json; components?: { [section: string]: Json | null } };

/**
 * The contract of a release line, made from that of the base. Neither argument is changed; what is equal in both is shared.
 *
 * @example applyChanges(bundle, { paths: { "/api/kettles/": { get: {} }, "/api/teapots/": null } });
 */
export function applyChanges<Document extends object>(base: Document, changes: Changes): Document {
  const { paths = {}, components = {} } = base as { paths?: Json; components?: { [section: string]: Json } };
  const sections = Object.entries(changes.components ?? {}).map(([section, named]) => [
    section,
    named && apply(components[section], named),
  ]);
  return apply(base as Json, {
    ...changes,
    paths: apply(paths, changes.paths),
    components: apply(components, Object.fromEntries(sections)),
  }) as Document;
}

function apply(base: Json = {}, changes: Json = {}): Json {
  return Object.fromEntries(Object.entries({ ...base, ...changes }).filter(([, value]) => value !== null));
}
