import { Field, Select, Text } from "@fluentui/react-components";
import { Disclosure } from "../../../components/layout/Disclosure";
import { Section } from "../../../components/layout/Section";
import { useDevelopment } from "../../../development";
import { useFormat, useText } from "../../../i18n";
import { useDevelopmentStyles } from "../development.styles";
import { GroupOfMoved } from "./GroupOfMoved";
import { LargestLines } from "./LargestLines";
import type { QuestionProps } from "./question-props";

/** Who moved at the top? */
export function TopQuestion({ development, answers }: QuestionProps) {
  const styles = useDevelopmentStyles();
  const text = useText("development");
  const format = useFormat();
  const edit = useDevelopment((state) => state.edit);
  const { top } = answers;
  const counted = (count: number) => ({ count, shown: format.number(count) });
  const [risen, fallen] = [top.risen.customers.length, top.fallen.customers.length];
  const gone = top.lost.customers.length;
  const kept = top.kept.customers.length;
  const topNames = (count: number) =>
    format.list(development.classes.slice(0, count).map(({ name }) => name));
  const shared = { development, answers };
  return (
    <Section title={text("top.title")}>
      <Text weight="semibold">
        {text("top.answer", {
          risen: text(risen === 0 ? "top.nobodyRose" : "top.rose", counted(risen)),
          left: text(fallen + gone === 0 ? "top.nobodyLeft" : "top.left", counted(fallen + gone)),
        })}
      </Text>
      {risen > 0 && <GroupOfMoved {...shared} said={text("top.risen", counted(risen))} group={top.risen} />}
      {top.gained.customers.length > 0 && (
        <GroupOfMoved
          {...shared}
          said={text("top.gained", counted(top.gained.customers.length))}
          group={top.gained}
        />
      )}
      {fallen > 0 && (
        <GroupOfMoved {...shared} said={text("top.fallen", counted(fallen))} group={top.fallen} />
      )}
      {gone > 0 && <GroupOfMoved {...shared} said={text("top.lost", counted(gone))} group={top.lost} />}
      <Disclosure title={text("top.more")}>
        <div className={styles.stack}>
          <Text>
            {text("top.size", {
              before: format.number(kept + fallen + gone),
              after: format.number(kept + risen + top.gained.customers.length),
              kept: format.number(kept),
            })}
          </Text>
          <LargestLines {...shared} />
          {development.classes.length > 2 && (
            <Field label={text("top.means")} size="small">
              <Select
                size="small"
                className={styles.select}
                value={top.classCount}
                onChange={(_, { value }) =>
                  edit((setup) => ({ ...setup, top: { ...setup.top, classes: Number(value) } }))
                }
              >
                {development.classes.slice(0, -1).map(({ name }, at) => (
                  <option key={name} value={at + 1}>
                    {topNames(at + 1)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </div>
      </Disclosure>
    </Section>
  );
}
