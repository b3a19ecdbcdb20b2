import { Text } from "@fluentui/react-components";
import { useText } from "../../../i18n";
import { useJoins } from "../../../joins";
import { Preview } from "../Preview";
import { ListColumns } from "./ListColumns";
import { TableFigures } from "./TableFigures";

/** What each table says about a customer, with the first customers below. */
export function FiguresTab() {
  const text = useText("joins");
  const spec = useJoins((joins) => joins.setup?.spec);
  if (spec === undefined) return <Text>{text("write.nothing")}</Text>;
  return (
    <>
      {spec.tables.map((measured) => (
        <TableFigures key={measured.table} measured={measured} />
      ))}
      {spec.customers !== undefined && <ListColumns list={spec.customers} />}
      <Preview figuresOnly />
    </>
  );
}
