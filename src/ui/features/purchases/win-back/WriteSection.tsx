import { Button, Text } from "@fluentui/react-components";
import { Section } from "../../../components/layout/Section";
import { useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useSession } from "../../../session";
import { ListObstacles } from "../write/ListObstacles";
import { WrittenList } from "../write/WrittenList";

/** The customers to be won back as a table of the workbook. */
export function WriteSection({ count }: { readonly count: number }) {
  const text = useText("winBack");
  const safe = useText("purchases");
  const write = usePurchases((purchases) => purchases.write);
  const isCleaning = usePurchases((purchases) => purchases.isCleaning);
  const isBusy = useSession((session) => session.activity.kind !== "idle");
  return (
    <>
      <Section title={text("write.title")}>
        <Text>{text("write.what", { count })}</Text>
        <Text size={200}>{safe("write.safe")}</Text>
        <div>
          <Button appearance="primary" disabled={isBusy || isCleaning} onClick={() => void write("winBack")}>
            {text("write.write")}
          </Button>
        </div>
      </Section>
      <ListObstacles list="winBack" />
      <WrittenList list="winBack" />
    </>
  );
}
