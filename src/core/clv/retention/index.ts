export { lifeTable, type LifeTableRow } from "./life-table";
