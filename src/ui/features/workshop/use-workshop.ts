import { newWorkshop, type StoredWorkshop } from "../../../app";
import { useSession } from "../../session";

/** The workshop of the open model, one without anybody where there is none yet; and the way to keep a change. */
export function useWorkshop() {
  const kept = useSession((session) => session.workshop);
  const today = useSession((session) => session.today);
  const keep = useSession((session) => session.keepWorkshop);
  return {
    workshop: kept ?? newWorkshop(today),
    change: (edit: (workshop: StoredWorkshop) => StoredWorkshop) => keep(edit(kept ?? newWorkshop(today))),
    keep,
    kept,
  };
}
