import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
} from "@fluentui/react-components";
import { useState } from "react";
import { UndoRedo } from "../../../components/layout/UndoRedo";
import { useOpened } from "../../../components/analysis/use-opened";
import { ContractsProvider, useContracts } from "../../../contracts";
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
  const contracts = useOpened(useSession((session) => session.openContracts));
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
      <UndoRedo
        canUndo={canUndo}
        canRedo={canRedo}
        undoLabel={text("undo")}
        redoLabel={text("redo")}
        onUndo={undo}
        onRedo={redo}
      />
    </span>
  );
}
