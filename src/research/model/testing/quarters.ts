/** Four reported and four estimated quarters beside three years, made by hand; costs of 2Q25 are printed of the half alone. */
export const quarterly = `Finch Vale Research
5 May 2026

Talwen Foods (TALW US)

USD mn                       12/25     12/26E    12/27E
Revenue                      400.0      462.0     500.0
Cost of revenue             (240.0)    (272.0)   (295.0)
Gross profit                 160.0      190.0     205.0
SG&A                         (80.0)     (90.0)    (95.0)
EBIT                          80.0      100.0     110.0

Quarterly (USD mn)            1Q25      2Q25      3Q25      1Q26     2Q26E     3Q26E     4Q26E
Revenue                       90.0     100.0     100.0     100.0     115.0     120.0     126.0
Gross profit                  35.0      39.0      41.0      40.0
`;
