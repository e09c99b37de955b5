import { isRecord } from '../../feed/read-value.js';
import { severityOf } from '../../feed/severity.js';
import type { Language } from '../language.js';
import { readOlderPages } from '../input/older-pages.js';
import type { Input } from '../input/read-input.js';
import { checkInput, type PlacedFinding } from './check-input.js';
import { problemsIn } from '../publish/problems.js';
import { JsonPlaces } from './json-places.js';
import type { Checked, ToldFinding } from './report.js';

/** Checks a feed with all the pages that it is split into. */
export async function checkPages(first: Input, language: Language): Promise<Checked[]> {
  const { pages, broken, left } = await readOlderPages(first, language);
  const findings = checkInput(first);
  const ids = new Map(idsIn(first).map((id) => [id, first.name]));
  const ofServer = new Set(findings.filter(isOfServer).map(({ code, received }) => `${code} ${received}`));
  const checked: Checked[] = [{ name: first.name, findings }];
  for (const page of pages) {
    const own = checkInput(page).filter(
      // The server answers alike for all of them: it is enough to say so once.
      (one) => !isOfServer(one) || !ofServer.has(`${one.code} ${one.received}`),
    );
    checked.push({ name: page.name, findings: [...own, ...repeated(page, ids)] });
  }
  const last = checked.at(-1)!;
  const told: ToldFinding[] = [];
  const { unreadable } = problemsIn(language);
  if (broken) told.push({ severity: 'error', path: 'next_url', ...unreadable(broken) });
  if (left) told.push({ severity: 'warning', path: 'next_url', ...unreadable(left) });
  return [...checked.slice(0, -1), { ...last, findings: [...last.findings, ...told] }];
}

function isOfServer({ path }: PlacedFinding): boolean {
  return path === '';
}

/** Items whose id an earlier page has already: readers take the two for one. */
function repeated(page: Input, ids: Map<string, string>): PlacedFinding[] {
  const found: PlacedFinding[] = [];
  const places = new JsonPlaces(page.text);
  idsIn(page).forEach((id, index) => {
    if (id === '') return;
    const other = ids.get(id);
    const path = `items[${index}].id`;
    if (other !== undefined && other !== page.name)
      found.push({
        code: 'duplicate-id',
        path,
        expected: 'unique',
        received: JSON.stringify(id),
        severity: severityOf('duplicate-id'),
        place: places.placeOf(path),
      });
    ids.set(id, page.name);
  });
  return found;
}

/** The ids of a feed's items in their order; an empty text where one has none. */
function idsIn({ text }: Input): string[] {
  try {
    const feed: unknown = JSON.parse(text);
    const items: unknown = isRecord(feed) ? feed.items : undefined;
    return Array.isArray(items)
      ? items.map((item: unknown) => (isRecord(item) ? String((item.id as string | number | undefined) ?? '') : ''))
      : [];
  } catch {
    return [];
  }
}
