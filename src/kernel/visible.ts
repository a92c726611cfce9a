/** Text from outside without what cannot be seen, would turn the text around, break the line or command a terminal. */
export const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '');
