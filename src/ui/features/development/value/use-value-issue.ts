import type { Development, MigrationValueIssue } from "../../../../core";
import { useText } from "../../../i18n";

/** Says what is assumed about the values, or why there are none. */
export function useValueIssue() {
  const text = useText("development");
  return ({ kind, values = {} }: MigrationValueIssue, { classes }: Development): string =>
    text(`value.issue.${kind}`, { ...values, name: classes[Number(values["class"])]?.name ?? "" });
}
