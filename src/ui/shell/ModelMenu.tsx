import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowDownload20Regular,
  ArrowUpload20Regular,
  ChevronDown16Regular,
  Delete20Regular,
  DocumentAdd20Regular,
  Lightbulb20Regular,
  Rename20Regular,
  SaveCopy20Regular,
} from "@fluentui/react-icons";
import { type ChangeEvent, lazy, Suspense, useRef, useState } from "react";
import { useText } from "../i18n";
import { useSession } from "../session";
import { saveModelFile } from "./model-file";

const ConfirmDialog = lazy(() => import("./ConfirmDialog"));
const NameDialog = lazy(() => import("./NameDialog"));

const useStyles = makeStyles({
  button: { minWidth: 0, flexShrink: 1, fontWeight: tokens.fontWeightRegular },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  state: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
  },
});

/** The open model's name, and everything that can be done with models as a whole. */
export function ModelMenu() {
  const styles = useStyles();
  const text = useText("common");
  const model = useSession((session) => session.model);
  const names = useSession((session) => session.modelNames);
  const saveState = useSession((session) => session.saveState);
  const isUnsound = useSession((session) => session.modelIssues.length > 0);
  const broken = useSession((session) => session.brokenModels.length);
  const { openModel, saveModelAs, renameModel, deleteModel, exportModel, importModel, proposeAgain } =
    useModelActions();
  const openSidePage = useSession((session) => session.openSidePage);
  const [dialog, setDialog] = useState<"save-as" | "rename" | "delete">();
  const file = useRef<HTMLInputElement>(null);
  const name = model?.name ?? "";
  const others = names.filter((known) => known !== name);

  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event;
    const chosen = target.files?.[0];
    if (chosen !== undefined) await importModel(await chosen.text());
    target.value = "";
  };

  const save = () => {
    const json = exportModel();
    if (json !== undefined) saveModelFile(name, json);
  };

  return (
    <>
      <Menu checkedValues={{ model: [name] }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.button}
            appearance="subtle"
            icon={<ChevronDown16Regular />}
            iconPosition="after"
            aria-label={model === undefined ? text("model.none") : text("model.menu", { name })}
            title={name}
          >
            <span className={styles.name}>{model === undefined ? text("model.none") : name}</span>
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {names.length > 0 && (
              <MenuGroup>
                <MenuGroupHeader>{text("model.open")}</MenuGroupHeader>
                {names.map((known) => (
                  <MenuItemRadio key={known} name="model" value={known} onClick={() => void openModel(known)}>
                    {known}
                  </MenuItemRadio>
                ))}
                <MenuDivider />
              </MenuGroup>
            )}
            {model !== undefined && (
              <>
                <MenuItem
                  icon={<SaveCopy20Regular />}
                  disabled={isUnsound}
                  onClick={() => setDialog("save-as")}
                >
                  {text("model.saveAs")}
                </MenuItem>
                <MenuItem icon={<Rename20Regular />} onClick={() => setDialog("rename")}>
                  {text("model.rename")}
                </MenuItem>
                <MenuItem icon={<Delete20Regular />} onClick={() => setDialog("delete")}>
                  {text("model.delete")}
                </MenuItem>
                <MenuItem icon={<Lightbulb20Regular />} onClick={proposeAgain}>
                  {text("model.proposeAgain")}
                </MenuItem>
                <MenuItem icon={<DocumentAdd20Regular />} onClick={() => openSidePage("templates")}>
                  {text("model.fromTemplate")}
                </MenuItem>
                <MenuDivider />
                <MenuItem icon={<ArrowDownload20Regular />} disabled={isUnsound} onClick={save}>
                  {text("model.export")}
                </MenuItem>
              </>
            )}
            <MenuItem icon={<ArrowUpload20Regular />} onClick={() => file.current?.click()}>
              {text("model.import")}
            </MenuItem>
            <div className={styles.state}>{text(`model.saveState.${saveState}`)}</div>
            {broken > 0 && <div className={styles.state}>{text("model.broken", { count: broken })}</div>}
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text("model.import")}
        onChange={(event) => void load(event)}
      />
      <Suspense>
        {dialog === "save-as" && (
          <NameDialog
            title={text("model.saveAsTitle")}
            hint={text("model.saveAsHint")}
            initial={name}
            confirm={text("model.save")}
            taken={names}
            onConfirm={(wanted) => void saveModelAs(wanted)}
            onClose={() => setDialog(undefined)}
          />
        )}
        {dialog === "rename" && (
          <NameDialog
            title={text("model.renameTitle")}
            initial={name}
            confirm={text("model.confirmRename")}
            taken={others}
            onConfirm={(wanted) => void renameModel(wanted)}
            onClose={() => setDialog(undefined)}
          />
        )}
        {dialog === "delete" && (
          <ConfirmDialog
            title={text("model.deleteTitle", { name })}
            confirm={text("model.confirmDelete")}
            onConfirm={() => void deleteModel(name)}
            onClose={() => setDialog(undefined)}
          >
            {text("model.deleteHint")}
          </ConfirmDialog>
        )}
      </Suspense>
    </>
  );
}

function useModelActions() {
  return {
    openModel: useSession((session) => session.openModel),
    saveModelAs: useSession((session) => session.saveModelAs),
    renameModel: useSession((session) => session.renameModel),
    deleteModel: useSession((session) => session.deleteModel),
    exportModel: useSession((session) => session.exportModel),
    importModel: useSession((session) => session.importModel),
    proposeAgain: useSession((session) => session.proposeAgain),
  };
}
