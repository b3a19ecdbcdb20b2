import fc from "fast-check";
import { delimitedText, readDelimitedText, type Separator } from "../../../src/core";

describe("the cells of a text", () => {
  it("are parted by tabs, semicolons or commas, whichever the first line has most of", () => {
    expect(readDelimitedText("Name\tDB\nAnna\t60;5\n")).toEqual([
      ["Name", "DB"],
      ["Anna", "60;5"],
    ]);
    expect(readDelimitedText("Name;DB\nAnna; 33,3")).toEqual([
      ["Name", "DB"],
      ["Anna", "33,3"],
    ]);
    expect(readDelimitedText("Name,DB\nAnna,33.3")).toEqual([
      ["Name", "DB"],
      ["Anna", "33.3"],
    ]);
  });

  it("may stand in quotes and then hold separators, lines and quotes", () => {
    expect(readDelimitedText('"Müller; Co.";"2 ""Zoll""\noder mehr"\n1;2')).toEqual([
      ["Müller; Co.", '2 "Zoll"\noder mehr'],
      ["1", "2"],
    ]);
  });

  it("come without marks of the file, blank lines and different lengths", () => {
    expect(readDelimitedText("\uFEFFsep=;\r\nName;\r\n\r\n;;\rA;1;2\r\n")).toEqual([
      ["Name", "", ""],
      ["A", "1", "2"],
    ]);
    expect(readDelimitedText("")).toEqual([]);
    expect(readDelimitedText('5" Rohr;1')).toEqual([['5" Rohr', "1"]]);
  });

  it("are read back as they were written, whatever separates them", () => {
    const cell = fc.stringMatching(/^[a-zß0-9;,"\t\n ]{1,8}$/);
    const separator = fc.constantFrom<Separator[]>("\t", ";", ",");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), separator, (rows, by) => {
        const grid = [["Name", "Wert"], ...rows];
        expect(readDelimitedText(delimitedText(grid, by))).toEqual(grid);
      }),
    );
  });
});
