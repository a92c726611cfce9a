/** The fleet of a provider of compute for AI: chips by generation, power and fixed assets. Every number is illustrative. */
export const aiComputeFleet = `sheet Fleet
driver hoursAYear "Hours that a chip is up" ratio thousand hours
  note 8.76 thousand hours in a year, less maintenance and failures. Operators publish their availability.
  between 7 8.76
  FY2026.. 8.5
driver demand "Demand against the plan" ratio x
  note One number that moves the utilisation of every generation: 0.9 is a tenth less than planned.
  between 0 1.6
  FY2026.. 1
driver g1.bought "Generation 1: chips bought" flow k chips
  note Orders placed and allocations; capital expenditure guidance over the price of a chip gives their number.
  between 0 500
  FY2026.. 0
driver g1.leased "Generation 1: chips leased" stock k chips
  note Leased from others at the end of the year; the note on leases and commitments.
  between 0 300
  FY2026 10 FY2027 8 FY2028.. 0
driver g1.retirement "Generation 1: retired, of the opening fleet" ratio %
  note What is switched off because its power costs more than it earns.
  between 0 100
  FY2026.. 15
line g1.owned "Generation 1: chips owned" stock k chips
  = prior(g1.owned) * (1 - g1.retirement) + g1.bought
  FY2025 40
line g1.inService "Generation 1: chips in service, average" flow k chips
  = average(g1.owned) + g1.leased
driver g1.utilisation "Generation 1: utilisation" ratio %
  note Hours sold of the hours that chips are up. Rarely stated; revenue over chips, hours and list price gives it.
  between 0 98
  FY2026 70 FY2027 66 FY2028 62 FY2029.. 55
line g1.hours "Generation 1: hours sold" flow mn chip-hours
  = g1.inService * hoursAYear * g1.utilisation * demand
driver g1.inferenceShare "Generation 1: inference, of hours sold" ratio %
  note The rest is training and rent by the hour. Calls with management; the split of billings.
  between 0 100
  FY2026.. 25
driver g1.hourPrice "Generation 1: price an hour" ratio USD/chip-hour
  note Contract price of a chip for an hour: price lists, less the discount for one to three years.
  between 0.1 15
  FY2026 1.6 FY2027 1.4 FY2028 1.2 FY2029.. 1
driver g1.throughput "Generation 1: tokens an hour" ratio Mtok/chip-hour
  note Output of one chip that serves models of the usual size: published inference benchmarks; 1,000 tokens a second are 3.6.
  between 0.1 200
  FY2026.. 4.2
line g1.rent "Generation 1: billed by the hour" flow USD mn
  = g1.hours * (1 - g1.inferenceShare) * g1.hourPrice
line g1.tokens "Generation 1: tokens served" flow tn tokens
  = g1.hours * g1.inferenceShare * g1.throughput
driver g2.bought "Generation 2: chips bought" flow k chips
  note Orders placed and allocations; capital expenditure guidance over the price of a chip gives their number.
  between 0 500
  FY2026 30 FY2027 20 FY2028.. 0
driver g2.leased "Generation 2: chips leased" stock k chips
  note Leased from others at the end of the year; the note on leases and commitments.
  between 0 300
  FY2026.. 10
driver g2.retirement "Generation 2: retired, of the opening fleet" ratio %
  note What is switched off because its power costs more than it earns.
  between 0 100
  FY2026 0 FY2027 0 FY2028.. 12
line g2.owned "Generation 2: chips owned" stock k chips
  = prior(g2.owned) * (1 - g2.retirement) + g2.bought
  FY2025 20
line g2.inService "Generation 2: chips in service, average" flow k chips
  = average(g2.owned) + g2.leased
driver g2.utilisation "Generation 2: utilisation" ratio %
  note Hours sold of the hours that chips are up. Rarely stated; revenue over chips, hours and list price gives it.
  between 0 98
  FY2026 72 FY2027 74 FY2028 72 FY2029.. 66
line g2.hours "Generation 2: hours sold" flow mn chip-hours
  = g2.inService * hoursAYear * g2.utilisation * demand
driver g2.inferenceShare "Generation 2: inference, of hours sold" ratio %
  note The rest is training and rent by the hour. Calls with management; the split of billings.
  between 0 100
  FY2026.. 40
driver g2.hourPrice "Generation 2: price an hour" ratio USD/chip-hour
  note Contract price of a chip for an hour: price lists, less the discount for one to three years.
  between 0.1 15
  FY2026 2.8 FY2027 2.5 FY2028 2.2 FY2029 1.9 FY2030.. 1.6
driver g2.throughput "Generation 2: tokens an hour" ratio Mtok/chip-hour
  note Output of one chip that serves models of the usual size: published inference benchmarks; 1,000 tokens a second are 3.6.
  between 0.1 200
  FY2026.. 8
line g2.rent "Generation 2: billed by the hour" flow USD mn
  = g2.hours * (1 - g2.inferenceShare) * g2.hourPrice
line g2.tokens "Generation 2: tokens served" flow tn tokens
  = g2.hours * g2.inferenceShare * g2.throughput
driver g3.bought "Generation 3: chips bought" flow k chips
  note Orders placed and allocations; capital expenditure guidance over the price of a chip gives their number.
  between 0 500
  FY2026 0 FY2027 25 FY2028 40 FY2029 45 FY2030 45 FY2031 45 FY2032 45 FY2033 45 FY2034 45 FY2035 45
driver g3.leased "Generation 3: chips leased" stock k chips
  note Leased from others at the end of the year; the note on leases and commitments.
  between 0 300
  FY2026 0 FY2027 10 FY2028.. 20
driver g3.retirement "Generation 3: retired, of the opening fleet" ratio %
  note What is switched off because its power costs more than it earns.
  between 0 100
  FY2026 0 FY2027 0 FY2028 0 FY2029 0 FY2030.. 10
line g3.owned "Generation 3: chips owned" stock k chips
  = prior(g3.owned) * (1 - g3.retirement) + g3.bought
  FY2025 0
line g3.inService "Generation 3: chips in service, average" flow k chips
  = average(g3.owned) + g3.leased
driver g3.utilisation "Generation 3: utilisation" ratio %
  note Hours sold of the hours that chips are up. Rarely stated; revenue over chips, hours and list price gives it.
  between 0 98
  FY2026 70 FY2027 70 FY2028.. 76
line g3.hours "Generation 3: hours sold" flow mn chip-hours
  = g3.inService * hoursAYear * g3.utilisation * demand
driver g3.inferenceShare "Generation 3: inference, of hours sold" ratio %
  note The rest is training and rent by the hour. Calls with management; the split of billings.
  between 0 100
  FY2026.. 60
driver g3.hourPrice "Generation 3: price an hour" ratio USD/chip-hour
  note Contract price of a chip for an hour: price lists, less the discount for one to three years.
  between 0.1 15
  FY2026 5 FY2027 5 FY2028 4.6 FY2029 4.3 FY2030 4 FY2031 3.8 FY2032 3.6 FY2033 3.4 FY2034 3.3 FY2035 3.2
driver g3.throughput "Generation 3: tokens an hour" ratio Mtok/chip-hour
  note Output of one chip that serves models of the usual size: published inference benchmarks; 1,000 tokens a second are 3.6.
  between 0.1 200
  FY2026.. 20
line g3.rent "Generation 3: billed by the hour" flow USD mn
  = g3.hours * (1 - g3.inferenceShare) * g3.hourPrice
line g3.tokens "Generation 3: tokens served" flow tn tokens
  = g3.hours * g3.inferenceShare * g3.throughput

sheet Costs and power
driver g1.powerPerChip "Generation 1: power of a chip" ratio kW/chip
  note With its share of the server and the network: data sheets of servers, over the chips in them.
  between 0.2 5
  FY2026.. 0.9
driver g1.chipPrice "Generation 1: price of a chip" ratio USD/chip k
  note With its share of server, network and installation. Capital expenditure over chips installed.
  between 2 150
  FY2026.. 24
driver g1.leasePrice "Generation 1: rent of a chip a year" ratio USD/chip k
  note Lease commitments of the next year over the chips leased.
  between 0.5 60
  FY2026.. 7
driver g2.powerPerChip "Generation 2: power of a chip" ratio kW/chip
  note With its share of the server and the network: data sheets of servers, over the chips in them.
  between 0.2 5
  FY2026.. 1.4
driver g2.chipPrice "Generation 2: price of a chip" ratio USD/chip k
  note With its share of server, network and installation. Capital expenditure over chips installed.
  between 2 150
  FY2026.. 40
driver g2.leasePrice "Generation 2: rent of a chip a year" ratio USD/chip k
  note Lease commitments of the next year over the chips leased.
  between 0.5 60
  FY2026.. 11
driver g3.powerPerChip "Generation 3: power of a chip" ratio kW/chip
  note With its share of the server and the network: data sheets of servers, over the chips in them.
  between 0.2 5
  FY2026.. 1.9
driver g3.chipPrice "Generation 3: price of a chip" ratio USD/chip k
  note With its share of server, network and installation. Capital expenditure over chips installed.
  between 2 150
  FY2026.. 52
driver g3.leasePrice "Generation 3: rent of a chip a year" ratio USD/chip k
  note Lease commitments of the next year over the chips leased.
  between 0.5 60
  FY2026.. 16
driver powerUseEffectiveness "Power use effectiveness" ratio x
  note Power of the site over power of its computers: sustainability reports of operators; 1.1 for the newest sites, above 1.5 for old ones.
  between 1.05 2
  FY2026 1.35 FY2027.. 1.3
line power "Power of the fleet" flow MW
  = (g1.inService * g1.powerPerChip + g2.inService * g2.powerPerChip + g3.inService * g3.powerPerChip) * powerUseEffectiveness
driver load "Average draw, of rated power" ratio %
  note Chips draw less than their rating, idle ones much less.
  between 30 100
  FY2026.. 80
driver powerPrice "Power price" ratio USD/kWh
  note Contracts of the sites; industrial tariffs of the region from its statistics office.
  between 0.02 0.3
  FY2026.. 0.075
driver facilityPrice "Facilities, a kW and year" ratio USD/kW k
  note Rent of data-centre space, or the running cost of own sites; brokers of data-centre space publish it by city.
  between 0.3 4
  FY2026.. 1.5
driver variableCostRatio "Costs that move with revenue, of revenue" ratio %
  note Bandwidth, payment, commissions, support.
  between 0 50
  FY2026.. 10
driver fixedCost "Staff and other fixed costs" flow USD mn
  note Selling, administration and development without what moves with revenue.
  between 0 2000
  FY2026 90 FY2027 120 FY2028 160 FY2029 200 FY2030 230 FY2031 255 FY2032 280 FY2033 305 FY2034 330 FY2035 355

sheet Fixed assets
driver usefulLife "Useful life of a chip" ratio years
  note The accounting policy in the notes; compare it with the years after which chips no longer earn their power.
  between 2 8
  FY2026.. 5
line g1.spending "Generation 1: spent" flow USD mn
  = g1.bought * g1.chipPrice
line g1.gross "Generation 1: at cost" stock USD mn
  = prior(g1.gross) * (1 - g1.retirement) + g1.spending
  FY2025 1000
line g1.depreciation "Generation 1: depreciation" flow USD mn
  = -(max(0, min(prior(g1.net) + g1.spending, average(g1.gross) / usefulLife)))
line g1.net "Generation 1: net" stock USD mn
  = prior(g1.net) + g1.spending + g1.depreciation
  FY2025 450
line g2.spending "Generation 2: spent" flow USD mn
  = g2.bought * g2.chipPrice
line g2.gross "Generation 2: at cost" stock USD mn
  = prior(g2.gross) * (1 - g2.retirement) + g2.spending
  FY2025 800
line g2.depreciation "Generation 2: depreciation" flow USD mn
  = -(max(0, min(prior(g2.net) + g2.spending, average(g2.gross) / usefulLife)))
line g2.net "Generation 2: net" stock USD mn
  = prior(g2.net) + g2.spending + g2.depreciation
  FY2025 700
line g3.spending "Generation 3: spent" flow USD mn
  = g3.bought * g3.chipPrice
line g3.gross "Generation 3: at cost" stock USD mn
  = prior(g3.gross) * (1 - g3.retirement) + g3.spending
  FY2025 0
line g3.depreciation "Generation 3: depreciation" flow USD mn
  = -(max(0, min(prior(g3.net) + g3.spending, average(g3.gross) / usefulLife)))
line g3.net "Generation 3: net" stock USD mn
  = prior(g3.net) + g3.spending + g3.depreciation
  FY2025 0
driver facilities.spending "Spent on sites and other fixed assets" flow USD mn
  note Own data centres, network, offices: guidance of capital expenditure without chips.
  between 0 5000
  FY2026 150 FY2027 220 FY2028 260 FY2029.. 260
driver facilities.life "Useful life of sites" ratio years
  note The accounting policy in the notes.
  between 5 40
  FY2026.. 15
line facilities.gross "Sites and other, at cost" stock USD mn
  = prior(facilities.gross) + facilities.spending
  FY2025 300
line facilities.depreciation "Sites and other, depreciation" flow USD mn
  = -(max(0, min(prior(facilities.net) + facilities.spending, average(facilities.gross) / facilities.life)))
line facilities.net "Sites and other, net" stock USD mn
  = prior(facilities.net) + facilities.spending + facilities.depreciation
  FY2025 240
driver otherDepreciationRate "Depreciation of what no generation stands for" ratio %
  note Of the opening balance of fixed assets that the fleet above does not explain.
  between 0 50
  FY2026.. 20
residual unexplained.netPpe "Fixed assets that no generation stands for" stock USD mn
  = prior(unexplained.netPpe) * (1 - otherDepreciationRate)
  note Fixed assets of the opening balance less the fleet and the sites above.
  FY2025 0
line netPpe "Net property, plant and equipment" stock USD mn
  = g1.net + g2.net + g3.net + facilities.net + unexplained.netPpe

`;
