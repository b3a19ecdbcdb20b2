import { Link, Text } from "@fluentui/react-components";
import type { JoinFinding } from "../../../core";
import { SeverityList } from "../../components/findings/SeverityList";
import { Section } from "../../components/layout/Section";
import { useText } from "../../i18n";
import { useJoins } from "../../joins";

/** What was found while joining, each with the way to its first cell. */
export function JoinFindings({ findings }: { readonly findings: readonly JoinFinding[] }) {
  const text = useText("joins");
  const tables = useJoins((joins) => joins.tables);
  const gone = useJoins((joins) => joins.gone);
  const removeTable = useJoins((joins) => joins.removeTable);
  const showPlace = useJoins((joins) => joins.showPlace);
  const nameOf = (id: string) => tables.find((table) => table.id === id)?.source.name ?? gone[id] ?? id;
  return (
    <Section title={text("findings.title")}>
      {findings.length === 0 && <Text>{text("findings.none")}</Text>}
      <SeverityList findings={findings}>
        {({ kind, count, table, address, column = "", measure = "" }) => (
          <>
            <Text>{text(`findings.${kind}`, { count, table: nameOf(table), column, measure })}</Text>{" "}
            {kind === "table-missing" && (
              <Link as="button" onClick={() => removeTable(table)}>
                {text("findings.leaveOut")}
              </Link>
            )}
            {address !== undefined && (
              <Link as="button" onClick={() => void showPlace(address)}>
                {text("findings.show", { address })}
              </Link>
            )}
          </>
        )}
      </SeverityList>
    </Section>
  );
}
