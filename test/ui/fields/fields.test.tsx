import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { DateField } from "../../../src/ui/components/fields/DateField";
import { DecimalField, type DecimalFieldProps } from "../../../src/ui/components/fields/DecimalField";
import { NameField } from "../../../src/ui/components/fields/NameField";
import { renderWithSession } from "../../helpers/session";

function Kept({ start, seen, ...rest }: Partial<DecimalFieldProps> & { start: number; seen: number[] }) {
  const [value, setValue] = useState(start);
  const commit = (next: number) => {
    seen.push(next);
    setValue(next);
  };
  return <DecimalField label="Gewicht" {...rest} value={value} onCommit={commit} />;
}

const field = () => screen.getByRole("spinbutton");

async function typed(text: string) {
  const user = userEvent.setup();
  await user.clear(field());
  await user.type(field(), text);
  return user;
}

describe("DecimalField", () => {
  it("shows a number as German writes it and takes a comma or a point", async () => {
    const seen: number[] = [];
    await renderWithSession(<Kept start={12.5} min={0} max={100} seen={seen} />);
    expect(field()).toHaveValue("12,5");
    await (await typed("33,25")).keyboard("{Enter}");
    await (await typed("7.5")).tab();
    expect(seen).toEqual([33.25, 7.5]);
    expect(field()).toHaveValue("7,5");
  });

  it("shows a number as English writes it", async () => {
    await renderWithSession(<Kept start={1234.5} seen={[]} />, { language: "en" });
    expect(field()).toHaveValue("1,234.5");
  });

  it("may be emptied again where it is optional", async () => {
    const seen: number[] = [];
    await renderWithSession(<Kept start={5} isOptional seen={seen} />);
    const user = userEvent.setup();
    await user.clear(field());
    await user.tab();
    expect(seen).toEqual([NaN]);
    expect(field()).toBeValid();
    expect(field()).toHaveValue("");
  });

  it("commits nothing while typing and nothing when left unchanged", async () => {
    const seen: number[] = [];
    await renderWithSession(<Kept start={5} seen={seen} />);
    const user = await typed("6");
    expect(seen).toEqual([]);
    await user.keyboard("{Escape}");
    expect(field()).toHaveValue("5");
    await user.tab();
    expect(seen).toEqual([]);
  });

  it("says what is wrong and keeps the text", async () => {
    const seen: number[] = [];
    await renderWithSession(<Kept start={5} min={0} max={100} seen={seen} />);
    await (await typed("120")).tab();
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription("Erlaubt sind 0 bis 100.");
    await (await typed("fünf")).tab();
    expect(field()).toHaveAccessibleDescription("„fünf“ ist keine Zahl.");
    await (await typed(" ")).tab();
    expect(field()).toHaveAccessibleDescription("Hier fehlt eine Zahl.");
    await (await typed("1,23456")).tab();
    expect(field()).toHaveAccessibleDescription("Höchstens 4 Nachkommastellen.");
    expect(seen).toEqual([]);
  });

  it("steps by arrow keys without binary noise and stops at the bounds", async () => {
    const seen: number[] = [];
    await renderWithSession(<Kept start={0.1} min={0} max={1} step={0.1} seen={seen} />);
    const user = userEvent.setup();
    await user.click(field());
    await user.keyboard("{ArrowUp}{ArrowUp}{PageUp}{ArrowUp}{ArrowDown}");
    expect(seen).toEqual([0.2, 0.3, 1, 0.9]);
  });
});

describe("DateField", () => {
  it("edits an Excel day as a date", async () => {
    const seen: number[] = [];
    await renderWithSession(<DateField label="Ab" value={46022} onCommit={(value) => seen.push(value)} />);
    expect(field()).toHaveValue("31.12.2025");
    await (await typed("1.1.2026")).tab();
    expect(seen).toEqual([46023]);
  });

  it("says that a text is no date", async () => {
    await renderWithSession(<DateField label="Ab" value={46022} onCommit={() => undefined} />);
    await (await typed("30.02.2025")).tab();
    expect(field()).toHaveAccessibleDescription("„30.02.2025“ ist kein Datum wie 31.12.2025.");
  });
});

describe("NameField", () => {
  it("takes a new name on Enter, refuses one with a problem, restores on Escape", async () => {
    const seen: string[] = [];
    await renderWithSession(
      <NameField
        value="Umsatz"
        label="Name"
        onCommit={(name) => seen.push(name)}
        problem={(name) => (name === "" ? "Ein Name fehlt." : undefined)}
      />,
    );
    const user = userEvent.setup();
    const box = screen.getByRole("textbox", { name: "Name" });
    await user.clear(box);
    expect(box).toHaveAccessibleDescription("Ein Name fehlt.");
    await user.keyboard("{Enter}");
    expect(seen).toEqual([]);
    await user.keyboard("{Escape}");
    expect(box).toHaveValue("Umsatz");
    await user.type(box, " netto {Enter}");
    expect(seen).toEqual(["Umsatz netto"]);
  });
});
