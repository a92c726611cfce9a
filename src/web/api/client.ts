export interface SaidOfFile {
  readonly subject: string;
  readonly message: string;
}

/** Said when an answer is not the one asked for: its sentence is shown to the reader as it is. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;
  /** Each by its file, where a request of several was refused whole. */
  readonly problems: readonly SaidOfFile[];
  constructor(status: number, code: string, message: string, problems: readonly SaidOfFile[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

type Parameters = Readonly<Record<string, string | number | undefined>>;

/** `/api/facts?company=…`, leaving out what is not given. */
export function address(path: string, parameters: Parameters = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined && value !== '') search.set(name, String(value));
  const query = search.toString();
  return query === '' ? `/api${path}` : `/api${path}?${query}`;
}

function sentenceOf(body: unknown, status: number): { code: string; message: string } {
  const fallback = { code: 'request.refused', message: `the server answered ${status}. Try again; if it stays, look at its log.` };
  if (typeof body !== 'object' || body === null) return fallback;
  const holder = body as { problem?: unknown; code?: unknown; message?: unknown };
  const inner = (typeof holder.problem === 'object' && holder.problem !== null ? holder.problem : holder) as { code?: unknown; message?: unknown };
  if (typeof inner.message !== 'string') return fallback;
  return { code: typeof inner.code === 'string' ? inner.code : fallback.code, message: inner.message };
}

async function answer<T>(response: Response): Promise<T> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson ? await response.json() : null;
  if (!response.ok) {
    const { code, message } = sentenceOf(body, response.status);
    throw new ApiError(response.status, code, message, (body as { problems?: readonly SaidOfFile[] } | null)?.problems);
  }
  return body as T;
}

async function send<T>(url: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, 'store.unavailable', 'the server does not answer. Start it again with: npm start');
  }
  return answer<T>(response);
}

export const get = <T>(path: string, parameters?: Parameters, signal?: AbortSignal): Promise<T> =>
  send<T>(address(path, parameters), { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });

export const postJson = <T>(path: string, body: unknown): Promise<T> =>
  send<T>(address(path), { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(body) });

export const postFiles = <T>(path: string, files: readonly File[]): Promise<T> => {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return send<T>(address(path), { method: 'POST', headers: { accept: 'application/json' }, body: form });
};
