/** Houses that a Chinese text quotes: `启明证券发表研报`, `汉川国际则将评级由…`, `目标价（锦川资本）`. */

const acts =
  '(?:发布|發布|发表|發表|维持|維持|重申|上调|上調|下调|下調|首予|首次覆盖|首次覆蓋|给予|給予|调高|調高|调低|調低|将(?:其)?(?:评级|目标价)|將(?:其)?(?:評級|目標價)|研报|研報|报告(?:称|指)|報告(?:稱|指))';
const between = '(?:(?:在|于|於)[^，。；：\\n]{1,12}?)?(?:则|則|亦|也|今日|昨日|近日|周[一二三四五]|週[一二三四五]|最新)?';
const acting = new RegExp(`(?<=^|[，。；：、,;:\\s「『“（(【]|[据據])([\\u3400-\\u9fff]{2,8}?)${between}${acts}`, 'gmu');
const trade = /([\u3400-\u9fff]{2,6}(?:证券|證券|国际|國際|资本|資本|投行|期货))(?:则|則)?(?:表示|指出|认为|認為|称|稱|预计|預計|预期|預期|相信|将|將)/gu;
/** What a house has to speak of. */
const views = /(?:目标价|目標價|评级|評級|研报|研報|买入|買入|增持|减持|減持|中性|跑赢|跑贏|推荐|盈利预测|盈利預測)/;
const notHouses =
  /^(?:该|該|本|此|公司|集团|集團|董事|管理|市场|市場|分析|券商|机构|機構|多家|同时|同時|此外|另外|其中|业内|業內|投资|投資|消息|报告|報告|研究|首席|行政|并|並|且|而|会|會|我们|我們|目标|目標|评级|評級|维持|維持|继续|繼續|将|將|央行|财政|財政)/;

/** In order of how often; empty in a text of another script. */
export function hanHouses(text: string): string[] {
  if (!/[\u3400-\u9fff]{8}/.test(text)) return [];
  const counts = new Map<string, number>();
  for (const pattern of [acting, trade])
    for (const m of text.matchAll(pattern)) {
      const name = m[1]!;
      const sentence = text.slice(m.index, m.index + 160).split(/[。\n]/)[0]!;
      if (notHouses.test(name) || !views.test(sentence)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
