import type { Table } from "../../../../core";
import { useFormat, useText } from "../../../i18n";

/** What it takes to say conditions in words. */
export function useSpeaker(table: Table) {
  const say = useText("actions");
  const format = useFormat();
  return { say, format, table };
}
