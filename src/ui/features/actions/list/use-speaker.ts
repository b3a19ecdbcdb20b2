import type { ActionFacts } from "../../../../core";
import { useFormat, useText } from "../../../i18n";

/** What it takes to say conditions in words. */
export function useSpeaker({ table, changes }: ActionFacts) {
  const say = useText("actions");
  const format = useFormat();
  return { say, format, table, since: changes?.since };
}
