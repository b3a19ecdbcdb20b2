import { Link, Text } from "@fluentui/react-components";
import { SeverityList } from "../../../../components/findings/SeverityList";
import { useText } from "../../../../i18n";
import { usePurchases } from "../../../../purchases";
import { useSession } from "../../../../session";

/** What was found while joining, each with the way to its first cell; that all rows found a partner where they did. */
export function JoinFindingList() {
  const text = useText("purchaseJoin");
  const found = useText("joins");
  const findings = usePurchases((purchases) => purchases.joinFindings);
  const source = usePurchases((purchases) => purchases.source);
  const others = usePurchases((purchases) => purchases.others);
  const stored = usePurchases((purchases) => purchases.join?.tables);
  const hasLookUps = usePurchases((purchases) => (purchases.join?.lookUps.length ?? 0) > 0);
  const showPlace = useSession((session) => session.showPlace);
  const nameOf = (id: string) =>
    others.find((other) => other.id === id)?.source.name ??
    stored?.find((table) => table.id === id)?.source.name ??
    source?.name ??
    id;
  if (findings.length === 0) return hasLookUps ? <Text size={200}>{text("allFound")}</Text> : null;
  return (
    <SeverityList findings={findings} label={found("findings.title")} isDense>
      {({ kind, count, address, column = "", measure = "", table }) => (
        <>
          <Text size={200}>
            {found(`findings.${kind}`, { count, table: nameOf(table), column, measure })}
          </Text>{" "}
          {address !== undefined && (
            <Link
              as="button"
              aria-label={found("findings.show", { address })}
              onClick={() => void showPlace(address)}
            >
              {address.slice(address.lastIndexOf("!") + 1)}
            </Link>
          )}
        </>
      )}
    </SeverityList>
  );
}
