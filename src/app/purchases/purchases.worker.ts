import { expose } from "comlink";
import { createPurchaseService } from "./purchase-service";

expose(createPurchaseService());
