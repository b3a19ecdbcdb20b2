import { useId } from "react";
import type { RibbonButton } from "./manifest";
import { SAMPLES } from "./samples";
import { WIDTHS, type Settings, type Theme } from "./settings";
import type { Language, Text } from "./text";

interface RibbonProps {
  readonly text: Text;
  readonly settings: Settings;
  /** Name of the open workbook; undefined while the first one is being opened. */
  readonly workbook: string | undefined;
  readonly buttons: readonly RibbonButton[];
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSample: (file: string) => void;
  readonly onPress: (button: RibbonButton) => void;
  readonly onSettings: (change: Partial<Settings>) => void;
}

/** The bar above the grid: the file, the add-in's own buttons, and how the page looks. */
export function Ribbon(props: RibbonProps) {
  const { text, settings, workbook, buttons, onSettings } = props;
  return (
    <header>
      <div className="title-bar">
        <h1>
          Kundenwert <small>{text.title}</small>
        </h1>
        <p className="workbook-name">{workbook}</p>
        <div className="group">
          <Choice
            label={text.paneWidth}
            value={String(settings.width)}
            onChange={(width) => onSettings({ width: Number(width) })}
            options={[...new Set([...WIDTHS, settings.width])]
              .sort((a, b) => a - b)
              .map((width) => ({ value: String(width), label: `${width} px` }))}
          />
          <Choice
            label={text.language}
            value={settings.language}
            onChange={(language) => onSettings({ language: language as Language })}
            options={[
              { value: "de", label: "Deutsch" },
              { value: "en", label: "English" },
            ]}
          />
          <Choice
            label={text.theme}
            value={settings.theme}
            onChange={(theme) => onSettings({ theme: theme as Theme })}
            options={[
              { value: "light", label: text.light },
              { value: "dark", label: text.dark },
            ]}
          />
        </div>
      </div>
      <div className="ribbon">
        <div className="group">
          <button type="button" title={text.openHint} onClick={props.onOpen}>
            {text.open}
          </button>
          <button
            type="button"
            title={text.saveHint}
            onClick={props.onSave}
            disabled={workbook === undefined}
          >
            {text.save}
          </button>
          <Choice
            label={text.samples}
            value={settings.sample ?? ""}
            onChange={props.onSample}
            options={[
              ...(settings.sample === undefined ? [{ value: "", label: text.ownWorkbook }] : []),
              ...SAMPLES.map(({ file, title }) => ({ value: file, label: title[settings.language] })),
            ]}
          />
        </div>
        <nav className="group add-in" aria-label={text.ribbon}>
          {buttons.map((button) => (
            <button key={button.id} type="button" title={button.tip} onClick={() => props.onPress(button)}>
              {button.icon !== undefined && <img src={button.icon} alt="" width={20} height={20} />}
              {button.label}
            </button>
          ))}
        </nav>
      </div>
    </header>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
