/**
 * What a record shall have instead of the example's values. `undefined` leaves out a key that the contract does not
 * require.
 *
 * @example
 * const erred: Overrides<Resource> = { state: "Erred", error_message: "Quota exceeded" };
 */
export type Overrides<Model> = {
  [Key in keyof Model]?: undefined extends Model[Key] ? Model[Key] | undefined : Model[Key];
};

/** Overrides that a function returns, where the compiler itself would let an unknown key pass. */
type Returned<Model, Given> = Given & { [Key in Exclude<keyof Given, keyof Model>]: never };

/**
 * Makes records of a model for tests: complete, valid, and the same in every run. A value that is given replaces the
 * example's whole value, objects and arrays included. No two records share an object.
 *
 * @example
 * const resource = makeResource({ state: "Erred", limits: { cpu: 16 } });
 */
export interface Factory<Model> {
  (overrides?: Overrides<Model>): Model;
  /**
   * Makes several records. Each has a uuid of its own, which its URL has, too; the first is the record that the factory
   * makes. A function is given the index, from 0.
   *
   * @example
   * const resources = makeResource.list(3, (index) => ({ name: `resource-${index}` }));
   */
  list<Given extends Overrides<Model>>(count: number, overrides: (index: number) => Returned<Model, Given>): Model[];
  list(count: number, overrides?: Overrides<Model>): Model[];
  /**
   * Starts a sequence: a function that makes the next record with each call. Its records have uuids of their own, as
   * those of `list`. The number that is passed on starts at 1.
   *
   * @example
   * const nextResource = makeResource.sequence((n) => ({ name: `resource-${n}` }));
   * const [first, second] = [nextResource(), nextResource({ state: "Erred" })]; // resource-1, resource-2
   */
  sequence<Given extends Overrides<Model>>(
    overrides: (n: number) => Returned<Model, Given>,
  ): (overrides?: Overrides<Model>) => Model;
}

/**
 * Makes a body whose keys the contract leaves open, such as the errors by field. What is given takes the place of the
 * whole example.
 *
 * @example
 * const body = makeValidationError({ name: ["This field is required."] });
 */
export type BodyFactory<Body> = (body?: Body) => Body;

/**
 * The factory of a model.
 *
 * @param example Makes the example anew, for a record with this uuid.
 * @param uuid That of the example, if its records have one.
 * @param identity The key that it stands in.
 */
export function factory<Model extends object>(
  example: (uuid: string) => Model,
  uuid = "",
  identity = "uuid",
): Factory<Model> {
  const record = (index: number, overrides?: Overrides<Model>): Model => {
    const given = (overrides as Record<string, string | undefined> | undefined)?.[identity];
    return copy({ ...example(given ?? advance(uuid, index)), ...overrides });
  };
  return Object.assign(record.bind(null, 0), {
    list: (count: number, overrides?: Overrides<Model> | ((index: number) => Overrides<Model>)) =>
      Array.from({ length: count }, (_, index) =>
        record(index, typeof overrides === "function" ? overrides(index) : overrides),
      ),
    sequence(overrides: (n: number) => Overrides<Model>) {
      let n = 0;
      return (more?: Overrides<Model>) => record(n++, { ...overrides(n), ...more });
    },
  });
}

/** The factory of a body with open keys. */
export function bodyFactory<Body>(example: () => Body): BodyFactory<Body> {
  return (body = example()) => copy(body);
}

/**
 * A record with changes at any depth: an object changes the keys that it has, those of an array by index, and everything
 * else replaces what was there. What is changed to `undefined` is gone when the factory has made its copy.
 *
 * @param record Is changed itself.
 */
export function withChanges<Model>(record: object, changes: object): Model {
  const changed = record as Record<string, unknown>;
  for (const [key, change] of Object.entries(changes)) {
    const before = changed[key];
    changed[key] =
      isObject(before) && isObject(change) && !Array.isArray(change) ? withChanges(before, change) : change;
  }
  return record as Model;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A record as JSON has it: a copy without the keys that are `undefined`. */
function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

/** The uuid that is so many further on, counted in its last seven digits. */
function advance(uuid: string, steps: number): string {
  return uuid.slice(0, 25) + (Number(`0x1${uuid.slice(25)}`) + steps).toString(16).slice(-7);
}
