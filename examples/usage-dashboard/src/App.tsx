import { useMutation } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef } from "react";
import { apiAuthLogout } from "waldur-marketplace-contract";
import { mutationOptions } from "waldur-marketplace-contract/query";
import { Link, useAddress } from "./navigation.tsx";
import { OrdersPage } from "./Orders.tsx";
import { PoliciesPage } from "./Policies.tsx";
import { ActionButton, Loading } from "./parts.tsx";
import { ResourcesPage } from "./Resources.tsx";
import { SignIn } from "./SignIn.tsx";
import { setToken, useCaller, useToken } from "./session.ts";
import { isSide } from "./sides.ts";

/** With the plots, which are half of the program. */
const ResourcePage = lazy(async () => ({ default: (await import("./Resource.tsx")).ResourcePage }));

export function App() {
  return useToken() ? <SignedIn /> : <SignIn />;
}

function SignedIn() {
  const { path } = useAddress();
  const [section = "resources"] = path;
  const main = useRef<HTMLElement>(null);
  const place = path.join("/");
  const left = useRef(place);
  useEffect(() => {
    if (left.current === place) return;
    left.current = place;
    main.current?.focus();
    scrollTo(0, 0);
  }, [place]);

  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <header className="row">
        <strong>Usage dashboard</strong>
        <nav aria-label="Pages">
          {["Resources", "Orders", "Policies"].map((name) => (
            <Link key={name} to={`/${name.toLowerCase()}`} isCurrent={name.toLowerCase() === section}>
              {name}
            </Link>
          ))}
        </nav>
        <Caller />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Page path={path} />
        </Suspense>
      </main>
    </>
  );
}

function Page({ path: [section = "resources", side, uuid] }: { path: string[] }) {
  if (section === "orders") return <OrdersPage />;
  if (section === "policies") return <PoliciesPage />;
  if (section !== "resources") return <p className="empty">There is no such page.</p>;
  if (uuid && isSide(side)) return <ResourcePage key={uuid} side={side} uuid={uuid} />;
  return <ResourcesPage />;
}

function Caller() {
  const { user } = useCaller();
  const signOut = useMutation({ ...mutationOptions(apiAuthLogout), onSettled: () => setToken(undefined) });
  const role = user?.is_staff ? "Staff" : user?.is_support ? "Support" : user?.permissions[0]?.role_description;
  return (
    <div className="row push">
      <span>
        {user?.full_name} {role && <small>{role}</small>}
      </span>
      <ActionButton label="Sign out" mutation={signOut} />
    </div>
  );
}
