import { useEffect, useState } from "preact/hooks";
import type { ControlledUser, VisibleCounts } from "../api.js";
import { useLoaded, useShared } from "../state.js";
import { formatTime } from "../text.js";
import { Await, Badge, Copy, Empty, Panel, Scroll } from "../ui.js";

const COLUMNS = [
  ["component-usages", "Usages"],
  ["resources", "Resources"],
  ["provider-resources", "Provided"],
  ["orders", "Orders"],
  ["policies", "Policies"],
  ["projects", "Projects"],
] as const;

/** Who can call, and what each sees. */
export function Callers() {
  const { api, sandbox } = useShared();
  const users = useLoaded(() => api.users(), [api]);
  return (
    <Panel title="Callers" about="Who can call the mock, with which token, and how many records of each list they see.">
      <Await loaded={users}>
        {(data) =>
          data.length === 0 ? (
            <Empty title="Nobody can call">No user of this world has a token.</Empty>
          ) : (
            <List key={sandbox ?? ""} users={data} />
          )
        }
      </Await>
    </Panel>
  );
}

function List({ users }: { users: readonly ControlledUser[] }) {
  const { api, revision, caller, setCaller, sandbox, say } = useShared();
  const [counts, setCounts] = useState<Readonly<Record<string, VisibleCounts>>>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision has them counted again.
  useEffect(() => {
    let isOver = false;
    // One after the other, because the mock does nothing else meanwhile.
    const load = async () => {
      for (const { username } of users) {
        if (isOver) return;
        const count = await api.visible(username);
        if (!isOver) setCounts((known) => ({ ...known, [username]: count }));
      }
    };
    load().catch((error: Error) => !isOver && say(error.message, "failed"));
    return () => {
      isOver = true;
    };
  }, [api, users, revision, say]);

  const choose = (token: string) => {
    setCaller(token);
    say(`The console now calls as ${token}.`);
  };
  return (
    <Scroll label="List of callers">
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">Caller</th>
            <th scope="col">Tokens</th>
            {COLUMNS.map(([name, title]) => (
              <th key={name} scope="col" class="number">
                {title}
              </th>
            ))}
            <th scope="col">
              <span class="sr">Choose</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {users.map(({ username, full_name, tokens, roles }) => {
            const token = tokens[0] ?? "";
            const isCurrent = caller !== undefined && tokens.includes(caller);
            const seen = counts[username];
            return (
              <tr key={username} class={isCurrent ? "current" : ""}>
                <th scope="row">
                  <span class="strong">{full_name || username}</span>
                  <ul class="roles">
                    {roles.length === 0 ? (
                      <li>no role</li>
                    ) : (
                      roles.map((role) => <li key={role}>{role.replace(/\d{4}-\d\d-\d\dT\S+/, formatTime)}</li>)
                    )}
                  </ul>
                </th>
                <td data-label="Tokens">
                  <span class="tokens">
                    {tokens.map((each) => {
                      const full = sandbox === undefined ? each : `${each}@${sandbox}`;
                      return (
                        <span class="token" key={each}>
                          <code>{full}</code>
                          <Copy text={full} label={`Copy the token ${full}`} />
                        </span>
                      );
                    })}
                  </span>
                </td>
                {seen?.status === 401 ? (
                  <td colSpan={COLUMNS.length} class="number">
                    <Badge tone="warn">401</Badge> sees nothing
                  </td>
                ) : (
                  COLUMNS.map(([name, title]) => (
                    <td key={name} class="number" data-label={title}>
                      {seen ? (seen.counts[name] ?? "–") : "…"}
                    </td>
                  ))
                )}
                <td class="row-actions">
                  {isCurrent ? (
                    <Badge tone="good">In use</Badge>
                  ) : (
                    <button type="button" aria-label={`Use ${token}`} onClick={() => choose(token)}>
                      Use
                    </button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
