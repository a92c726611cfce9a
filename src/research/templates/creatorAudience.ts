/** What a platform of content and creators sells: audience, advertising, live, commerce, and an AI product. Every number is illustrative. */
export const creatorAudience = `sheet Audience
driver mauGrowth "Growth of monthly users" ratio %
  note Monthly active users in the results release.
  between -20 60
  FY2026 4 FY2027 3 FY2028.. 2
line averageMau "Monthly users" stock mn users
  = prior(averageMau) * (1 + mauGrowth)
  FY2025 600
line usersOfYear "Monthly users, average of the year" flow mn users
  = average(averageMau)

sheet Platform revenue
driver adGrowth "Growth of advertising a user" ratio %
  note Ad load times price: results release, advertisers’ surveys.
  between -30 50
  FY2026 9 FY2027 8 FY2028 7 FY2029 6 FY2030 5 FY2031.. 4
line adPerUser "Advertising a user and year" ratio USD/user
  = prior(adPerUser) * (1 + adGrowth)
  FY2025 4
line advertisingRevenue "Advertising" flow USD mn
  = usersOfYear * adPerUser
  FY2025 2400
driver payingRatio "Users that pay in live rooms, of monthly users" ratio %
  note Paying users over monthly users.
  between 0 40
  FY2026.. 8
driver liveGrowth "Growth of live spending a paying user" ratio %
  note Live revenue over paying users.
  between -40 40
  FY2026 -3 FY2027 -1 FY2028.. 0
line livePerPayer "Live spending a paying user and year" ratio USD/user
  = prior(livePerPayer) * (1 + liveGrowth)
  FY2025 30
line liveRevenue "Live" flow USD mn
  = usersOfYear * payingRatio * livePerPayer
  FY2025 1440
driver gmvGrowth "Growth of goods sold a user" ratio %
  note Gross merchandise value over monthly users.
  between -30 80
  FY2026 12 FY2027 10 FY2028 8 FY2029.. 6
line gmvPerUser "Goods sold a user and year" ratio USD/user
  = prior(gmvPerUser) * (1 + gmvGrowth)
  FY2025 100
line ecommerceGmv "Goods sold" flow USD mn
  = usersOfYear * gmvPerUser
  FY2025 60000
driver takeRate "Take rate" ratio %
  note Commerce revenue over goods sold.
  between 0 20
  FY2026 1.6 FY2027 1.7 FY2028.. 1.8
line commerceRevenue "Commerce" flow USD mn
  = ecommerceGmv * takeRate
  FY2025 900

sheet AI product
driver version1.lift "Version of 2026: step of recurring revenue" ratio %
  note What a new model version adds to recurring revenue in the year that it comes, of the opening: compare the quarters before and after earlier versions.
  between -20 300
  FY2026 60 FY2027.. 0
driver version2.lift "Version of 2028: step of recurring revenue" ratio %
  note What a new model version adds to recurring revenue in the year that it comes, of the opening: compare the quarters before and after earlier versions.
  between -20 300
  FY2026 0 FY2027 0 FY2028 45 FY2029.. 0
driver version3.lift "Version of 2031: step of recurring revenue" ratio %
  note What a new model version adds to recurring revenue in the year that it comes, of the opening: compare the quarters before and after earlier versions.
  between -20 300
  FY2026 0 FY2027 0 FY2028 0 FY2029 0 FY2030 0 FY2031 30 FY2032 0 FY2033 0 FY2034 0 FY2035 0
line lift "Step of the versions of the year" ratio %
  = version1.lift + version2.lift + version3.lift
driver consumer.growth "Consumers: new, of opening recurring revenue" ratio %
  note New clients and larger contracts between versions; net new recurring revenue plus what was lost.
  between -10 300
  FY2026 35 FY2027 25 FY2028 20 FY2029 15 FY2030.. 10
driver consumer.response "Consumers: response to a version" ratio x
  note How strongly the group follows a new version: 1 is the step itself.
  between 0 3
  FY2026.. 1
driver consumer.churn "Consumers: lost, of opening recurring revenue" ratio %
  note Cancelled and cut contracts: 100 less gross retention.
  between 0 80
  FY2026.. 30
line consumer.arr "Consumers: recurring revenue at year end" stock USD mn
  = prior(consumer.arr) * (1 + consumer.growth + lift * consumer.response - consumer.churn)
  FY2025 120
driver professional.growth "Professionals: new, of opening recurring revenue" ratio %
  note New clients and larger contracts between versions; net new recurring revenue plus what was lost.
  between -10 300
  FY2026 40 FY2027 32 FY2028 26 FY2029 20 FY2030.. 14
driver professional.response "Professionals: response to a version" ratio x
  note How strongly the group follows a new version: 1 is the step itself.
  between 0 3
  FY2026.. 1.2
driver professional.churn "Professionals: lost, of opening recurring revenue" ratio %
  note Cancelled and cut contracts: 100 less gross retention.
  between 0 80
  FY2026.. 18
line professional.arr "Professionals: recurring revenue at year end" stock USD mn
  = prior(professional.arr) * (1 + professional.growth + lift * professional.response - professional.churn)
  FY2025 60
driver enterprise.growth "Enterprises: new, of opening recurring revenue" ratio %
  note New clients and larger contracts between versions; net new recurring revenue plus what was lost.
  between -10 300
  FY2026 45 FY2027 40 FY2028 32 FY2029 26 FY2030.. 18
driver enterprise.response "Enterprises: response to a version" ratio x
  note How strongly the group follows a new version: 1 is the step itself.
  between 0 3
  FY2026.. 0.8
driver enterprise.churn "Enterprises: lost, of opening recurring revenue" ratio %
  note Cancelled and cut contracts: 100 less gross retention.
  between 0 80
  FY2026.. 9
line enterprise.arr "Enterprises: recurring revenue at year end" stock USD mn
  = prior(enterprise.arr) * (1 + enterprise.growth + lift * enterprise.response - enterprise.churn)
  FY2025 40
line arr "Annual recurring revenue" stock USD mn
  = consumer.arr + professional.arr + enterprise.arr
line netNewArr "Net new recurring revenue" flow USD mn
  = arr - prior(arr)
line aiRevenue "AI product" flow USD mn
  = average(arr)
  FY2025 150
driver apiShare "Sold by API, of AI revenue" ratio %
  note The rest is sold by subscription. Results calls; usage statistics of routers of model calls.
  between 0 100
  FY2026 25 FY2027 30 FY2028 35 FY2029.. 40
line apiRevenue "By API" flow USD mn
  = aiRevenue * apiShare
line subscriptionRevenue "By subscription" flow USD mn
  = aiRevenue * (1 - apiShare)
driver subscriptionPrice "Subscription a year" ratio USD/user
  note Price list, less discounts and the mix of plans.
  between 5 2000
  FY2026.. 90
line subscribers "Subscribers that this takes" flow mn users
  = subscriptionRevenue / subscriptionPrice
driver tokenPrice "Price of a million tokens" ratio USD/Mtok
  note Blended price of the API; for video and pictures the price of what a million tokens make.
  between 0.01 50
  FY2026 1 FY2027 0.85 FY2028 0.72 FY2029 0.6 FY2030 0.5 FY2031 0.45 FY2032 0.4 FY2033 0.36 FY2034 0.33 FY2035 0.3
line tokens "Tokens that this takes" flow tn tokens
  = apiRevenue / tokenPrice
driver marketGrowth "Growth of the addressable market" ratio %
  note Market studies: take two that define it alike.
  between -10 150
  FY2026 40 FY2027 35 FY2028 30 FY2029 25 FY2030 20 FY2031.. 15
line totalAddressableMarket "Addressable market" flow USD mn
  = prior(totalAddressableMarket) * (1 + marketGrowth)
  FY2025 6000
line marketShare "Share of the addressable market" ratio %
  = aiRevenue / totalAddressableMarket

`;
