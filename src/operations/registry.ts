import { add } from './add.ts';
import { amend, withdraw } from './amend.ts';
import { audit, audits } from './audit.ts';
import { calculate } from './calculate.ts';
import { check } from './check.ts';
import { companies, company } from './companies.ts';
import { compare } from './compare.ts';
import { complete } from './complete.ts';
import { correct } from './correct.ts';
import { document, documents } from './documents.ts';
import { evaluate } from './eval.ts';
import { dismiss, failures, inbox, retry } from './inbox.ts';
import { facts } from './facts.ts';
import { keep } from './keep.ts';
import { metrics } from './metrics.ts';
import { model } from './model.ts';
import type { Operation } from './operation.ts';
import { ratios } from './ratios.ts';
import { keepModel, modelHistory, ownModel, ownModels, removeModel, saveModel } from './own-models.ts';
import { read } from './read.ts';
import { remove, restore } from './remove.ts';
import { scenarios } from './scenarios.ts';
import { solve, solveFile } from './solve.ts';
import { results } from './results.ts';
import { template, templates } from './template.ts';
import { ties } from './ties.ts';
import { unread } from './unread.ts';
import { reverse, sensitivity, tornado } from './explore.ts';
import { bands, peers } from './peers.ts';
import { simulate } from './simulate.ts';
import { value } from './value.ts';
import { bringBack, workbook } from './workbook.ts';

/** Every verb of the program, in the order in which help lists them. */
export const operations: readonly Operation[] = [
  read,
  check,
  audit,
  calculate,
  solveFile,
  add,
  documents,
  document,
  companies,
  company,
  model,
  keep,
  compare,
  results,
  workbook,
  bringBack,
  solve,
  templates,
  template,
  ownModels,
  ownModel,
  saveModel,
  keepModel,
  modelHistory,
  removeModel,
  value,
  sensitivity,
  tornado,
  reverse,
  simulate,
  peers,
  bands,
  scenarios,
  audits,
  ratios,
  facts,
  metrics,
  ties,
  unread,
  amend,
  correct,
  withdraw,
  remove,
  restore,
  complete,
  inbox,
  failures,
  retry,
  dismiss,
  evaluate,
] as readonly unknown[] as readonly Operation[];
