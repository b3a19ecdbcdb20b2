import { bgNbdAlive } from "../../../../src/core/clv/bg-nbd";
import {
  mbgNbdAlive,
  mbgNbdExpectedPurchases,
  mbgNbdNewCustomerPurchases,
} from "../../../../src/core/clv/mbg-nbd";
import { simulateCustomers } from "../beta-dropout/simulate";

const params = { r: 0.524838, alpha: 6.182991, a: 0.891356, b: 1.613999 };
const close = (found: number, expected: number, tolerance: number) =>
  expect(Math.abs(found / expected - 1)).toBeLessThanOrEqual(tolerance);

describe("MBG/NBD predictions", () => {
  it("find the CDNOW customers alive as an independent implementation does", () => {
    close(mbgNbdAlive(params, 2, 30.43, 38.86), 0.7061262497, 1e-6);
    close(mbgNbdAlive(params, 0, 0, 38.86), 0.3897163386, 1e-6);
  });

  it("come close to Hardie's 1.226 purchases in 39 weeks", () => {
    expect(Math.abs(mbgNbdExpectedPurchases(params, 2, 30.43, 38.86, 39) - 1.226)).toBeLessThan(0.05);
  });

  it("doubt a customer who never came back, unlike the BG/NBD", () => {
    expect(mbgNbdAlive(params, 0, 1, 1)).toBeLessThan(1);
    expect(bgNbdAlive(params, 0, 1, 1)).toBe(1);
  });

  it("give a new customer as many purchases as simulated customers make", () => {
    const truth = { r: 2, alpha: 10, a: 1, b: 3 };
    const { frequency, age } = simulateCustomers(truth, 1, 40_000, 7);
    const expected = age.reduce((sum, end) => sum + mbgNbdNewCustomerPurchases(truth, end), 0);
    const made = frequency.reduce((sum, x) => sum + x, 0);
    close(made, expected, 0.03);
  });

  it("are NaN outside the domain", () => {
    expect(mbgNbdAlive({ ...params, b: -1 }, 2, 30, 38)).toBeNaN();
    expect(mbgNbdExpectedPurchases(params, 2, 30, 29, 52)).toBeNaN();
    expect(mbgNbdNewCustomerPurchases({ ...params, r: 0 }, 52)).toBeNaN();
  });
});
