import { useMutation, useQuery } from "@tanstack/react-query";
import { apiAuthPassword } from "waldur-marketplace-contract";
import { obtainAuthTokenRequestSchema } from "waldur-marketplace-contract/forms";
import type { ControlledUser } from "waldur-marketplace-contract/mock";
import { mutationOptions } from "waldur-marketplace-contract/query";
import { Field, Form } from "./form.tsx";
import { Section } from "./parts.tsx";
import { setToken } from "./session.ts";

export function SignIn() {
  const signIn = useMutation({ ...mutationOptions(apiAuthPassword), onSuccess: ({ token }) => setToken(token) });
  return (
    <main className="sign-in">
      <title>Sign in · Usage dashboard</title>
      <section className="card">
        <h1>Usage dashboard</h1>
        <Form
          name="Sign in"
          schema={obtainAuthTokenRequestSchema}
          read={Object.fromEntries}
          mutation={signIn}
          submit="Sign in"
        >
          <Field name="username" label="Username" autoComplete="username" />
          <Field name="password" label="Password" type="password" autoComplete="current-password" />
        </Form>
      </section>
      {import.meta.env.MODE !== "production" && (
        <DemoCallers onChoose={(name) => signIn.mutate({ body: { username: name, password: name } })} />
      )}
    </main>
  );
}

/** The callers of the mock, whose passwords are their usernames; nothing at a real Waldur. Not part of a production build. */
function DemoCallers({ onChoose }: { onChoose: (username: string) => void }) {
  const { data } = useQuery({
    queryKey: ["demo-callers"],
    queryFn: async (): Promise<ControlledUser[]> => (await fetch("/_mock/users")).json(),
  });
  // Those whom the mock's documentation names have a second token.
  const callers = data?.filter(({ tokens }) => tokens.length > 1);
  if (!callers?.length) return null;
  return (
    <Section title="Or look around as">
      <div className="callers grid">
        {callers.map(({ username, full_name, tokens, roles }) => (
          <button key={username} type="button" onClick={() => onChoose(username)}>
            <strong>{full_name}</strong> <code>{tokens[0]}</code>
            <small>{roles.join(", ") || "no role"}</small>
          </button>
        ))}
      </div>
    </Section>
  );
}
