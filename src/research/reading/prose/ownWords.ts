/** Words around a line's own name in a sentence. Data for ownNames.ts. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const determiners = set('the a an its our their this that these those his her my your no any each every another');

export const partsOfSpeech = {
  /** Between a verb and its figure. */
  between: set(
    'to of at by from about around roughly approximately nearly almost some just only over under above below more less than near c ca circa up down still already again now also slightly sharply further therefore thus hence accordingly consequently only close least most as high low well currently then an a the another between',
  ),
  /** A clause begins after them. */
  opening: set(
    'and or but while whereas so because as that which who where when if although though since after before with without than said says told noted added put puts we i it they you he she there here both',
  ),
  /** Words at the head of a phrase that belong to no name. */
  leading: set('less plus minus back total overall group current reported latest new full average and or both still also now meanwhile elsewhere together but then'),
  /** Prepositions that say where or when. */
  places: set('attributable in at for on from across under within outside during to with against among including excluding'),
  /** Behind a line's name: somebody's view of it. */
  viewed: set('band corridor guidance forecast forecasts target targets estimate estimates outlook range guide budget est'),
  /** In no name of a line. */
  never: set(
    'compound compounded not no never cons consensus above below who which that it they we you he she there here what how why because if did do does better worse ahead sit sits let make makes made speak speaks talk talks',
  ),
} as const;

export const standingVerbs = set(
  'was were is are be been being stood stands stand came comes come reached reaches reach hit hits totaled totalled totals amounted amounts remained remains remain stayed stays stay averaged averages ended ends finished closed held holds kept keeps ran runs run should would could may might will can has have had widened widens steadied swung swings moved moves went goes go got edged inched ticked crept recovered rebounded doubled tripled halved equalled equals exceeded exceeds topped tops climbed climbs slipped slips dipped dips widening set sits sat lies lay',
);

/** Labels that mean something else with a word before them: `spot price`, `land costs`. */
export const weakHeads = set('price prices cost costs equity debt cash yield yields volume volumes orders customers users members shares return returns rate rates');

/** Words before a label that do not make another line of it. */
export const besideNames = set(
  'total overall group net gross average current reported latest new full annual quarterly monthly first second third fourth half year quarter consolidated company own underlying core adjusted recurring like organic combined estimated expected blended headline statutory the a an of higher lower record strong weak final interim special closing last share stock long short term growth reference',
);

/** Heads that name a change, a part or a speaker and no line. */
export const noLines = set(
  `growth increase increases decrease decline declines rise rises fall falls drop drops gain gains loss losses lift cut cuts beat miss gap move moves change changes difference shortfall surprise upgrade downgrade improvement
  deterioration contribution share percentage proportion portion part parts rest remainder majority bulk half third quarter quarters year years month months week weeks day days level levels amount figure figures number numbers
  total sum range midpoint mid point top bottom end beginning target targets forecast forecasts estimate estimates guidance outlook consensus expectation expectations view views value values
  company group firm bank board management team house broker analyst analysts investors street market markets shares share stock stocks price it this that one others other rest both all division segment business unit region
  country average result results performance period time rating multiple upside downside case scenario base bull bear comparison basis pace rate effect drag tailwind headwind impact yoy qoq
  plant site project deal acquisition programme program page document text note report piece letter bracket story
  margin margins dividend dividends fees belongs secret answer count room executive officer president thinks
  earnings sales profit profits pair budget bill spend latter former equivalent review
  who what which he she they we you reason risk chance odds point ones line side lead mean median high low peak trough record`,
);
