/** Two documents about one invented company. The upside of 26% in the note is a slip: 24.00 over 20.00 is 20%. */
export const note = {
  name: 'northgate-abacus.txt',
  content: `Northgate Research
Equity research
12 May 2026

Abacus Industries (NASDAQ: ABCL): first quarter review

Rating: Buy. Price target $24.00. Price $20.00. Upside 26%.

Revenue was $112.0 million in the first quarter of 2026, up 12% from $100.0 million in the first quarter of 2025. Gross profit was $56.0 million, a gross margin of 50%. Adjusted EBITDA was $30.0 million, an adjusted EBITDA margin of 26.8%.

Cash flow from operations was $24.0 million and capital expenditure was $9.0 million, so free cash flow was $15.0 million.

Estimates

USD mn            2025A      2026E      2027E
Revenue           420.0      480.0      540.0
Gross profit      205.0      240.0      275.0
Net income         42.0       52.0       63.0
EPS (USD)          0.84       1.04       1.26
`,
};

export const news = {
  name: 'abacus-news.txt',
  content: `Abacus Industries beats expectations
May 13, 2026

Abacus Industries (NASDAQ: ABCL) reported its first quarter of 2026. Revenue rose 12% to $112.0 million. Gross margin was 48%.
`,
};

/** HTML that would act if it were shown as a page. */
export const hostile = {
  name: 'hostile.html',
  content: `<html><head><title>Abacus Industries (NASDAQ: ABCL) notice</title><script>window.acted = true</script></head>
<body onload="window.acted = true"><h1>Abacus Industries (NASDAQ: ABCL) notice</h1><p>Net income was $77.0 million in 2026. &lt;img src=x onerror="window.acted=true"&gt;</p><img src="x" onerror="window.acted = true"></body></html>`,
};

/** A table whose head has an empty corner. */
export const tabled = {
  name: 'abacus-table.html',
  content: `<html><head><title>Dorrit Works (NASDAQ: DRWK) in a table</title></head><body><h1>Dorrit Works (NASDAQ: DRWK) in a table</h1>
<table><tr><th></th><th>2025</th><th>2024</th></tr><tr><td>Revenue</td><td>112.0</td><td>100.0</td></tr><tr><td>Gross profit</td><td>56.0</td><td>49.0</td></tr></table><p>The beta is 1.10 and the WACC 8.5%.</p></body></html>`,
};

/** Neither text, Markdown, HTML nor PDF. */
export const unreadable = { name: 'picture.pdf', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0xff, 0xfe, 0, 0, 0]) };
