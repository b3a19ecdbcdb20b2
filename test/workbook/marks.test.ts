import { markName } from "../../src/workbook/excel/marks";

describe("markName", () => {
  it("tells column ids apart that differ only in signs or case", () => {
    const ids = ["points:a", "points:A", "points:a-b", "points:a_b", "pointsa", "score"];
    const names = ids.map((id) => markName("Modell_1", id).toLowerCase());
    expect(new Set(names).size).toBe(ids.length);
  });

  it("is a name that Excel takes", () => {
    expect(markName("Modell_1", "points:a-b")).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
  });

  it("belongs to one model only, even where one id is the beginning of another", () => {
    expect(markName("A_b", "score").startsWith(markName("A", ""))).toBe(true);
    expect(markName("A", "b_score")).not.toBe(markName("A_b", "score"));
  });
});
