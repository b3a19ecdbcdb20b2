import { pageBreaks } from "../../../src/app/report/page-breaks";
import { PageBuilder } from "../../../src/app/report/page-builder";

const rows = (count: number) => new Array<number>(count).fill(10);

describe("pageBreaks", () => {
  it("begins a sheet where the one before is full", () => {
    expect(pageBreaks(rows(10), [], 100)).toEqual([]);
    expect(pageBreaks(rows(25), [], 100)).toEqual([10, 20]);
    expect(pageBreaks([60, 60, 30, 20], [], 100)).toEqual([1, 3]);
  });

  it("begins a sheet before what would be cut", () => {
    expect(pageBreaks(rows(15), [{ start: 8, end: 12 }], 100)).toEqual([8]);
    expect(pageBreaks(rows(15), [{ start: 6, end: 10 }], 100)).toEqual([10]);
  });

  it("takes the outer one of blocks that begin in the same row", () => {
    const blocks = [
      { start: 5, end: 7 },
      { start: 5, end: 12 },
    ];
    expect(pageBreaks(rows(12), blocks, 100)).toEqual([5]);
  });

  it("cuts what is higher than a sheet, and begins none for it", () => {
    expect(pageBreaks(rows(30), [{ start: 3, end: 20 }], 100)).toEqual([10, 20]);
  });
});

describe("a page that is built", () => {
  it("keeps its charts whole", () => {
    const builder = new PageBuilder([30, 20, 20]);
    for (let row = 0; row < 25; row += 1) builder.space();
    const chart = builder.room(18);
    expect(builder.breaks("landscape")).toEqual([chart]);
  });
});
