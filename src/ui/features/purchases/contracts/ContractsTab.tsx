import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
} from "@fluentui/react-components";
import { ArrowRedo20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { ContractsProvider, type ContractsStore, useContracts } from "../../../contracts";
import { useText } from "../../../i18n";
import { useSession } from "../../../session";
import { CohortsSection } from "./CohortsSection";
import { useContractsStyles } from "./contracts.styles";
import { CurveSection } from "./CurveSection";
import { DataSection } from "./DataSection";
import { TenureSection } from "./TenureSection";
import { ValueSection } from "./ValueSection";

/** Customers under contract: how many stay, how much longer, and what that is worth. */
export default function ContractsTab() {
  const text = useText("purchases");
  const open = useSession((session) => session.openContracts);
  const [contracts, setContracts] = useState<ContractsStore>();
  useEffect(() => {
    let isShown = true;
    void open().then((store) => isShown && setContracts(store));
    return () => {
      isShown = false;
    };
  }, [open]);
  if (contracts === undefined) return <Spinner label={text("opening")} />;
  return (
    <ContractsProvider contracts={contracts}>
      <Study />
    </ContractsProvider>
  );
}

function Study() {
  const styles = useContractsStyles();
  const text = useText("contracts");
  const study = useContracts((contracts) => contracts.study);
  const [chosen, choose] = useState(0);
  const curve = study?.curves[chosen] ?? study?.curves[0];
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {text("intro")}
      </Text>
      <Stale />
      <DataSection tools={<Steps />} />
      {study !== undefined && curve !== undefined && (
        <>
          <CurveSection curves={study.curves} curve={curve} onChoose={choose} />
          <CohortsSection cohorts={study.cohorts} />
          {curve.model !== undefined && <TenureSection model={curve.model} study={study} />}
          {study.values !== undefined && <ValueSection values={study.values} />}
        </>
      )}
    </>
  );
}

function Stale() {
  const text = useText("contracts");
  const isStale = useContracts((contracts) => contracts.stale);
  const reread = useContracts((contracts) => contracts.reread);
  if (!isStale) return null;
  return (
    <MessageBar intent="warning">
      <MessageBarBody>{text("stale")}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void reread()}>{text("reread")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Steps() {
  const text = useText("contracts");
  const canUndo = useContracts((contracts) => contracts.canUndo);
  const canRedo = useContracts((contracts) => contracts.canRedo);
  const undo = useContracts((contracts) => contracts.undo);
  const redo = useContracts((contracts) => contracts.redo);
  return (
    <span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={!canUndo}
        aria-label={text("undo")}
        title={text("undo")}
        onClick={undo}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowRedo20Regular />}
        disabledFocusable={!canRedo}
        aria-label={text("redo")}
        title={text("redo")}
        onClick={redo}
      />
    </span>
  );
}
