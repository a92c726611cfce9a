/** Documents as people write them, for the real program to read: different houses, companies and years, each with its own figures. */

const companies = ['Kestrel Mills (KSTM US)', 'Larkspur Steel (LRKS US)', 'Marlow Foods (MRLF US)', 'Norden Ports (NRDP US)', 'Orchard Rail (ORCR US)'];
const houses = ['Harbour Research', 'Second House', 'Meridian Securities'];

const figure = (value: number): string => (value < 0 ? `(${figure(-value)})` : value.toFixed(1).replace(/\B(?=(\d{3})+(?!\d))/g, ','));

/** The n-th note, the same each time; later ones state figures of earlier ones again. */
export function killNote(n: number): { readonly name: string; readonly text: string } {
  const company = n % 5;
  const base = 1_000 + company * 700 + Math.floor(n / 10) * 13.5;
  const lines = Array.from({ length: 3 + (n % 9) }, (_, index) => {
    const [first, second] = [base * (index + 1), base * (index + 1.4)];
    return [`Division ${index + 1} revenue`, figure(first), figure(second)].join('   ');
  });
  const flow = [base * 0.4, -base * 0.15] as const;
  const text = `${companies[company]}
${houses[n % houses.length]}, ${(n % 27) + 1} ${['March', 'April', 'May'][n % 3]} 2026

We raise our target price to $${50 + n} from $${48 + n}. Revenue rose ${(5 + n / 10).toFixed(1)}% to $${figure(base)}mn in 2025.

Income statement (USD mn)   2025   2026E
${lines.join('\n')}

Cash flow statement (USD mn)   2025   2026E
Cash flow from operations   ${figure(flow[0])}   ${figure(flow[0] * 1.1)}
Capital expenditures   ${figure(flow[1])}   ${figure(flow[1] * 1.1)}
Free cash flow   ${figure(flow[0] + flow[1])}   ${figure((flow[0] + flow[1]) * 1.1)}
`;
  return { name: `note-${n}.txt`, text };
}
