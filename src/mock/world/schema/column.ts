import type { Timestamp } from "../../values/types.js";

/** A node of a JSON Schema. */
export type Schema = { [keyword: string]: unknown };

/** The world file that is being completed, for defaults that depend on more than their own row. */
export interface Context {
  /** Determines the uuids that the file leaves out. */
  readonly seed: number;
  /** Default of timestamps. */
  readonly now: Timestamp;
  /** The rows of a table as the file has them. */
  given<Row>(table: string): readonly Row[];
  /** The complete rows of an earlier table. */
  completed<Row>(table: string): readonly Row[];
  /** Those of them with this value in a column. */
  related<Row>(table: string, column: string, value: unknown): readonly Row[];
  /** The result of `make`, which is called once per world. */
  once<Result>(key: string, make: () => Result): Result;
}

/**
 * Computes a default for the row at a location of the file, such as `/users/3`. What the file states, and the defaults of the
 * columns declared above, are in the row already. The type of the row is not known before its table is declared, so each
 * function says which columns it reads.
 */
type Default<Value> = (row: never, context: Context, location: string) => Value;

/** How the mock's responses show a free-form column: as a schema of the contract, or as fields of one. */
export interface Shown {
  readonly schema: string;
  readonly as: "whole" | "fields";
}

/** Whether a column has a default: none, a constant, or one that is computed from other values. */
export type DefaultKind = "none" | "constant" | "computed";

interface Parts<Value, Input, Kind> {
  /** Describes the column in a world file. */
  readonly schema: Schema;
  /** Writes a value of the file as Waldur does. */
  readonly normalize: (given: Input, location: string, context: Context) => Value;
  /** A file may leave out what has a default. */
  readonly defaultKind: Kind;
  /** Computes the default; one that is a constant is in the schema. */
  readonly fallback?: Default<Value>;
  /** The table whose uuid it holds. */
  readonly target?: string | ((row: never) => string | undefined);
  /** The column of each item or value, of a list or a map. */
  readonly items?: AnyColumn;
  /** The columns of an object. */
  readonly object?: TableDefinition;
  readonly shown?: Shown;
}

/** A table, or the shape of an object in a column. */
export interface TableDefinition<C extends Columns = Columns, Index extends string = string> {
  /** Name of a row in the schema, such as `PlanPeriod`. */
  readonly name: string;
  readonly description: string;
  readonly columns: C;
  /** The same as a list. */
  readonly entries: readonly (readonly [name: string, column: AnyColumn])[];
  /** A row with every column undefined. */
  readonly blank: { readonly [name: string]: undefined };
  /** Columns by which rows are looked up. */
  readonly indexes: readonly Index[];
  /** Columns, or combinations of them, that no two rows share. Of a list no two items are the same. */
  readonly unique: readonly (string | readonly string[])[];
  /** Whether `scaleWorld` multiplies the rows. */
  readonly scaled: boolean;
  /** Whether a world file leaves it out while it is empty, because only later releases have what is in it. */
  readonly late: boolean;
}

/** A column of any type. */
export type AnyColumn = Column<unknown, never, DefaultKind>;
/** The columns of a table, by name and in the order in which a row has them. */
export type Columns = { readonly [name: string]: AnyColumn };

/** A column of a table: its type in a complete row, its type in a world file, and the kind of its default. */
export class Column<Value, Input = Value, Kind extends DefaultKind = "none"> {
  constructor(readonly parts: Parts<Value, Input, Kind>) {}

  /** Allows null. */
  nullable(): Column<Value | null, Input | null, Kind> {
    const { schema, normalize } = this.parts;
    return new Column<Value | null, Input | null, Kind>({
      ...this.parts,
      schema: {
        ...schema,
        type: [schema.type, "null"].flat(),
        ...(Array.isArray(schema.enum) && { enum: [...schema.enum, null] }),
      },
      normalize: (given, location, context) => (given === null ? null : normalize(given, location, context)),
    });
  }

  /** Lets a file leave the column out; editors know the default. */
  default(value: Value): Column<Value, Input, "constant"> {
    const schema = { ...this.parts.schema, default: value };
    return new Column<Value, Input, "constant">({ ...this.parts, defaultKind: "constant", schema });
  }

  /** Lets a file leave the column out; the default is computed, and its description says how. */
  defaultFrom(description: string, fallback: Default<Value>): Column<Value, Input, "computed"> {
    const { schema } = this.parts;
    const text = [schema.description, `Default: ${description}.`].filter(Boolean).join(" ");
    return new Column<Value, Input, "computed">({
      ...this.parts,
      defaultKind: "computed",
      schema: { ...schema, description: text },
      fallback,
    });
  }

  /** Checks the column against a schema of the contract, as responses show it. */
  shownAs(schema: string, as: Shown["as"] = "whole"): Column<Value, Input, Kind> {
    return new Column<Value, Input, Kind>({ ...this.parts, shown: { schema, as } });
  }
}
