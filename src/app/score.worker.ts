import { expose } from "comlink";
import { createScoreService } from "./score-service";

expose(createScoreService());
