/** A list of other headlines at the foot of a page says nothing of this text's subject. */
const heading =
  /^[ \t\u3000*•|-]*(?:more (?:from|on|news)\b|related(?: articles?| news| stories)?[ \t]*(?::|$)|read next\b|read more\b|see also\b|also read\b|you may also like\b|recommended\b|(?:相关|相關|延伸|推荐|推薦)(?:阅读|閱讀|新闻|新聞))/gim;

/** Where that list begins; the text's length where there is none. */
export function relatedAt(text: string): number {
  const half = text.length >> 1;
  heading.lastIndex = text.indexOf('\n', half) + 1;
  return heading.lastIndex === 0 ? text.length : (heading.exec(text)?.index ?? text.length);
}
