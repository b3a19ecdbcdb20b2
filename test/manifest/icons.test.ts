import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

import { root } from "./repository";

interface Shape {
  readonly path: string;
  readonly color: string;
}
const { rasterise } = require("../../tools/icons/rasterise.cjs") as {
  rasterise(shapes: readonly Shape[], size: number): Uint8Array;
};
const { encodePng } = require("../../tools/icons/encode-png.cjs") as {
  encodePng(rgba: Uint8Array, size: number): Buffer;
};
const { MARKS } = require("../../tools/icons/marks.cjs") as {
  MARKS: Readonly<Record<string, (size: number) => readonly Shape[]>>;
};
const { disc } = require("../../tools/icons/shapes.cjs") as {
  disc(cx: number, cy: number, radius: number): string;
};

const BLUE = "#0000ff";
const alphas = (pixels: Uint8Array) => [...pixels].filter((_, index) => index % 4 === 3);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("rasterise", () => {
  it("covers pixels by the share of them that lies inside", () => {
    const pixels = rasterise([{ path: "M0.5 0H2V1.25H0.5Z", color: BLUE }], 2);
    expect(alphas(pixels)).toEqual([128, 255, 32, 64]);
    expect([...pixels.slice(4, 8)]).toEqual([0, 0, 255, 255]);
  });

  it("covers as much as a disc has area", () => {
    const covered = sum(alphas(rasterise([{ path: disc(16, 16, 10), color: BLUE }], 32))) / 255;
    expect(covered / (Math.PI * 100)).toBeGreaterThan(0.995);
    expect(covered / (Math.PI * 100)).toBeLessThan(1.005);
  });

  it("fills shapes whatever way they turn and once where they overlap", () => {
    const path = "M0 0H2V2H0ZM0 0V2H2V0ZM0 0H2V2H0Z";
    expect(alphas(rasterise([{ path, color: BLUE }], 2))).toEqual([255, 255, 255, 255]);
  });

  it("paints later shapes over earlier ones, and mixes at their edges", () => {
    const pixels = rasterise(
      [
        { path: "M0 0H1V1H0Z", color: "#ff0000" },
        { path: "M0 0H0.5V1H0Z", color: BLUE },
      ],
      1,
    );
    expect([...pixels]).toEqual([128, 0, 128, 255]);
  });

  it("leaves out what lies beyond the edge", () => {
    expect(alphas(rasterise([{ path: "M-5 -5H1V9H-5Z", color: BLUE }], 2))).toEqual([255, 0, 255, 0]);
  });
});

/** Rows of pixels of a PNG with one data chunk behind its header, each row after its filter byte. */
const rowsOf = (png: Buffer) => inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));

describe("the icons in the repository", () => {
  const folder = join(root, "assets/icons");
  const names = readdirSync(folder).filter((name) => name.endsWith(".png"));

  it("are those that the marks draw", () => {
    const drawn = names.map((name) => {
      const [, mark, size] = /^(\w+)-(\d+)\.png$/.exec(name)!;
      return encodePng(rasterise(MARKS[mark!]!(Number(size)), Number(size)), Number(size));
    });
    expect(names).toHaveLength(Object.keys(MARKS).length * 8);
    for (const [index, name] of names.entries()) {
      const [stored, expected] = [rowsOf(readFileSync(join(folder, name))), rowsOf(drawn[index]!)];
      const difference = Math.max(...stored.map((value, at) => Math.abs(value - expected[at]!)));
      // Another machine's sine may round one step differently.
      expect([name, stored.length, difference <= 1]).toEqual([name, expected.length, true]);
    }
  });

  it.each([16, 20, 24, 32, 40, 48, 64, 80])(
    "stand on whole pixels at %d px, so that bars have sharp feet",
    (size) => {
      const rows = alphas(rasterise(MARKS["icon"]!(size), size));
      const foot = Array.from({ length: size }, (_, y) => rows.slice(y * size, (y + 1) * size))
        .reverse()
        .find((row) => row.some((value) => value > 0))!;
      expect(new Set(foot)).toEqual(new Set([0, 255]));
    },
  );
});
