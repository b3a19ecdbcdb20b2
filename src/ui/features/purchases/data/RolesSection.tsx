import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Table, TransactionRole, TransactionRoles } from "../../../../core";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";

const FIRST = ["customer", "date", "amount", "order"] as const satisfies readonly TransactionRole[];
const MORE = ["product", "channel", "currency", "cost"] as const satisfies readonly TransactionRole[];

const isFirst = (role: TransactionRole): boolean => FIRST.some((first) => first === role);

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  select: { minWidth: 0 },
  more: { alignSelf: "flex-start" },
});

/** Which column says what; customer and date make a list one of purchases. */
export function RolesSection({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const roles = usePurchases((purchases) => purchases.setup?.transactions.roles);
  const proposed = usePurchases((purchases) => purchases.proposal?.roles);
  const setRoles = usePurchases((purchases) => purchases.setRoles);
  const [chosen, setChosen] = useState<Partial<TransactionRoles>>({});
  const shown: Partial<TransactionRoles> = roles ?? { ...proposed, ...chosen };
  const hasUnused = MORE.some((role) => shown[role] === undefined);
  const [isOpen, setOpen] = useState(false);

  const choose = (role: TransactionRole, header: string) => {
    const { [role]: _, ...others } = shown;
    const next: Partial<TransactionRoles> = header === "" ? others : { ...others, [role]: header };
    if (isComplete(next)) setRoles(next);
    else setChosen(next);
  };
  const picker = (role: TransactionRole) => (
    <RolePicker
      key={role}
      role={role}
      table={table}
      value={shown[role] ?? ""}
      proposed={proposed?.[role]}
      onChoose={(header) => choose(role, header)}
    />
  );
  return (
    <Section title={text("roles.title")}>
      {roles === undefined && <Text>{text("roles.missing")}</Text>}
      <div className={styles.rows}>
        {[...FIRST, ...MORE]
          .filter((role) => isOpen || isFirst(role) || shown[role] !== undefined)
          .map(picker)}
        {(isOpen || hasUnused) && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.more}
            icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {text("roles.more")}
          </Button>
        )}
      </div>
    </Section>
  );
}

const isComplete = (roles: Partial<TransactionRoles>): roles is TransactionRoles =>
  roles.customer !== undefined && roles.date !== undefined;

interface RolePickerProps {
  readonly role: TransactionRole;
  readonly table: Table;
  readonly value: string;
  readonly proposed: string | undefined;
  readonly onChoose: (header: string) => void;
}

function RolePicker({ role, table, value, proposed, onChoose }: RolePickerProps) {
  const styles = useStyles();
  const text = useText("purchaseData");
  const id = useId();
  const isNeeded = role === "customer" || role === "date";
  const isMissing = value !== "" && !table.columns.some(({ name }) => name === value);
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{text(`roles.${role}`)}</label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={value}
        onChange={(_, data) => onChoose(data.value)}
      >
        {(!isNeeded || value === "") && (
          <option value="">{text(isNeeded ? "roles.choose" : "roles.none")}</option>
        )}
        {isMissing && <option value={value}>{text("roles.gone", { column: value })}</option>}
        {table.columns.map(({ name }) => (
          <option key={name} value={name}>
            {name === proposed && name !== value ? text("roles.proposed", { column: name }) : name}
          </option>
        ))}
      </Select>
    </div>
  );
}
