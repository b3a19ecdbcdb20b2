import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { FlowChart, type FlowMove } from "../../../src/ui/components/charts/FlowChart";
import { flowLayout } from "../../../src/ui/components/charts/flow-layout";
import { Sparkline } from "../../../src/ui/components/charts/Sparkline";
import "../../helpers/browser-stand-ins";
import { axeFindings } from "./axe-findings";

/** Two groups; the last row came, the last column left. Ten customers before, eleven after. */
const FIRST = [
  [3, 1, 0],
  [2, 2, 2],
  [0, 3, 0],
];
/** Five and six go on as they are, one of the five leaves, two come. */
const SECOND = [
  [4, 0, 1],
  [0, 6, 0],
  [1, 1, 0],
];
const GROUPS = [
  { name: "Gut", color: "#1f5fa8" },
  { name: "Schwach", color: "#f0a868" },
];

describe("flowLayout", () => {
  const room = { width: 200, height: 130, barWidth: 20 };
  it("gives bars the height of their counts, in all periods by one measure", () => {
    const { nodes } = flowLayout([FIRST, SECOND], room);
    // Twelve present at most and three beside them share what 4 between the bars and 16 before the others leave of 130.
    const scale = 110 / 15;
    const heights = nodes.map(({ kind, period, group, height }) => [kind, period, group, height / scale]);
    const expected = [
      ["group", 0, 0, 4],
      ["group", 0, 1, 6],
      ["came", 0, 2, 3],
      ["group", 1, 0, 5],
      ["group", 1, 1, 6],
      ["left", 1, 2, 2],
      ["came", 1, 2, 2],
      ["group", 2, 0, 5],
      ["group", 2, 1, 7],
      ["left", 2, 2, 1],
    ];
    expect(heights).toEqual(
      expected.map(([kind, period, group, count]) => [kind, period, group, expect.closeTo(Number(count), 9)]),
    );
  });

  it("lets ribbons leave and reach each bar side by side, without a gap and within it", () => {
    const { nodes, ribbons } = flowLayout([FIRST], room);
    const scale = 110 / 14;
    const fromSecond = ribbons.filter(({ before }) => before === 1);
    const bar = nodes.find(({ period, group }) => period === 0 && group === 1)!;
    expect(bar.y).toBeCloseTo(4 * scale + 4, 9);
    expect(fromSecond.map(({ after, count, from }) => [after, count, from.y - bar.y])).toEqual([
      [0, 2, 0],
      [1, 2, expect.closeTo(2 * scale, 9)],
      [2, 2, expect.closeTo(4 * scale, 9)],
    ]);
    const reaching = ribbons.filter(({ after }) => after === 1);
    const target = nodes.find(({ kind, period, group }) => kind === "group" && period === 1 && group === 1)!;
    expect(reaching.map(({ before, to }) => [before, (to.y - target.y) / scale])).toEqual([
      [0, expect.closeTo(0, 9)],
      [1, expect.closeTo(1, 9)],
      [2, expect.closeTo(3, 9)],
    ]);
    expect(ribbons.every(({ from, to }) => from.x === 20 && to.x === 180)).toBe(true);
  });

  it("leaves no room for customers who came or left where there are none", () => {
    const { nodes } = flowLayout(
      [
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 0],
        ],
      ],
      room,
    );
    expect(nodes.map(({ kind }) => kind)).toEqual(["group", "group", "group", "group"]);
    expect(nodes.map(({ height }) => height)).toEqual([63, 63, 63, 63]);
  });
});

describe("FlowChart", () => {
  function Chosen({ onChoose }: { readonly onChoose: (move: FlowMove | undefined) => void }) {
    const [chosen, choose] = useState<FlowMove>();
    return (
      <FluentProvider theme={webLightTheme}>
        <FlowChart
          periods={["2023", "2024", "2025"]}
          groups={GROUPS}
          steps={[FIRST, SECOND]}
          chosen={chosen}
          onChoose={(move) => {
            choose(move);
            onChoose(move);
          }}
          width={290}
          texts={{
            label: "Moves",
            count: String,
            came: (count) => `${count} new`,
            left: (count) => `${count} lost`,
            move: ({ step, before, after }, count) => `${count} from ${before} to ${after} in step ${step}`,
            up: "up",
            down: "down",
            stays: "stays",
          }}
        />
      </FluentProvider>
    );
  }

  it("names every ribbon, and one click chooses and another lets go", async () => {
    const onChoose = jest.fn();
    const { container } = render(<Chosen onChoose={onChoose} />);
    expect(screen.getAllByRole("button")).toHaveLength(11);
    const ribbon = screen.getByRole("button", { name: "2 from 1 to 2 in step 0" });
    await userEvent.click(ribbon);
    expect(onChoose).toHaveBeenLastCalledWith({ step: 0, before: 1, after: 2 });
    expect(ribbon).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(ribbon);
    expect(onChoose).toHaveBeenLastCalledWith(undefined);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("is one stop of the tab key; arrow keys go through the ribbons and Enter chooses", async () => {
    const onChoose = jest.fn();
    render(<Chosen onChoose={onChoose} />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(screen.getByRole("button", { name: "2 from 1 to 0 in step 0" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(onChoose).toHaveBeenLastCalledWith({ step: 0, before: 1, after: 0 });
    await userEvent.keyboard("{End}");
    expect(screen.getByRole("button", { name: "1 from 2 to 1 in step 1" })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it("says how many came and left beside the periods", () => {
    render(<Chosen onChoose={jest.fn()} />);
    for (const said of ["3 new", "2 lost", "2 new", "1 lost", "G 5", "S 7"])
      expect(screen.getAllByText(said).length).toBeGreaterThan(0);
  });
});

describe("Sparkline", () => {
  it("joins what is known period by period, and leaves a gap where a period is missing", () => {
    const { container } = render(
      <Sparkline values={[0, 50, NaN, 100]} domain={[0, 100]} width={66} height={26} label="from 0 to 100" />,
    );
    expect(screen.getByRole("img", { name: "from 0 to 100" })).toBeInTheDocument();
    expect(container.querySelector("path")).toHaveAttribute("d", "M3,23 L23,13 M63,3");
    expect(container.querySelectorAll("circle")).toHaveLength(3);
  });
});
