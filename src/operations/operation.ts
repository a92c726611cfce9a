import type { z } from 'zod';
import type { Result } from '../kernel/problem.ts';
import type { Store } from '../store/store.ts';
import type { Checker } from './check-readings.ts';

/** What an operation may reach; wired in main. */
export interface Context {
  /** Opens the store at the first call; an operation that never calls it never starts one. */
  store(): Promise<Store>;
  /** ISO time. */
  now(): string;
  /** Checks figures apart from this thread; without it they are checked here. */
  readonly checker?: Checker;
}

/**
 * One verb: a schema in, a schema out, and the few lines that join rooms.
 *
 * Every surface is generated from this: the command's flags and help, the HTTP route and its OpenAPI page.
 */
export interface Operation<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  readonly name: string;
  /** One line, for lists. */
  readonly summary: string;
  /** A paragraph that teaches, for help and the API's page. */
  readonly description: string;
  /** Command lines that can be typed as they stand. */
  readonly examples: readonly string[];
  /** The field of the input that the command takes without a flag. */
  readonly positional?: string;
  readonly input: Input;
  readonly output: Output;
  readonly annotations: { readonly readOnly: boolean; readonly destructive: boolean };
  /** Null where it works on this machine's own files and must not be reached over HTTP. */
  readonly http: { readonly method: 'GET' | 'POST'; readonly path: `/api/${string}` } | null;
  run(input: z.output<Input>, context: Context): Promise<Result<z.output<Output>>>;
}

/** Keeps the types of one operation's schemas. */
export const operation = <Input extends z.ZodObject, Output extends z.ZodType>(definition: Operation<Input, Output>): Operation<Input, Output> => definition;
