import { sheetName } from "../../../src/ui/session";

test("what Excel forbids in the name of a sheet is left out", () => {
  expect(sheetName("Kundenblatt Müller/Söhne [Nord]: 'A*B?\\C'")).toBe("Kundenblatt Müller Söhne Nord A");
});

test("a name has 31 characters at most, and no blank at its end", () => {
  expect(sheetName("Kundenblatt Antriebstechnik Nord AG")).toBe("Kundenblatt Antriebstechnik Nor");
  expect(sheetName("Kundenblatt Antriebstechniken N AG")).toBe("Kundenblatt Antriebstechniken N");
  expect(sheetName("Kundenblatt Antriebstechnik Neu AG")).toHaveLength(31);
  expect(sheetName(`${"x".repeat(30)} y`)).toBe("x".repeat(30));
});
