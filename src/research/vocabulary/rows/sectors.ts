/** Operating figures and lines of single industries, further ones: airlines, energy, mining, banks, insurers, utilities, property, pharma, cars, chips. */
import { table } from './table.ts';

export const rows = table('operating', { kinds: ['count'] }, [
  // Airlines and travel
  { id: 'guests', name: 'Guests', labels: `operating:guests | guest numbers | guest volumes | guests flown | booked guests | number of guests` },
  {
    id: 'averageFare',
    name: 'Average fare',
    kinds: ['moneyPerUnit', 'money'],
    labels: `average fare | average fares | average airfare | average ticket fare | average fare per passenger | average fare per guest`,
  },
  {
    id: 'revenuePerPassenger',
    name: 'Revenue per passenger',
    kinds: ['moneyPerUnit', 'money'],
    labels: `revenue per passenger | total revenue per passenger | revenue per pax | revenue per seat | total revenue per seat | airline revenue per seat`,
  },
  { id: 'revenuePerGuest', name: 'Revenue per guest', kinds: ['moneyPerUnit', 'money'], labels: `revenue per guest | total revenue per guest | rev per guest` },
  {
    id: 'ancillaryRevenuePerPassenger',
    name: 'Ancillary revenue per passenger',
    kinds: ['moneyPerUnit', 'money'],
    labels: `ancillary revenue per passenger | ancillary per passenger | ancillaries per passenger | ancillary revenue per pax | ancillary revenue per seat`,
  },
  {
    id: 'ancillaryRevenuePerGuest',
    name: 'Ancillary revenue per guest',
    kinds: ['moneyPerUnit', 'money'],
    labels: `ancillary revenue per guest | ancillary per guest | ancillaries per guest | ancillary spend per guest`,
  },
  {
    id: 'exFuelCostPerPassenger',
    name: 'Cost per passenger excluding fuel',
    kinds: ['moneyPerUnit', 'money'],
    labels: `ex fuel cost per passenger | cost per passenger ex fuel | ex fuel unit cost per passenger | non fuel cost per passenger | cost per passenger excluding fuel | ex fuel cost per seat | headline cost per seat ex fuel | cost per seat ex fuel | cost per seat excluding fuel`,
  },
  {
    id: 'exFuelCostPerGuest',
    name: 'Cost per guest excluding fuel',
    kinds: ['moneyPerUnit', 'money'],
    labels: `ex fuel cost per guest | cost per guest ex fuel | ex fuel costs per guest | non fuel cost per guest | cost per guest excluding fuel`,
  },
  {
    id: 'exFuelCosts',
    name: 'Costs excluding fuel',
    kinds: ['money'],
    sign: 'negative',
    labels: `ex fuel costs | costs ex fuel | non fuel costs | operating costs ex fuel | operating costs excluding fuel | ex fuel operating costs | non fuel operating costs`,
  },
  {
    id: 'fuelAndCarbon',
    name: 'Fuel and carbon',
    kinds: ['money'],
    sign: 'negative',
    labels: `fuel and carbon | fuel and carbon costs | fuel and ets | fuel and emissions | fuel and carbon cost | fuel oil costs and emission charges`,
  },
  {
    id: 'fuelHedged',
    name: 'Share of fuel hedged',
    kinds: ['percent'],
    labels: `fuel hedged | fuel hedging | hedge ratio | fuel hedge ratio | fuel cover | hedge cover | share of fuel hedged | hedged share`,
  },
  {
    id: 'fuelHedgePrice',
    name: 'Fuel hedge price',
    kinds: ['moneyPerUnit', 'money'],
    labels: `fuel hedge price | average hedge price | hedged price | hedge price | average hedged price | hedged fuel price`,
  },
  {
    id: 'jetFuelPrice',
    name: 'Jet fuel price',
    kinds: ['moneyPerUnit', 'money'],
    labels: `jet fuel price | jet fuel | fuel price | average fuel price | jet kerosene price | jet price | fuel price per gallon | average fuel price per gallon`,
  },
  { id: 'aircraftDeliveries', name: 'Aircraft delivered', labels: `aircraft delivered | aircraft arrived | new aircraft | aircraft deliveries taken | aircraft added` },
  {
    id: 'onTimePerformance',
    name: 'On-time performance',
    kinds: ['percent'],
    labels: `on time performance | otp | punctuality | on time arrivals | on time departures | completion factor`,
  },
  { id: 'blockHours', name: 'Block hours', labels: `block hours | total block hours | flight hours | aircraft utilisation | aircraft utilization` },
  {
    id: 'cargoTonneKilometres',
    name: 'Cargo tonne kilometres',
    labels: `rtks | rtk | ftks | ftk | revenue tonne kilometres | freight tonne kilometres | cargo tonne kilometres | revenue freight tonne kilometres`,
  },
  { id: 'cargoYield', name: 'Cargo yield', kinds: ['moneyPerUnit', 'money'], labels: `cargo yield | freight yield | cargo yields | yield per rtk | yield per ftk` },

  // Oil and gas
  { id: 'netback', name: 'Netback', kinds: ['moneyPerUnit', 'money'], labels: `netback | netbacks | operating netback | cash netback | field netback | corporate netback` },
  {
    id: 'realisedOilPrice',
    name: 'Realised oil price',
    kinds: ['moneyPerUnit', 'money'],
    labels: `realised liquids price | realized liquids price | realised crude price | realized crude price | average realised liquids price | average realised oil price | realised price oil | realized oil price | average realized oil price | liquids realisation | liquids realisations`,
  },
  {
    id: 'depreciationPerBarrel',
    name: 'Depreciation per barrel',
    kinds: ['moneyPerUnit', 'money'],
    labels: `dd and a per boe | dda per boe | depreciation per boe | dd and a per barrel`,
  },
  {
    id: 'operatingCostPerBarrel',
    name: 'Operating cost per barrel',
    kinds: ['moneyPerUnit', 'money'],
    labels: `opex per barrel | operating costs per boe | unit opex | production opex | operating cost per barrel | unit production cost per boe`,
  },
  {
    id: 'breakEvenPrice',
    name: 'Break-even price',
    kinds: ['moneyPerUnit', 'money'],
    labels: `breakeven price | break even price | breakeven oil price | cash breakeven | cash flow breakeven | fcf breakeven | break even oil price | dividend breakeven`,
  },
  {
    id: 'organicCapitalExpenditure',
    name: 'Organic capital expenditure',
    kinds: ['money'],
    sign: 'negative',
    labels: `organic capex | organic capital expenditure | organic capital investment | net organic capex`,
  },
  { id: 'rigsActive', name: 'Active rigs', labels: `active rigs | rigs | rig count | number of rigs | drilling rigs` },
  { id: 'dayRate', name: 'Day rate', kinds: ['moneyPerUnit', 'money'], labels: `day rate | dayrate | average dayrate | average day rate | dayrates | day rates` },
  { id: 'lngSales', name: 'LNG sales', labels: `lng sales | lng sales volume | lng sales volumes | lng volumes | lng liquefaction volumes | lng liquefaction | lng cargoes` },
  {
    id: 'marketingVolumes',
    name: 'Marketing volumes',
    labels: `marketing volumes | fuel sales volumes | marketing sales volumes | retail fuel volumes | oil products sales | fuel volumes`,
  },

  // Mining and metals
  { id: 'sustainingCapitalExpenditure', name: 'Sustaining capital expenditure', kinds: ['money'], sign: 'negative', labels: `sib capex` },
  { id: 'allInCost', name: 'All-in cost', kinds: ['moneyPerUnit', 'money'], labels: `aic | all in cost per ounce | all in costs per ounce` },
  {
    id: 'metalPremium',
    name: 'Metal premium',
    kinds: ['moneyPerUnit', 'money'],
    labels: `midwest premium | product premium | physical premium | aluminium premium | regional premium`,
  },
  { id: 'priceSensitivity', name: 'Change in a price that is assumed', kinds: ['moneyPerUnit', 'percent'], labels: `price sensitivity` },
  {
    id: 'contractPrice',
    name: 'Contract price',
    kinds: ['moneyPerUnit', 'money'],
    labels: `long term price | long term contract price | term price | contract price | average contract price | floor price | ceiling price | average spot price | benchmark price`,
  },
  { id: 'purchases', name: 'Purchases', labels: `purchased volume | committed purchases | purchased uranium | market purchases` },

  // Banks
  { id: 'slippageRatio', name: 'Slippage ratio', kinds: ['percent'], labels: `slippage ratio | slippages | gross slippage ratio | slippage | fresh slippages` },
  { id: 'loanGrowth', name: 'Loan growth', kinds: ['percent'], labels: `loan growth | credit growth | advances growth | lending growth | loan book growth` },
  { id: 'depositGrowth', name: 'Deposit growth', kinds: ['percent'], labels: `deposit growth | deposits growth | customer deposit growth` },
  { id: 'depositBeta', name: 'Deposit beta', kinds: ['percent'], labels: `deposit beta | cumulative deposit beta | deposit betas` },
  { id: 'loanYield', name: 'Loan yield', kinds: ['percent'], labels: `yield on advances | customer yield | yield on assets` },
  { id: 'costOfDeposits', name: 'Cost of deposits', kinds: ['percent'], labels: `cost of deposits | deposit cost | average cost of deposits | customer deposit cost` },
  { id: 'stageThreeRatio', name: 'Stage 3 ratio', kinds: ['percent'], labels: `stage 3 loans ratio | stage three ratio` },
  {
    id: 'capitalReturn',
    name: 'Capital return',
    kinds: ['money', 'moneyPerShare', 'percent'],
    labels: `capital return | total capital return | total distribution | total shareholder distribution | capital return dividend`,
  },

  // Insurers and asset managers
  {
    id: 'freeSurplusGeneration',
    name: 'Free surplus generation',
    kinds: ['money'],
    labels: `free surplus generation | underlying free surplus generation | ufsg | operating capital generation | ocg | net operating surplus generation | organic capital generation | capital generation | cash remittances | remittances`,
  },
  { id: 'performanceFees', name: 'Performance fees', kinds: ['money'], labels: `performance fees | performance fee | carried interest | carried interest and performance fees` },
  {
    id: 'attritionalLossRatio',
    name: 'Attritional loss ratio',
    kinds: ['percent'],
    labels: `attritional loss ratio | attritional ratio | underlying loss ratio | attritional combined ratio | current accident year loss ratio | core loss ratio`,
  },
  {
    id: 'renewalPriceChange',
    name: 'Renewal price change',
    kinds: ['percent'],
    labels: `rate change | renewal price change | risk adjusted rate change | renewal rate change | renewal pricing | premium rate change`,
  },
  { id: 'policyCount', name: 'Policies in force', labels: `policies in force | number of policies | policy count | policies | in force policies` },

  // Utilities
  {
    id: 'regulatoryCapitalValue',
    name: 'Regulatory capital value',
    kinds: ['money'],
    instant: true,
    labels: `rcv | regulated capital value | shadow rcv | nominal rcv | opening rcv | closing rcv`,
  },
  { id: 'regulatedAssetValue', name: 'Regulated asset value', kinds: ['money'], instant: true, labels: `rav | regulated asset value | nominal rav | group rav | rab value` },
  {
    id: 'regulatoryReturn',
    name: 'Return on regulated equity',
    kinds: ['percent'],
    labels: `rore | return on regulated equity | return on regulatory equity | regulatory return on equity | base return on regulated equity | earned roe`,
  },
  {
    id: 'regulatoryGearing',
    name: 'Regulatory gearing',
    kinds: ['percent'],
    labels: `regulatory gearing | rcv gearing | gearing to rcv | net debt to rcv | net debt rcv | net debt rab | net debt to rab | net debt rav | net debt to rav | rar`,
  },
  { id: 'totalExpenditure', name: 'Total expenditure', kinds: ['money'], sign: 'either', labels: `totex | total expenditure | base totex | enhancement totex | allowed totex` },
  {
    id: 'outcomeDeliveryIncentives',
    name: 'Outcome delivery incentives',
    kinds: ['money'],
    sign: 'either',
    labels: `odi | odis | odi rewards | odi penalties | outcome delivery incentives | customer odis | net odi reward | odi reward`,
  },
  {
    id: 'achievedPowerPrice',
    name: 'Achieved power price',
    kinds: ['moneyPerUnit', 'money'],
    labels: `achieved power price | achieved price power | realised power price | captured price | capture price | hedged power price | outright price`,
  },
  {
    id: 'capacityFactor',
    name: 'Capacity factor',
    kinds: ['percent'],
    labels: `capacity factor | net capacity factor | wind load factor | solar load factor | plant load factor | plf | load factor wind | load factor solar`,
  },
  { id: 'capacityAdditions', name: 'Capacity additions', labels: `capacity additions | gross capacity additions | capacity added | new capacity | additions to capacity` },
  { id: 'customerConnections', name: 'Customer connections', labels: `connections | network connections | supply points | metering points | connection points` },

  // Property
  {
    id: 'netDisposalValuePerShare',
    name: 'EPRA net disposal value per share',
    kinds: ['moneyPerShare'],
    labels: `epra ndv | epra ndv per share | ndv per share | epra net disposal value per share`,
  },
  {
    id: 'estimatedRentalValue',
    name: 'Estimated rental value',
    kinds: ['money', 'percent', 'moneyPerUnit'],
    labels: `erv | estimated rental value | erv growth | market rental value`,
  },
  { id: 'rentCollection', name: 'Rent collection', kinds: ['percent'], labels: `rent collection | rent collected | rent collection rate` },
  {
    id: 'leasingSpread',
    name: 'Leasing spread',
    kinds: ['percent'],
    labels: `re leasing spread | cash leasing spread | blended lease growth | new lease spread | blended leasing spread | cash rent spread`,
  },
  {
    id: 'sameStoreNetOperatingIncome',
    name: 'Same-store net operating income',
    kinds: ['percent', 'money'],
    labels: `same store noi | same store noi growth | ssnoi | same property noi | same property noi growth | same store cash noi | like for like noi | like for like noi growth | comparable noi growth`,
  },
  { id: 'completions', name: 'Completions', labels: `completions | home completions | housing completions | legal completions | total completions | homes completed` },
  {
    id: 'reservationRate',
    name: 'Reservation rate',
    kinds: ['count', 'multiple'],
    labels: `reservation rate | sales rate per outlet | net reservation rate | weekly sales rate | net private reservation rate`,
  },
  { id: 'landBankPlots', name: 'Land bank in plots', labels: `plots | landbank plots | owned plots | controlled plots | land bank plots | short term landbank` },

  // Pharma, devices
  {
    id: 'procedures',
    name: 'Procedures',
    kinds: ['count', 'percent'],
    labels: `procedures | procedure volume | procedure volumes | procedure growth | procedures growth | surgical procedures | worldwide procedures | total procedures`,
  },
  {
    id: 'systemPlacements',
    name: 'Systems placed',
    labels: `system placements | systems placed | placements | instrument placements | new system placements | capital placements`,
  },
  { id: 'installedBase', name: 'Installed base', labels: `installed base | system installed base | installed base of systems | active installed base | install base` },
  { id: 'grossToNet', name: 'Gross-to-net', kinds: ['percent'], labels: `gross to net | gtn | gross to net discount | gross to net adjustments | net to gross` },
  { id: 'prescriptions', name: 'Prescriptions', labels: `trx | nrx | nbrx | total prescriptions | new prescriptions | weekly prescriptions | prescriptions | scripts` },
  { id: 'patientsOnTherapy', name: 'Patients on therapy', labels: `patients on therapy | patients on drug | treated patients | commercial patients | active patients` },
  { id: 'averageSellingPricePerSystem', name: 'Average price of a system', kinds: ['moneyPerUnit', 'money'], labels: `system asp | asp per system | average system selling price` },

  // Cars and machines
  {
    id: 'wholesales',
    name: 'Wholesales',
    labels: `wholesales | wholesale units | wholesale volumes | wholesale volume | group wholesales | consolidated wholesales | wholesale shipments`,
  },
  {
    id: 'retailUnits',
    name: 'Retail sales in units',
    labels: `retails | retail units | retail volumes | retail volume | retail deliveries | retail registrations | registrations | new registrations`,
  },
  {
    id: 'evShare',
    name: 'Share of electric vehicles',
    kinds: ['percent'],
    labels: `ev mix | ev share | bev share | bev mix | xev share | xev mix | nev mix | nev share | electrified share | electrified mix | phev share | electric share`,
  },
  {
    id: 'incentivesPerVehicle',
    name: 'Incentives per vehicle',
    kinds: ['moneyPerUnit', 'money', 'percent'],
    labels: `incentives per vehicle | incentives per unit | incentive per vehicle | average incentive | incentives as a share of atp`,
  },
  {
    id: 'revenuePerVehicle',
    name: 'Revenue per vehicle',
    kinds: ['moneyPerUnit', 'money'],
    labels: `revenue per vehicle | asp per vehicle | average revenue per vehicle | revenue per car | asp per car | average transaction price | atp | net revenue per vehicle`,
  },
  {
    id: 'grossProfitPerVehicle',
    name: 'Gross profit per vehicle',
    kinds: ['moneyPerUnit', 'money'],
    labels: `gross profit per vehicle | gross profit per unit | gpu | gross profit per car | retail gpu | total gpu`,
  },
  {
    id: 'ebitPerVehicle',
    name: 'Operating profit per vehicle',
    kinds: ['moneyPerUnit', 'money'],
    labels: `ebit per vehicle | ebit per car | operating profit per vehicle | operating profit per unit | profit per vehicle | ebit per unit`,
  },
  { id: 'daysSupply', name: 'Days of supply', kinds: ['days', 'count'], labels: `dealer days supply | us days supply | days of inventory at dealers` },
  {
    id: 'industrialFreeCashFlow',
    name: 'Industrial free cash flow',
    kinds: ['money'],
    sign: 'either',
    labels: `industrial fcf | industrial free cash flow | industrial free cash flows | automotive net cash flow | automotive fcf | automotive free cash flow | net cash flow automotive | adjusted automotive free cash flow`,
  },

  // Chips and hardware
  {
    id: 'bitGrowth',
    name: 'Bit growth',
    kinds: ['percent'],
    labels: `bit growth | bit shipment growth | bit shipments | bit demand growth | bit supply growth | dram bit growth | nand bit growth`,
  },
  { id: 'waferStarts', name: 'Wafer starts', labels: `wafer starts | wspm | wafer starts per month | wafer capacity | monthly capacity | wafer capacity per month` },
  {
    id: 'waferPrice',
    name: 'Average wafer price',
    kinds: ['moneyPerUnit', 'money', 'percent'],
    labels: `wafer asp | average wafer price | blended wafer asp | asp per wafer | wafer price`,
  },
  {
    id: 'toolsShipped',
    name: 'Tools shipped',
    labels: `tools shipped | systems shipped | systems sold | lithography systems sold | euv systems | euv units | duv units | new systems sold`,
  },

  // Telecoms, media, consumer
  {
    id: 'homesPassed',
    name: 'Homes passed',
    labels: `homes passed | fibre homes passed | fiber homes passed | ftth homes passed | premises passed | fibre premises passed | homes connected | ftth homes connected | fiber passings`,
  },
  { id: 'towers', name: 'Towers', labels: `tower count | number of towers | macro towers | towers and sites | tower sites` },
  { id: 'tenancyRatio', name: 'Tenancy ratio', kinds: ['multiple', 'percent'], labels: `tenancy ratio | tenancies per tower | tenancy per tower | colocation ratio` },
  { id: 'pricing', name: 'Price effect', kinds: ['percent'], sign: 'either', labels: `pricing effect | price realisation | price realization | like for like pricing` },
  { id: 'underlyingSales', name: 'Underlying sales growth', kinds: ['percent'], sign: 'either', labels: `usg | upg` },
  { id: 'hectolitres', name: 'Beer volume', labels: `beer volume | beer volumes | consolidated beer volume | total beer volume | own beer volumes` },
  {
    id: 'cementVolume',
    name: 'Cement volume',
    labels: `cement volumes | cement volume | cement sales volumes | cement sales volume | aggregates volumes | ready mix volumes | readymix volumes`,
  },
]);
