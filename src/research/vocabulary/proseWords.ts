/**
 * Words of running text in Italian, German, French, Spanish, Portuguese, Chinese, Japanese and Korean that tell how a
 * figure stands to its metric. Lower case; a language a line. Scripts without blanks are matched by their longest word.
 */
const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' ').filter((word) => word !== ''));

export const rising = list(
  'salito salita saliti salite sale cresciuto cresciuta cresciuti cresciute cresce crescono crescita aumento aumentato aumentata aumentati aumentate aumenta incremento incrementi rialzo progresso miglioramento migliorato migliorata migliora avanza',
  'stieg stiegen gestiegen steigt steigen erhöhte erhöhten erhöht erhöhung wuchs wuchsen gewachsen wächst zugelegt zulegte zulegen legte anstieg zuwachs wachstum plus steigerung gesteigert steigerte verbessert verbesserte verbesserung kletterte',
  'hausse progression croissance augmentation augmenté augmente augmentent progresse progressé progressent croît croissent amélioration améliore amélioré accroissement gagne bondit',
  'aumento aumentó aumentaron aumenta creció crecieron crece crecimiento subió subieron sube subida incremento incrementó incrementaron mejora mejoró alza avance avanzó',
  'aumentou aumentaram cresceu cresceram cresce crescimento subiu subiram avançou expansão melhora melhorou incremento elevação',
  '增长 增長 上升 增加 提升 上涨 上漲 提高 增至 扩大 擴大 攀升 改善 上扬 大增 激增 劲增 勁增',
  '増加 増収 増益 上昇 拡大 伸長 改善 伸び 増',
  '증가 상승 성장 확대 개선 늘어',
);

export const falling = list(
  'calo calato calata diminuzione diminuito diminuita diminuisce sceso scesa scesi scese scende scendono scenderà scenderanno ridotto ridotta ridotti ridotte riduzione riduce flessione contrazione ribasso arretra arretramento peggioramento perdita',
  'sank sanken gesunken sinkt sinken rückgang rückläufig fiel fielen gefallen fällt verringerte verringerten verringert reduzierte reduzierten reduziert minus zurück zurückgegangen abnahme verschlechterte verschlechtert schrumpfte nachgab nachgegeben',
  'baisse recul diminution repli recule reculé reculent diminué diminue baissé baissent contraction retrait chute chuté réduction réduit',
  'caída cayó cayeron cae descenso descendió bajó bajaron baja disminución disminuyó disminuyeron retroceso retrocedió reducción redujo redujeron',
  'queda caiu caíram cai recuo recuou recuaram redução reduziu diminuição diminuiu retração',
  '下降 减少 減少 下滑 下跌 降低 收窄 回落 下挫 缩减 縮減 萎缩 倒退 大跌 骤降',
  '減収 減益 低下 縮小 下落 悪化 減',
  '감소 하락 축소 줄어 악화',
);

/** Right behind a percentage it says that the figure is lower: `un 3,5% menos`, `5% in meno`, `3% weniger`; before it the words mean other things. */
export const lowerBehind = /^(?:menos|inferior(?:es)?|menor(?:es)?|por debajo|abaixo|meno|in meno|inferior[ei]|de moins|moins|inférieure?s?|weniger|niedriger|geringer)(?:$| )/;

/** The other side of a comparison follows. */
export const comparing = list(
  'contro rispetto confronto dai dagli',
  'gegenüber verglichen vergleich nach',
  'contre comparé comparativement rapport',
  'frente comparado comparación respecto contra',
  'ante contra comparação',
  '去年同期 上年同期 相比',
);

/** Words of no weight between a figure and the metric right after it. */
export const linking = list(
  'di del dello della dei degli delle il lo la i gli le un uno una',
  'der die das den dem des ein eine einen einem einer vom von im',
  'de du des le les un une en',
  'el los las del una',
  'do da dos das o a os as um uma',
  '的',
);

/** `12% dei ricavi`, `12 % des ventes`: what the percentage is of follows. */
export const ofWords = list('di dei degli delle della del sui sul sulle', 'vom des der von am', 'du des de', 'del de', 'da do das dos');

export const forecasting = list(
  'prevede prevedono prevediamo previsto prevista previsti stima stimiamo attende attendiamo atteso attesa attesi attese conferma previsioni obiettivo obiettivi guidance',
  'erwartet erwarten erwartete prognostiziert prognose rechnet rechnen plant planen ausblick soll sollen strebt voraussichtlich',
  'prévoit prévoient prévoyons attend attendons vise visent anticipe table objectif objectifs perspectives devrait devraient estime',
  'prevé prevén espera esperan esperamos estima estimamos anticipa objetivo objetivos previsión previsiones debería',
  'prevê preveem esperamos projeta projetamos meta metas deve deverá',
  '预计 預計 预期 預期 指引 预测 預測 料将 料將 有望',
  '見込み 見込む 見込 予想 見通し 計画 予定',
  '전망 예상 예상된다 목표 계획 가이던스',
);

