import { minimise } from "../../../src/core/numeric/minimise";

const rosenbrock = ([x, y]: readonly number[]) => ({
  value: (1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2,
  gradient: [-2 * (1 - x!) - 400 * x! * (y! - x! * x!), 200 * (y! - x! * x!)],
});

describe("minimise", () => {
  it("follows Rosenbrock's valley from its classical start to (1, 1)", () => {
    const found = minimise({ start: [-1.2, 1], valueAndGradient: rosenbrock });
    expect(found.status).toBe("converged");
    expect(Math.abs(found.point[0]! - 1)).toBeLessThan(1e-8);
    expect(Math.abs(found.point[1]! - 1)).toBeLessThan(1e-8);
  });

  it("finds the minimum of Wood's function of four variables", () => {
    const wood = ([a, b, c, d]: readonly number[]) => ({
      value:
        100 * (b! - a! * a!) ** 2 +
        (1 - a!) ** 2 +
        90 * (d! - c! * c!) ** 2 +
        (1 - c!) ** 2 +
        10.1 * ((b! - 1) ** 2 + (d! - 1) ** 2) +
        19.8 * (b! - 1) * (d! - 1),
      gradient: [
        -400 * a! * (b! - a! * a!) - 2 * (1 - a!),
        200 * (b! - a! * a!) + 20.2 * (b! - 1) + 19.8 * (d! - 1),
        -360 * c! * (d! - c! * c!) - 2 * (1 - c!),
        180 * (d! - c! * c!) + 20.2 * (d! - 1) + 19.8 * (b! - 1),
      ],
    });
    const found = minimise({ start: [-3, -1, -3, -1], valueAndGradient: wood });
    expect(found.status).toBe("converged");
    for (const coordinate of found.point) expect(Math.abs(coordinate - 1)).toBeLessThan(1e-7);
  });

  it("gives its best point when the iterations run out", () => {
    const found = minimise({ start: [-1.2, 1], valueAndGradient: rosenbrock, maxIterations: 3 });
    expect(found.status).toBe("iteration-limit");
    expect(found.iterations).toBe(3);
    expect(found.value).toBeLessThan(rosenbrock([-1.2, 1]).value);
    expect(found.value).toBe(rosenbrock(found.point).value);
  });

  it("steps back from where the value is not finite", () => {
    const barrier = ([x]: readonly number[]) => ({
      value: x! < 1 ? -Math.log(1 - x!) - 5 * x! : NaN,
      gradient: [1 / (1 - x!) - 5],
    });
    const found = minimise({ start: [-3], valueAndGradient: barrier });
    expect(found.status).toBe("converged");
    expect(Math.abs(found.point[0]! - 0.8)).toBeLessThan(1e-8);
  });

  it("needs a few steps only where it is told the second derivatives, also from where they point uphill", () => {
    const told = ([x, y]: readonly number[]) => ({
      ...rosenbrock([x!, y!]),
      hessian: [
        [2 - 400 * (y! - 3 * x! * x!), -400 * x!],
        [-400 * x!, 200],
      ],
    });
    for (const start of [
      [-1.2, 1],
      [0, 3],
    ]) {
      const found = minimise({ start, valueAndGradient: told });
      expect(found.status).toBe("converged");
      expect(found.iterations).toBeLessThan(minimise({ start, valueAndGradient: rosenbrock }).iterations);
      for (const coordinate of found.point) expect(Math.abs(coordinate - 1)).toBeLessThan(1e-8);
    }
  });
});
