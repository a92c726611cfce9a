/** Voices that name nobody: in two documents they are two speakers, however alike they are called. */
export const unnamedVoices: readonly string[] = ['article', 'author'];

export const isUnnamed = (speaker: string): boolean => unnamedVoices.includes(speaker);
