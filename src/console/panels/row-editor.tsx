import { useState } from "preact/hooks";
import { useAction, useShared } from "../state.js";
import { Field } from "../ui.js";

type Row = Readonly<Record<string, unknown>>;

/** Changes or removes a row of a table. The mock checks the world that comes of it, and says what contradicts it. */
export function RowEditor({ table, row, index, close }: { table: string; row: Row; index: number; close: () => void }) {
  const { api } = useShared();
  const [run, isRunning] = useAction();
  const [text, setText] = useState(() => JSON.stringify(row, null, 2));
  /** Puts rows in place of this one, into the world as it is now: others may have written since the row was shown. */
  const put = (said: string, read: () => Row[]) =>
    run(async () => {
      const rows = read();
      const world: Readonly<Record<string, unknown>> = { ...(await api.world()) };
      const before = world[table] as readonly Row[];
      const at = typeof row.uuid === "string" ? before.findIndex(({ uuid }) => uuid === row.uuid) : index;
      if (at < 0) throw new Error("The row is gone. Somebody else has removed it.");
      await api.loadWorld(JSON.stringify({ ...world, [table]: before.toSpliced(at, 1, ...rows) }));
      close();
      return said;
    });
  const remove = () => {
    if (confirm("Remove this row?")) void put("The row is removed.", () => []);
  };
  return (
    <form
      class="row-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void put("The row is saved.", () => [parse(text)]);
      }}
    >
      <Field label="Row as JSON" hint="The mock checks the data, and says what contradicts it.">
        <textarea
          class="code"
          rows={Math.min(24, text.split("\n").length + 1)}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Field>
      <div class="actions">
        <button type="submit" class="primary" disabled={isRunning}>
          Save
        </button>
        <button type="button" onClick={close}>
          Cancel
        </button>
        <button type="button" class="danger" disabled={isRunning} onClick={remove}>
          Remove
        </button>
      </div>
    </form>
  );
}

function parse(text: string): Row {
  try {
    return JSON.parse(text) as Row;
  } catch (error) {
    throw new Error(`This is not JSON: ${(error as Error).message}`);
  }
}
