import { expect, test } from 'vitest';
import type { Store } from '../../src/store/store.ts';

const at = (hour: number): string => `2026-06-02T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** What every store does with the models that people keep. */
export function storeOfModels(open: () => Store): void {
  const save = (name: string, text: string, hour: number, base?: number) =>
    open().saveModel({ company: 'OWN', name, kind: 'model', text, who: 'an analyst', when: at(hour), ...(base === undefined ? {} : { base }) });

  // Goal: nothing that a person saved is ever lost.
  test('every revision of a model stays, who made it and when, and after its removal too', async () => {
    expect(await save('mine', 'first', 9)).toEqual({ company: 'OWN', name: 'mine', revision: 1, kind: 'model', text: 'first', who: 'an analyst', when: at(9) });
    expect(await save('mine', 'second', 10)).toMatchObject({ revision: 2 });
    expect(await open().savedModel('OWN', 'mine')).toMatchObject({ revision: 2, text: 'second' });
    expect(await open().savedModel('OWN', 'mine', 1)).toMatchObject({ revision: 1, text: 'first' });
    expect(await open().removeModel('OWN', 'mine', { who: 'another', when: at(11) })).toBe(true);
    expect(await open().removeModel('OWN', 'mine', { who: 'another', when: at(12) })).toBe(false);
    expect(await open().savedModel('OWN', 'mine')).toBeNull();
    expect((await open().models({ company: 'OWN' })).map(({ name }) => name)).not.toContain('mine');
    expect((await open().modelRevisions('OWN', 'mine')).map(({ revision, text, who }) => [revision, text, who])).toEqual([
      [3, null, 'another'],
      [2, 'second', 'an analyst'],
      [1, 'first', 'an analyst'],
    ]);
    expect(await save('mine', 'third', 13, 0)).toMatchObject({ revision: 4 });
  });

  test('the same text again is no new revision', async () => {
    await save('same', 'text', 9);
    expect(await save('same', 'text', 10)).toMatchObject({ revision: 1, when: at(9) });
  });

  test('who changed an older revision than the one that is there is told, and nothing is kept', async () => {
    await save('shared', 'first', 9);
    expect(await save('shared', 'by one', 10, 1)).toMatchObject({ revision: 2 });
    expect(await save('shared', 'by the other', 11, 1)).toBeNull();
    expect(await open().savedModel('OWN', 'shared')).toMatchObject({ text: 'by one' });
  });

  test('two that save at once make two revisions', async () => {
    const saved = await Promise.all(['a', 'b', 'c', 'd'].map((text) => save('at once', text, 9)));
    expect(saved.map((one) => one?.revision).sort()).toEqual([1, 2, 3, 4]);
  });

  test('models are listed as they stand, those saved last first, by company', async () => {
    await open().saveModel({ company: 'LIST', name: 'older', kind: 'model', text: 'x', who: 'w', when: at(1) });
    await open().saveModel({ company: 'LIST', name: 'newer', kind: 'scenario', text: 'y\0\uD800', who: 'w', when: at(2) });
    expect((await open().models({ company: 'LIST' })).map(({ name, kind, text }) => [name, kind, text])).toEqual([
      ['newer', 'scenario', 'y\0\uD800'],
      ['older', 'model', 'x'],
    ]);
    expect((await open().models({})).length).toBeGreaterThanOrEqual(2);
  });
}
