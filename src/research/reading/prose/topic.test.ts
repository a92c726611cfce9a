import { expect, test } from 'vitest';
import { factsOf } from '../testing/readText.ts';

// Goal: in a note over several companies each sentence speaks of the company that its stretch began with.
test('a stretch goes on about the company that opens it, however many lines it has', () => {
  const facts = factsOf(`Morning brief
Thursday 23 October 2025

Orle Metals (ORLE.L): Buy, TP EUR 50, price EUR 40.00
Revenue of EUR 310m rose 4% in 3Q25 as the smelter in the north ran without a stop. We raise our 2026 EPS estimate and keep the rating, since the balance sheet is sound.
EBITDA was EUR 62m in 3Q25. Read-across to Tarn Mining (TARN.L) is small: we see its 2026E revenue at EUR 95m.
We stay buyers; 2026E EPS is EUR 2.10.

Brix Foods (BRIX.PA): Sell, TP EUR 12, price EUR 15.00
Revenue of EUR 120m fell 3% in 3Q25 and volumes were weaker than we had thought, with no sign of a turn in the home market so far.
Our 2026E EPS of EUR 0.90 is below what others expect.
`);
  expect(facts).toContain('EUR 62m = ebitda 2025Q3');
  expect(facts).toContain('TARN.L: EUR 95m = revenue FY2026');
  expect(facts).toContain('EUR 2.10 = eps FY2026');
  expect(facts).toContain('BRIX.PA: EUR 120m = revenue 2025Q3');
  expect(facts).toContain('BRIX.PA: EUR 0.90 = eps FY2026');
});

test('a list of peers does not part a note about one company', () => {
  const facts = factsOf(`Orle Metals (ORLE.L)
Buy. Price target EUR 50. Price EUR 40.00

We raise our target as the smelter ran well. Our 2026E EPS is EUR 2.10. We expect revenue of EUR 1,300m in 2026E.

Peers
Tarn Mining (TARN.L): 12x
Brix Ores (BRIX.PA): 14x
We see group EBITDA of EUR 240m in 2026E.
`);
  expect(facts).toContain('EUR 240m = ebitda FY2026');
});

test('the target before in brackets, and values of the year before that are no losses', () => {
  const facts = factsOf(`Orle Metals (ORLE.ST)
Thursday 23 October 2025
Buy, TP SEK 104 (92), price SEK 91.60

We raise our target. We expect 119.0m passengers (115.3m) in 2026E and we model revenue of SEK 310m in 2026E.
`);
  expect(facts).toContain('(92) = targetPrice 12M');
  expect(facts.filter((f) => f.startsWith('(115.3m)'))).toHaveLength(1);
});

test('a bullet that lost its font is no word', () => {
  const facts = factsOf(`Orle Metals (ORLE.ST)
We raise our target price to SEK 104. Buy.

Units of the new kind were helped by richer content and a better product per l

customer.

Revenue of the first half of 2025 was SEK 310m, which we had expected after talks in l

spring. EBITDA was SEK 62m in 1H25 after a smooth ramp of the smelter in the north l

and the south. Cash stood at SEK 21m at the end of June, and capex will stay low in q

2026.
`);
  expect(facts).toContain('SEK 62m = ebitda 2025H1');
});
