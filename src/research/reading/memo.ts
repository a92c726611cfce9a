/** Answers that one document asks for again and again, kept for the length of its reading. */
const kept: Map<string, unknown>[] = [];

/** A pure function of one string that is computed once a document; what it answers must not be changed. */
export function remembered<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  kept.push(answers);
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = compute(text);
      answers.set(text, answer);
    }
    return answer;
  };
}

/** Lets all answers go: strings of a text keep the whole text in memory. */
export function forget(): void {
  for (const answers of kept) answers.clear();
}
