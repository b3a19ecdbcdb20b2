import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Desk } from "./Desk";
import { Notice } from "./Notice";
import { Ribbon } from "./Ribbon";
import { readRibbonButtons } from "./manifest";
import { writeSettings, type Settings } from "./settings";
import { textIn } from "./text";
import { useAddIn } from "./use-add-in";
import { useWorkbook } from "./use-workbook";

/** The page: a workbook in a grid, the add-in's pane beside it, and the bar above both. */
export function Workbench({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [paneShown, setPaneShown] = useState(true);
  const picker = useRef<HTMLInputElement>(null);
  const { language, theme } = settings;
  const text = textIn(language);
  const change = useCallback(
    (part: Partial<Settings>) => setSettings((before) => ({ ...before, ...part })),
    [],
  );
  const addIn = useAddIn();
  const workbook = useWorkbook(addIn, settings, change, setPaneShown);
  const buttons = useMemo(
    () => (addIn ? readRibbonButtons(addIn.manifest, language) : []),
    [addIn, language],
  );

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    document.title = `${workbook.name ?? text.title} – Kundenwert`;
    window.history.replaceState(null, "", writeSettings(settings));
  }, [settings, language, theme, workbook.name, text.title]);

  const { stage } = workbook;
  useEffect(() => {
    if (!stage) return;
    for (const button of buttons) if (button.place === "cell") stage.addCellButton(button);
  }, [stage, buttons]);

  const press = (button: (typeof buttons)[number]) => {
    if (button.action === undefined) setPaneShown(true);
    else void stage?.press(button.action, button.id);
  };

  return (
    <div className="workbench">
      <Ribbon
        text={text}
        settings={settings}
        workbook={workbook.name}
        buttons={buttons.filter(({ place }) => place === "ribbon")}
        onOpen={() => picker.current?.click()}
        onSave={workbook.save}
        onSample={workbook.openSample}
        onPress={press}
        onSettings={change}
      />
      <input
        ref={picker}
        type="file"
        accept=".xlsx,.xlsm,.xls"
        hidden
        aria-label={text.open}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) workbook.openFile(file);
        }}
      />
      <Notice notice={workbook.notice} text={text} onDismiss={workbook.dismiss} />
      <Desk
        text={text}
        workbook={workbook}
        width={settings.width}
        paneShown={paneShown}
        onWidth={(width) => change({ width })}
        onClosePane={() => setPaneShown(false)}
      />
    </div>
  );
}
