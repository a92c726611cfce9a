import { z } from 'zod';
import type { Operation } from '../../operations/operation.ts';

/** A flag of a command, made from a field of its operation's input. */
export interface Flag {
  /** Field of the input. */
  readonly field: string;
  /** `--as-of` */
  readonly name: string;
  readonly description: string;
  /** Placeholder in help; null for a switch. */
  readonly placeholder: string | null;
  readonly choices: readonly string[] | null;
  readonly preset: unknown;
}

export interface Positional {
  readonly field: string;
  readonly description: string;
  readonly many: boolean;
  readonly needed: boolean;
}

interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
}

const dashed = (field: string): string => `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function placeholderOf(field: string, schema: FieldSchema): string | null {
  if (schema.type === 'boolean') return null;
  if (schema.type === 'integer' || schema.type === 'number') return 'N';
  return field === 'asOf' ? 'DATE' : field.toUpperCase();
}

/** Splits an operation's input into what a command takes by place and what by flag. */
export function commandLineOf(operation: Operation): { readonly positional: Positional | null; readonly flags: readonly Flag[] } {
  const { properties = {}, required = [] } = z.toJSONSchema(operation.input, { unrepresentable: 'any' }) as {
    properties?: Readonly<Record<string, FieldSchema>>;
    required?: readonly string[];
  };
  const flags: Flag[] = [];
  let positional: Positional | null = null;
  for (const [field, schema] of Object.entries(properties)) {
    const description = schema.description ?? '';
    if (field === operation.positional) positional = { field, description, many: schema.type === 'array', needed: required.includes(field) };
    else flags.push({ field, name: dashed(field), description, placeholder: placeholderOf(field, schema), choices: schema.enum ?? null, preset: schema.default });
  }
  return { positional, flags };
}
