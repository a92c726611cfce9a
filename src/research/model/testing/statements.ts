/** Three statements that articulate, made by hand: cash of 2026 is 120.0 − 14.8, and so on. */
export const statements = `Finch Vale Research
5 May 2026

Orle Metals (ORLE US)

Income statement (USD mn)      12/25     12/26E    12/27E
Revenue                      1,000.0    1,100.0   1,188.0
Cost of revenue               (600.0)    (649.0)   (695.0)
Gross profit                   400.0      451.0     493.0
SG&A                          (150.0)    (160.0)   (170.0)
EBITDA                         250.0      291.0     323.0
Depreciation & amortization    (50.0)     (55.0)    (60.0)
EBIT                           200.0      236.0     263.0
Net interest expense           (20.0)     (21.0)    (20.5)
Pre-tax income                 180.0      215.0     242.5
Income tax                     (45.0)     (53.8)    (60.6)
Net income                     135.0      161.2     181.9
EPS (USD)                       1.35       1.61      1.82

Balance sheet (USD mn)         12/25     12/26E    12/27E
Cash & cash equivalents        120.0      105.2     151.1
Accounts receivable            100.0      111.0     121.0
Inventory                       90.0       99.0     106.0
Total current assets           310.0      315.2     378.1
Net PP&E                       500.0      565.0     595.0
Total assets                   810.0      880.2     973.1
Accounts payable                80.0       89.0      95.0
Total current liabilities       80.0       89.0      95.0
Long-term debt                 300.0      280.0     260.0
Total liabilities              380.0      369.0     355.0
Common shareholders' equity    430.0      511.2     618.1
Total liabilities & equity     810.0      880.2     973.1

Cash flow statement (USD mn)   12/25     12/26E    12/27E
Net income                     135.0      161.2     181.9
D&A                             50.0       55.0      60.0
Change in working capital       (5.0)     (11.0)    (11.0)
Cash flow from operations      180.0      205.2     230.9
Capital expenditures          (110.0)    (120.0)    (90.0)
Cash flow from investing      (110.0)    (120.0)    (90.0)
Dividends paid                 (70.0)     (80.0)    (75.0)
Change in debt                  10.0      (20.0)    (20.0)
Cash flow from financing       (60.0)    (100.0)    (95.0)
Total cash flow                 10.0      (14.8)     45.9
`;
