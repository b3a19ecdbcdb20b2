import { Button, Field, Input, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../../../components/layout/Section";
import { useDevelopment } from "../../../development";
import { useText } from "../../../i18n";
import { useSession } from "../../../session";
import { useDevelopmentStyles } from "../development.styles";
import { withList } from "./sources";

/** Takes a list of the workbook for an earlier period whose name does not tell so by itself. */
export function AddListSection() {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const sources = useSession((session) => session.sources);
  const open = useSession((session) => session.source);
  const current = useDevelopment((state) => state.setup?.source);
  const choose = useDevelopment((state) => state.choosePeriods);
  const [id, setId] = useState("");
  const [typed, setTyped] = useState<string>();
  const others = sources.filter((each) => each.id !== open?.id && each.range.sheet !== open?.range.sheet);
  const chosen = others.find((each) => each.id === id) ?? others[0];
  if (chosen === undefined || open === undefined) return null;
  const label = typed ?? chosen.name;
  return (
    <Section title={text("add.title")}>
      <Text>{text("add.lead")}</Text>
      <div className={styles.row}>
        <Field label={text("add.list")} size="small">
          <Select
            size="small"
            className={styles.select}
            value={chosen.id}
            onChange={(_, { value }) => setId(value)}
          >
            {others.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={text("add.label")} size="small">
          <Input size="small" value={label} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Button
          size="small"
          disabledFocusable={label.trim() === ""}
          onClick={() => {
            const { kind, name } = chosen;
            choose(
              withList(
                current,
                { label: label.trim(), source: { kind, id: chosen.id, name }, referenceDate: "" },
                open.name,
              ),
            );
            setTyped(undefined);
          }}
        >
          {text("add.add")}
        </Button>
      </div>
    </Section>
  );
}
