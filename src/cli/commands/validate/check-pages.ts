import { isRecord } from '../../../feed/read-value.js';
import { severityOf } from '../../../check/severity.js';
import type { UiLanguage } from '../../../locale/ui-language.js';
import { readOlderPages } from '../../input/older-pages.js';
import type { Input } from '../../input/input.js';
import type { Diagnostic } from '../../../check/diagnostic.js';
import { problems } from '../../../check/problems.js';
import { JsonPositions } from '../../../check/json-positions.js';
import { checkInput } from './check-input.js';
import type { Checked } from './checked.js';

/** Checks a feed with all the pages that it is split into. */
export async function checkPages(first: Input, language: UiLanguage): Promise<Checked[]> {
  const { pages, broken, left } = await readOlderPages(first, language);
  const diagnostics = checkInput(first);
  const ids = new Map(idsIn(first).map((id) => [id, first.name]));
  const ofServer = new Set(diagnostics.filter(isOfServer).map(sameAs));
  const checked: Checked[] = [{ name: first.name, diagnostics: [...diagnostics, ...doubted(first)] }];
  for (const page of pages) {
    // The server answers alike for all of them: it is enough to say so once.
    const own = checkInput(page).filter((one) => !isOfServer(one) || !ofServer.has(sameAs(one)));
    checked.push({ name: page.name, diagnostics: [...own, ...repeated(page, ids)] });
  }
  const last = checked.at(-1)!;
  const ofPaging: Diagnostic[] = [];
  if (broken) ofPaging.push({ severity: 'error', path: 'next_url', cause: problems.unreadable(broken) });
  if (left) ofPaging.push({ severity: 'warning', path: 'next_url', cause: problems.unreadable(left) });
  return [...checked.slice(0, -1), { ...last, diagnostics: [...last.diagnostics, ...ofPaging] }];
}

/** That the letters were read by another encoding than is named. */
function doubted({ decoded: { encoding, contradicted } }: Input): Diagnostic[] {
  return contradicted ? [{ severity: 'warning', cause: problems.otherEncoding(encoding, contradicted) }] : [];
}

function isOfServer({ cause }: Diagnostic): boolean {
  return 'code' in cause && cause.path === '';
}

function sameAs({ cause }: Diagnostic): string {
  return JSON.stringify(cause);
}

/** Items whose id an earlier page has already: readers take the two for one. */
function repeated(page: Input, ids: Map<string, string>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const positions = new JsonPositions(page.text);
  idsIn(page).forEach((id, index) => {
    if (id === '') return;
    const other = ids.get(id);
    const path = `items[${index}].id`;
    if (other !== undefined && other !== page.name)
      found.push({
        cause: { code: 'duplicate-id', path, expected: 'unique', received: JSON.stringify(id) },
        path,
        severity: severityOf('duplicate-id'),
        position: positions.positionOf(path),
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
