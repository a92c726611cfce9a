/** One invented company in two vintages: a note, the results of the year, and the house's next note. */
export const firstNote = {
  name: 'tessel-first.txt',
  content: `Finch Vale Research
5 May 2025

Tessel Works (TESW US)

Income statement (USD mn)      12/24     12/25E    12/26E    12/27E
Revenue                      1,000.0    1,100.0   1,188.0   1,283.0
Cost of revenue               (600.0)    (660.0)   (712.8)   (769.8)
Gross profit                   400.0      440.0     475.2     513.2
SG&A                          (200.0)    (220.0)   (237.6)   (256.6)
Operating income               200.0      220.0     237.6     256.6
Income tax                     (50.0)     (55.0)    (59.4)    (64.2)
Net income                     150.0      165.0     178.2     192.4
EPS (USD)                       1.50       1.65      1.78      1.92
`,
};

export const release = {
  name: 'tessel-release.txt',
  content: `Tessel Works (TESW US) reports full year 2025 results

NEW YORK, February 12, 2026 – Tessel Works (TESW US) today announced its results for the year ended December 31, 2025.

Income statement (USD mn)       FY2025    FY2024
Revenue                        1,120.0   1,000.0
Cost of revenue                 (672.0)   (600.0)
Gross profit                     448.0     400.0
SG&A                            (230.0)   (200.0)
Operating income                 218.0     200.0
Income tax                       (53.0)    (50.0)
Net income                       165.0     150.0
`,
};

export const secondNote = {
  name: 'tessel-second.txt',
  content: `Finch Vale Research
14 February 2026

Tessel Works (TESW US): after the year

Income statement (USD mn)      12/25     12/26E    12/27E
Revenue                      1,120.0    1,232.0   1,330.6
Cost of revenue               (672.0)    (739.2)   (798.4)
Gross profit                   448.0      492.8     532.2
SG&A                          (230.0)    (246.4)   (266.1)
Operating income               218.0      246.4     266.1
Income tax                     (53.0)     (61.6)    (66.5)
Net income                     165.0      184.8     199.6
EPS (USD)                       1.65       1.85      2.00
`,
};

export const otherNote = {
  name: 'tessel-other.txt',
  content: `Kestrel Research
20 May 2025

Tessel Works (TESW US): the cautious view

Income statement (USD mn)      12/24     12/25E    12/26E    12/27E
Revenue                      1,000.0    1,050.0   1,134.0   1,224.7
Cost of revenue               (600.0)    (651.0)   (703.1)   (759.3)
Gross profit                   400.0      399.0     430.9     465.4
SG&A                          (200.0)    (210.0)   (226.8)   (244.9)
Operating income               200.0      189.0     204.1     220.5
Income tax                     (50.0)     (47.3)    (51.0)    (55.1)
Net income                     150.0      141.7     153.1     165.4
EPS (USD)                       1.50       1.42      1.53      1.65
`,
};
