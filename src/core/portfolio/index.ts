export { axisPositions } from "./axis-positions";
export { checkPortfolio, MOST_ARROWS, MOST_LABELS } from "./check-portfolio";
export { largestPlaced } from "./largest-placed";
export { parsePortfolioSetup } from "./parse-setup";
export { portfolioMoves, portfolioWays } from "./portfolio-moves";
export { portfolioOf, positionsOf } from "./portfolio-of";
export { bordersBy } from "./propose-borders";
export { columnPart, proposePortfolio } from "./propose-portfolio";
export { proposeGrowth } from "./propose-growth";
export type {
  AxisPart,
  AxisTopic,
  AxisValue,
  BorderRule,
  Portfolio,
  PortfolioAxis,
  PortfolioField,
  PortfolioInput,
  PortfolioIssue,
  PortfolioIssueKind,
  PortfolioMoves,
  PortfolioProposal,
  PortfolioSetup,
  PortfolioSize,
  PortfolioWays,
  Positions,
  ProposedAxis,
} from "./types";
