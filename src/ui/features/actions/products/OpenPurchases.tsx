import { Button, Text } from "@fluentui/react-components";
import { useSession } from "../../../session";

interface OpenPurchasesProps {
  readonly explanation: string;
  /** Label of the button that leads to the purchases. */
  readonly label: string;
}

/** What is missing of the purchases, and the way to them. */
export function OpenPurchases({ explanation, label }: OpenPurchasesProps) {
  const openSidePage = useSession((session) => session.openSidePage);
  return (
    <>
      <Text>{explanation}</Text>
      <div>
        <Button onClick={() => openSidePage("purchases")}>{label}</Button>
      </div>
    </>
  );
}
