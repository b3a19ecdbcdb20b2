import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MiniHistogram } from "../../../src/ui/components/charts/MiniHistogram";
import { DistributionStrip } from "../../../src/ui/components/charts/DistributionStrip";
import { useSession } from "../../../src/ui/session";
import { renderWithSession } from "../../helpers/session";

function Strip({ onOpen }: { onOpen: () => void }) {
  const model = useSession((state) => state.model);
  const scores = useSession((state) => state.scores);
  return model === undefined ? null : <DistributionStrip scores={scores} model={model} onOpen={onOpen} />;
}

describe("DistributionStrip", () => {
  it("says how many customers each class has and opens the result", async () => {
    const onOpen = jest.fn();
    const { session } = await renderWithSession(<Strip onOpen={onOpen} />);
    const { scores } = session.getState();
    const counts = [...(scores?.classCounts ?? [])];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
    const strip = screen.getByRole("button", {
      name: `Verteilung: Premium ${counts[0]}, Sehr gut ${counts[1]}, Gut ${counts[2]}, Mittel ${counts[3]}, Schwach ${counts[4]}. Ergebnis öffnen`,
    });
    expect(screen.getByText("SG")).toBeInTheDocument();
    await userEvent.setup().click(strip);
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it("shows new customers behind the classes where they form one, and only there", async () => {
    const { session } = await renderWithSession(<Strip onOpen={() => undefined} />);
    const mark = (shown: "class" | "note") =>
      session.getState().editModel((model) => ({
        ...model,
        newCustomers: {
          test: { kind: "months", column: "Reklamationen", months: 2 },
          shown,
          name: "Neukunde",
          color: "#E3DCEF",
          strategy: "",
        },
      }));
    act(() => mark("class"));
    // Six customers have fewer than two complaints.
    expect(
      await screen.findByRole("button", { name: /Schwach \d+, Neukunde 6\. Ergebnis/ }),
    ).toBeInTheDocument();
    const { classCounts } = session.getState().scores!;
    expect(classCounts.reduce((sum, count) => sum + count, 0)).toBe(6);
    act(() => mark("note"));
    expect(await screen.findByRole("button", { name: /Schwach \d+\. Ergebnis/ })).toBeInTheDocument();
  });

  it("speaks English", async () => {
    await renderWithSession(<Strip onOpen={() => undefined} />, { language: "en" });
    expect(
      screen.getByRole("button", { name: /^Distribution: Premium .*Open the result$/ }),
    ).toBeInTheDocument();
  });

  it("has no counts before the first scores", async () => {
    const { session } = await renderWithSession(<p>leer</p>);
    const model = session.getState().model!;
    await renderWithSession(<DistributionStrip scores={undefined} model={model} onOpen={() => undefined} />);
    expect(screen.getByRole("button", { name: /^Noch keine Verteilung/ })).toBeInTheDocument();
  });
});

describe("MiniHistogram", () => {
  it("is an image with a name, or hidden where the text beside it says the same", async () => {
    await renderWithSession(
      <>
        <MiniHistogram values={Float64Array.of(1, 2, 3)} label="Umsatz" />
        <MiniHistogram values={[3, 1]} label="" />
      </>,
    );
    expect(screen.getAllByRole("img")).toEqual([screen.getByRole("img", { name: "Umsatz" })]);
  });
});
