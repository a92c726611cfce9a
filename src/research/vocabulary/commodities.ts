/** What is mined, pumped, smelted, generated or grown: with a unit beside it, a name of one stands for its output or its price. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/[\s|]+/).filter((word) => word !== ''));

/** Words of which one makes a label the name of a commodity. */
export const commodityWords = words(
  `alumina aluminium aluminum bauxite copper zinc lead nickel tin silver gold platinum palladium rhodium pgm pgms 4e 6e iron ore ores pellets pellet lump fines manganese chrome ferrochrome ferronickel cobalt lithium spodumene carbonate hydroxide
  uranium u3o8 molybdenum moly vanadium titanium zircon ilmenite rutile coal coking metallurgical met thermal steelmaking pci anthracite coke steel crude stainless billet slab hrc rebar cement clinker aggregates potash phosphate phosphates urea
  ammonia nitrogen dap map sulphur sulfur graphite rare earths ndpr diamonds diamond oil liquids ngl ngls condensate gas lng lpg naphtha diesel gasoline jet bitumen ethane methanol ethylene propylene polyethylene polypropylene pvc pulp paper
  wood lumber sugar ethanol corn soy soybean soybeans wheat palm cpo rubber cotton salmon beef pork chicken hogs milk electricity power hydro wind solar nuclear generation sinter concentrate matte cathode blister anode scrap silicon polysilicon quartz glass`,
);

/** Words that say of a commodity which part of it is counted. */
export const commodityQualifiers = words(
  `payable attributable saleable equity refined mined total group net gross contained own sulphide oxide high low grade hard soft semi primary secondary natural crude brent wti henry hub ttf jkm in of and the other conventional unconventional onshore offshore`,
);

/** Measures of output and sales: the row of a commodity is a part of the one that the title names. */
export const outputMetrics: ReadonlySet<string> = new Set([
  'production',
  'volume',
  'shipments',
  'deliveries',
  'goldSold',
  'capacity',
  'oreMined',
  'oreProcessed',
  'oreReserves',
  'mineralResources',
  'provedReserves',
  'powerGeneration',
  'gasSalesVolume',
  'throughput',
]);

/** Measures of money for a unit. */
export const unitMoneyMetrics: ReadonlySet<string> = new Set([
  'realisedPrice',
  'commodityPrice',
  'unitCost',
  'cashCost',
  'allInSustainingCost',
  'averageSellingPrice',
  'treatmentCharges',
  'liftingCost',
  'findingAndDevelopmentCost',
  'tariff',
  'freightRate',
  'refiningMargin',
  'averageMonthlyRent',
]);
