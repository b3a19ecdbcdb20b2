export { PortfolioProvider, usePortfolio } from "./PortfolioProvider";
