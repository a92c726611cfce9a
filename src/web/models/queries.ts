import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/client.ts';
import type { Listed, ModelPage } from '../api/types.ts';

export interface SavedHead {
  readonly company: string;
  readonly name: string;
  readonly revision: number;
  readonly kind: 'model' | 'scenario';
  readonly who: string;
  readonly when: string;
}
export interface OwnModelView extends SavedHead {
  readonly text: string;
}
export interface TemplateHead {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly drivers: number;
  readonly lines: number;
}
export interface TemplateView extends Pick<TemplateHead, 'name' | 'title' | 'summary'> {
  readonly model: ModelPage;
  readonly rate: { readonly value: number; readonly unit: string; readonly from: string } | null;
  readonly taken: readonly { readonly line: string; readonly label: string; readonly years: number }[];
  readonly own: readonly { readonly line: string; readonly label: string }[];
  readonly questions: readonly { readonly asks: string; readonly line: string; readonly period: string; readonly value: number; readonly driver: string }[];
}
export interface Revision {
  readonly revision: number;
  readonly who: string;
  readonly when: string;
  readonly removed: boolean;
  readonly changes: readonly { readonly sign: '+' | '-'; readonly line: number; readonly text: string }[];
}

export const ownModelsQuery = queryOptions({
  queryKey: ['own models'],
  queryFn: async ({ signal }) => (await get<Listed<SavedHead & { readonly title: string }>>('/own-models', {}, signal)).items,
});

const pathOf = (company: string, name: string): string => `/own-models/${encodeURIComponent(company)}/${encodeURIComponent(name)}`;

export const ownModelQuery = (company: string, name: string, revision?: number) =>
  queryOptions({ queryKey: ['own models', company, name, revision ?? null], queryFn: ({ signal }) => get<OwnModelView>(pathOf(company, name), { revision }, signal) });

export const historyQuery = (company: string, name: string) =>
  queryOptions({
    queryKey: ['own models', company, name, 'history'],
    queryFn: async ({ signal }) => (await get<Listed<Revision>>(`${pathOf(company, name)}/history`, {}, signal)).items,
  });

export const removePath = (company: string, name: string): string => `${pathOf(company, name)}/remove`;

export const templatesQuery = queryOptions({ queryKey: ['templates'], queryFn: async ({ signal }) => (await get<Listed<TemplateHead>>('/templates', {}, signal)).items });

export const templateQuery = (name: string, company?: string, rate?: string) =>
  queryOptions({
    queryKey: ['templates', name, company ?? null, rate ?? null],
    queryFn: ({ signal }) => get<TemplateView>(`/templates/${encodeURIComponent(name)}`, { company, rate }, signal),
    retry: false,
  });
