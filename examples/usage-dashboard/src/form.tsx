import {
  createContext,
  type FormEvent,
  type InputHTMLAttributes,
  type ReactNode,
  use,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { formErrors } from "waldur-marketplace-contract";
import type { FormSchema, Issue } from "waldur-marketplace-contract/forms";

/** Messages by field: those of the schema before a request is sent, and Waldur's when it was refused. */
const Messages = createContext<Record<string, string[]>>({});

interface FormProps<Body> {
  name: string;
  schema: FormSchema<Body>;
  /** Makes the body of what the fields hold, valid or not. */
  read: (input: FormData) => unknown;
  /** A result of `useMutation` with `mutationOptions`. */
  mutation: {
    mutate(variables: { body: Body }, options: { onSuccess: () => void }): void;
    error: unknown;
    isPending: boolean;
    reset(): void;
  };
  submit: string;
  /** Closes what has the form, after success or by the button Cancel. */
  onDone?: () => void;
  children: ReactNode;
}

export function Form<Body>({ name, schema, read, mutation, submit, onDone, children }: FormProps<Body>) {
  const element = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { form, fields } = issues.length > 0 ? formErrors({ issues }) : formErrors(mutation.error);

  function validate({ currentTarget }: FormEvent<HTMLFormElement>) {
    const result = schema["~standard"].validate(read(new FormData(currentTarget)));
    setIssues(result.issues ?? []);
    return result;
  }

  function change(event: FormEvent<HTMLFormElement>) {
    mutation.reset();
    if (tries > 0) validate(event);
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTries(tries + 1);
    const result = validate(event);
    if (!result.issues) mutation.mutate({ body: result.value }, { onSuccess: () => onDone?.() });
  }

  // Takes the keyboard to the first field that is refused, by the schema or by Waldur.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each try, not at every change
  useEffect(() => {
    element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tries, mutation.error]);

  return (
    <form ref={element} aria-label={name} noValidate onSubmit={send} onChange={change}>
      {form.length > 0 && (
        <p role="alert" className="notice">
          {form.join(" ")}
        </p>
      )}
      <Messages value={fields}>{children}</Messages>
      <div className="row">
        <button type="submit" className="primary" disabled={mutation.isPending}>
          {submit}
        </button>
        {onDone && (
          <button type="button" onClick={onDone}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}

type InputProps = Pick<InputHTMLAttributes<HTMLInputElement>, "autoComplete" | "defaultValue" | "inputMode" | "type">;

interface FieldProps extends InputProps {
  /** Path in the body, such as `usages.0.amount`. */
  name: string;
  label: string;
  hint?: string;
  /** Makes it a select. */
  options?: readonly { value: string | number; label: string }[];
}

/** A labelled input or select with its messages. */
export function Field({ label, hint, options, ...more }: FieldProps) {
  const id = useId();
  const isInvalid = more.name in use(Messages);
  const props = { ...more, id, "aria-invalid": isInvalid, "aria-describedby": `${id}-more` };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {options ? (
        <select {...props}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...props} />
      )}
      <div id={`${id}-more`}>
        {hint && <small>{hint}</small>}
        <FieldMessages name={more.name} />
      </div>
    </div>
  );
}

/** The messages alone, for what is no single control. */
export function FieldMessages({ name }: { name: string }) {
  const messages = use(Messages)[name];
  return messages ? <p className="message">{messages.join(" ")}</p> : null;
}
