import { Link, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import type { LifetimeSetup, PurchaseModelKind } from "../../../../core";
import { useText } from "../../../i18n";
import { usePurchases } from "../../../purchases";
import { useBasisText } from "./use-basis-text";

interface BasisProps {
  readonly model: PurchaseModelKind;
  readonly lifetime: LifetimeSetup;
  /** Contribution as a share of revenue; undefined where each customer has one out of the costs. */
  readonly margin: number | undefined;
}

/** What values rest on, with the way to where it is decided. */
export function Basis({ model, lifetime, margin }: BasisProps) {
  const text = useText("equity");
  const showTab = usePurchases((purchases) => purchases.showTab);
  const basis = useBasisText()(model, lifetime, margin);
  return (
    <>
      <Text size={200} role="note" aria-label={text("basis.label")}>
        {basis}{" "}
        <Link inline as="button" onClick={() => showTab("lifetime")}>
          {text("basis.change")}
        </Link>
      </Text>
      {margin === 1 && (
        <MessageBar layout="multiline">
          <MessageBarBody>{text("basis.noMargin")}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
