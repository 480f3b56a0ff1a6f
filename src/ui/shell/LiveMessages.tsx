import { useSession } from "../../state/session/session.ts";

/** The one polite live region of the page. */
export function LiveMessages() {
  const announcement = useSession((state) => state.announcement);
  return (
    <div className="visuallyHidden" role="status" aria-live="polite" aria-atomic>
      {announcement}
    </div>
  );
}
