import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useDevelopment } from "../../../development";
import { useFormat, useText } from "../../../i18n";

const NAMES_SHOWN = 3;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { overflowWrap: "anywhere" },
  // A comma stays with its name, which itself may be parted.
  together: { whiteSpace: "nowrap" },
  name: { whiteSpace: "normal", textAlign: "left" },
  list: { whiteSpace: "nowrap" },
});

interface GroupLineProps {
  /** What the customers have in common, with their number. */
  readonly said: string;
  /** Indexes into the keys of the development, in the order shown. */
  readonly customers: Int32Array;
  /** What follows a name, such as ranks. */
  readonly note?: (customer: number) => string;
  /** The full list; not asked for before it is opened. */
  readonly children: () => ReactNode;
}

/** Some customers in one line: what they are, the first of them by name, and the way to all of them. */
export function GroupLine({ said, customers, note, children }: GroupLineProps) {
  const styles = useStyles();
  const text = useText("development");
  const format = useFormat();
  const development = useDevelopment((state) => state.development);
  const showCustomer = useDevelopment((state) => state.showCustomer);
  const [isOpen, setOpen] = useState(false);
  const named = customers.subarray(0, NAMES_SHOWN);
  const left = customers.length - NAMES_SHOWN;
  const nameOf = (customer: number) => development?.names[customer] || (development?.keys[customer] ?? "");
  if (customers.length === 0) return <Text>{said}</Text>;
  return (
    <div className={styles.root}>
      <Text className={styles.line}>
        {text("group.said", { said })}{" "}
        {Array.from(named, (customer, at) => {
          const comma = at < named.length - 1 ? "," : "";
          const noted = note?.(customer) ?? "";
          return (
            <span key={customer}>
              <span className={styles.together}>
                <Link
                  inline
                  as="button"
                  className={styles.name}
                  title={text("group.show")}
                  onClick={() => void showCustomer(customer)}
                >
                  {nameOf(customer)}
                </Link>
                {noted === "" && comma}
              </span>
              {noted !== "" && ` (${noted})${comma}`}{" "}
            </span>
          );
        })}
        {left > 0 && `${text("group.more", { count: left, shown: format.number(left) })} `}
        {"· "}
        <Link
          as="button"
          inline
          className={styles.list}
          aria-expanded={isOpen}
          aria-label={text("group.listOf", { said })}
          onClick={() => setOpen(!isOpen)}
        >
          {text(isOpen ? "group.close" : "group.list")}
        </Link>
      </Text>
      {isOpen && children()}
    </div>
  );
}
