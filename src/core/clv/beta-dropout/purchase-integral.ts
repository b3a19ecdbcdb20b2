import { betaMean } from "./beta-mean";

/**
 * E[(1 − (1 + pz)^−r) / p] for p from a beta distribution, by quadrature.
 *
 * @param r Shape of the purchase rate, > 0.
 * @param z Horizon over the rate parameter, > 0.
 */
export const purchaseIntegral = (r: number, z: number, a: number, b: number): number =>
  betaMean(
    a,
    b,
    ({ p }) => (r * p * z < 1e-18 ? r * z : -Math.expm1(-r * Math.log1p(p * z)) / p),
    1 / (r * z),
  );
