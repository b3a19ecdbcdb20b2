import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { ColumnChart } from "../../../src/ui/components/charts/ColumnChart";
import { HeatMap } from "../../../src/ui/components/charts/HeatMap";
import { LineChart } from "../../../src/ui/components/charts/LineChart";
import "../../helpers/browser-stand-ins";
import { axeFindings } from "./axe-findings";

const show = (chart: ReactElement) => render(<FluentProvider theme={webLightTheme}>{chart}</FluentProvider>);
const plain = String;

describe("LineChart", () => {
  const chart = (
    <LineChart
      x={[0, 1, 4]}
      series={[
        { name: "bought", kind: "actualLine", y: [1, 2, 5] },
        { name: "expected", kind: "modelLine", y: [1, 3, NaN] },
      ]}
      xTick={plain}
      yTick={plain}
      split={{ at: 1, before: "known", after: "tested" }}
      events={[1]}
      width={300}
      label="Purchases over time"
      say={(place) => `place ${place}`}
    />
  );

  it("is a named picture whose places are reached by the arrow keys and spoken", async () => {
    const { container } = show(chart);
    const picture = screen.getByRole("slider", { name: "Purchases over time" });
    expect(picture).toHaveAttribute("aria-valuetext", "");
    picture.focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(picture).toHaveAttribute("aria-valuetext", "place 1");
    await userEvent.keyboard("{Home}{ArrowLeft}");
    expect(picture).toHaveAttribute("aria-valuetext", "place 0");
    await userEvent.keyboard("{End}");
    expect(picture).toHaveAttribute("aria-valuenow", "2");
    expect(screen.getByText("place 2")).toBeInTheDocument();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("names its lines and both sides of the split, and leaves out what is not known", () => {
    const { container } = show(chart);
    for (const name of ["bought", "expected", "known", "tested"])
      expect(screen.getByText(name)).toBeInTheDocument();
    const lines = Array.from(container.querySelectorAll("path.visx-linepath"), (path) =>
      path.getAttribute("d"),
    );
    expect(lines.map((d) => d!.split("L").length)).toEqual([3, 2]);
  });

  it("looks at the place that is nearest to the pointer", async () => {
    show(chart);
    const picture = screen.getByRole("slider");
    // Of 262 pixels between the axes, 60 are nearest to the second place of 0, 1, 4.
    await userEvent.pointer({ target: picture, coords: { clientX: 38 + 60 } });
    expect(picture).toHaveAttribute("aria-valuetext", "place 1");
    await userEvent.unhover(picture);
    expect(picture).toHaveAttribute("aria-valuetext", "");
  });
});

describe("ColumnChart", () => {
  it("draws a column for each value and speaks its places", async () => {
    const { container } = show(
      <ColumnChart
        series={[
          { name: "actual", kind: "actualArea", y: [2, 4] },
          { name: "expected", kind: "modelArea", y: [3, 1] },
        ]}
        xTicks={[0.5, 1.5]}
        xTick={plain}
        yTick={plain}
        width={240}
        label="Customers by purchases"
        say={(place) => `${place} purchases`}
      />,
    );
    const heights = Array.from(container.querySelectorAll("svg[height='150'] rect"), (rect) =>
      Number(rect.getAttribute("height")),
    );
    expect(heights).toEqual([63, 126, 94.5, 31.5]);
    screen.getByRole("slider", { name: "Customers by purchases" }).focus();
    await userEvent.keyboard("{Home}{ArrowRight}");
    expect(screen.getByRole("slider")).toHaveAttribute("aria-valuetext", "1 purchases");
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("HeatMap", () => {
  it("leaves impossible cells empty and is walked through in both directions", async () => {
    const { container } = show(
      <HeatMap
        values={[0.2, NaN, 0.5, 1]}
        columns={2}
        rows={2}
        most={1}
        xTicks={[0.5]}
        yTicks={[0.5]}
        xTick={plain}
        yTick={plain}
        axisTitles={{ x: "recency", y: "frequency" }}
        valueText={plain}
        width={240}
        label="Who still buys"
        say={(column, row) => `${column} of ${row}`}
      />,
    );
    const strengths = Array.from(container.querySelectorAll("rect[fill-opacity]"), (rect) =>
      Number(rect.getAttribute("fill-opacity")),
    );
    expect(strengths).toHaveLength(3);
    expect([...strengths].sort((one, other) => one - other)).toEqual(strengths);
    expect(strengths[0]).toBeGreaterThan(0.2);
    expect(strengths[2]).toBe(1);
    const picture = screen.getByRole("slider", { name: "Who still buys" });
    picture.focus();
    await userEvent.keyboard("{Home}{ArrowUp}{ArrowUp}{ArrowRight}");
    expect(picture).toHaveAttribute("aria-valuetext", "1 of 1");
    expect(picture).toHaveAttribute("aria-valuenow", "3");
    expect(await axeFindings(container)).toEqual([]);
  });
});