/** The speaker plans or promises, rather than foresees. */
export const guiding = list(
  'prevede prevedono conferma previsioni obiettivo obiettivi guidance',
  'erwartet erwarten prognose rechnet plant ausblick strebt',
  'prévoit vise anticipe table objectif objectifs perspectives confirme',
  'prevé espera objetivo objetivos previsión previsiones',
  'prevê espera projeta meta metas',
  '预计 預計 预期 預期 指引',
  '見込み 見込む 予想 計画',
  '전망 예상 목표',
);

/** Somebody changes what he thought: `relevons notre objectif`, `heben das Kursziel`. */
export const revising = list(
  'alziamo alza alzato alzata alzate alzano rivediamo rivede rivisto rivista riviste rivisti tagliamo taglia tagliato tagliata ritocchiamo ritocca riduciamo portiamo porta portato portata incrementiamo passa passano',
  'erhöhen erhöht erhöhte heben hebt hob angehoben anheben senken senkt senkte gesenkt kappen kappt kürzen kürzt gekürzt reduzieren reduziert revidieren revidiert steigt steigen sinkt sinken',
  'relevons relève relèvent relevé relevée relevés rehaussons rehausse rehaussé rehaussée abaissons abaisse abaissé abaissée abaissent réduisons révisons révise révisé révisée portons porte portent porté portée ramenons ramène ramené ramenée coupons passe passent',
  'elevamos eleva elevado elevada subimos sube suben recortamos recorta recortado recortada rebajamos rebaja rebajado rebajada revisamos revisa aumentamos reducimos pasa pasan',
  'elevamos eleva elevou elevado subimos cortamos corta cortou reduzimos reduziu revisamos aumentamos aumentou passa passam',
);

/** From what was and to what is: `from 42 to 48`, `von 42 € auf 48 €`, `de 42 € à 48 €`. */
export const leadingFrom: ReadonlySet<string> = new Set(list('from', 'von', 'de', 'da', 'desde'));
export const leadingTo: ReadonlySet<string> = new Set(list('to', 'auf', 'à', 'a', 'para'));

export const managing = list(
  'amministratore direzione',
  'vorstand vorstandsvorsitzende vorstandsvorsitzender finanzvorstand',
  'direction président directeur pdg',
  'dirección consejero',
  'diretoria administração',
  '管理层 管理層',
  '経営陣 社長',
  '경영진',
);

export const sharing = list(
  'rappresenta rappresentano rappresentato pari incide',
  'entfallen entfielen entspricht entsprach ausmacht',
  'représente représentent représentant',
  'representa representan representaron supone',
  'representou representaram',
  '占 占比 佔',
  '占める',
  '차지',
);

/** Articles, prepositions and verbs that never belong to the name of a part of the company. */
export const nameless = list(
  'il lo la i gli le un uno una di del dello della dei degli delle da dal dalla dai in nel nella nei con per tra fra su sul sulla al alla ai e ed o che è sono stato stata stati state ha hanno registrato raggiunto ammonta ammontano totale complessivo consolidato netto suo loro con',
  'der die das den dem des ein eine einen einem einer und oder von vom zu zum zur im in an am auf aus bei mit für über unter nach gegenüber ist sind war waren wurde wurden hat haben betrug betrugen belief beliefen erzielte erzielten lag lagen sich konzern gesamt unser unsere ihr ihre sein seine bereinigte bereinigter bereinigten organische organischer',
  'le la les un une des du de au aux en dans par pour avec sur et ou qui est sont a ont été atteint atteignent réalise réalisé enregistre établit élève total consolidé net son sa ses leur leurs notre groupe à',
  'el la los las un una unos unas de del al en por para con sobre y o que es son fue fueron ha han alcanzó alcanzaron registró ascendió total consolidado neto su sus nuestro',
  'o a os as um uma de do da dos das no na nos nas em por para com sobre e que é são foi foram tem atingiu alcançou registrou total consolidado líquido seu sua nosso',
  '其中 公司 集团 集團 本公司 本集团 本集團 实现 實現 录得 錄得 期内 期內 报告期 季度 年度 全年 本季度 同期 以及 及 和 与 與 的 为 為 达 達 约 約 是 在 于 於 来自 來自 营业 未经审计 总 總',
  '当社 当社グループ 連結 当期 同期 は が の に を と で',
  '당사 연결 은 는 이 가 의 을 를 에 로',
);

/** Each with its like in order: `分别为`, `rispettivamente`. */
export const respective = list('respectively', 'rispettivamente', 'jeweils beziehungsweise', 'respectivement', 'respectivamente', '分别 分別', 'それぞれ', '각각');

const unparted = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}$/;
const phrases =
  '同比 环比 環比 按年 按季 较去年同期 較去年同期 前年同期比 前年同期 前年比 前四半期比 前期比 전년 대비 전년동기 전분기 전년동기대비 超过 超過 超 约为 约 大约 至少 低于 高于 不低于 不超过 达到 達到 个百分点'.split(
    ' ',
  );

/** Function words of scripts without blanks, longest first. */
export const joinedWords: readonly string[] = [
  ...new Set([...rising, ...falling, ...comparing, ...forecasting, ...managing, ...sharing, ...nameless, ...respective, ...phrases].filter((word) => unparted.test(word))),
].sort((a, b) => b.length - a.length);
