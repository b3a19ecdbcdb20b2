import { arrowPaths } from "../../../../src/ui/components/charts/matrix/arrow-paths";
import { layBubbles } from "../../../../src/ui/components/charts/matrix/bubble-layout";

const size = { width: 100, height: 100 };
/** One customer in the middle with a radius of 20 pixels at most; here three tenths of the area: 30.9, so 20. */
const layout = layBubbles(
  { x: Float64Array.of(50), y: Float64Array.of(50), size: Float64Array.of(1) },
  100,
  100,
  [],
);

describe("arrowPaths", () => {
  it("leads from the earlier place to the edge of the bubble", () => {
    // From the bottom (50, 100 px) straight up to the lower edge of the bubble (50, 70); the head is 5 pixels long.
    expect(arrowPaths([{ row: 0, fromX: 50, fromY: 0 }], layout, size)).toEqual({
      shafts: "M50.0,100.0L50.0,75.0",
      heads: "M50.0,70.0L52.5,75.0L47.5,75.0Z",
    });
  });

  it("leaves a way out that the bubble hides", () => {
    expect(arrowPaths([{ row: 0, fromX: 50, fromY: 40 }], layout, size)).toEqual({ shafts: "", heads: "" });
  });
});
