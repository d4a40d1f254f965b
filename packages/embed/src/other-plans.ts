/**
 * Plans and contact lists named by `src`. A file of its own, loaded only where
 * a page names one: most pages show the plan that the script carries.
 */
import {
  contactListProblem,
  planProblem,
  unreadNames,
  type Contact,
  type ContactList,
  type Plan,
  type Problem,
  type ShapeProblem,
} from '@fukushi-widgets/model';
import { contactViews, neededBy, type OptionalName, type SourceState } from '@fukushi-widgets/elements';

export { neededBy };

/** How long a page waits for a plan of its own before it says so, in milliseconds. */
const TIMEOUT = 10_000;
/** More than ten times the largest plan or list that we know of; what is larger would only cost readers. In bytes. */
const MOST = 5_000_000;

/** A file that calls itself a list of contacts, and not of goals, is held to that shape. */
const shapeProblem = (data: unknown): ShapeProblem | undefined =>
  typeof data === 'object' && data !== null && 'contacts' in data && !('goals' in data)
    ? contactListProblem(data)
    : planProblem(data);

/**
 * Loads JSON without credentials and makes sure that a view can read it. A list is there when the views are that say
 * what few contacts do; they are loaded by `loadView`, and without them it says the rest.
 */
export async function loadOther(
  src: string,
  loadView?: (name: OptionalName) => Promise<unknown>,
): Promise<SourceState<Plan | ContactList>> {
  const failed = (reason: string): SourceState<never> => ({
    status: 'failed',
    problem: { kind: 'load-failed', attribute: 'src', value: src, reason } satisfies Problem,
  });
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    const response = await fetch(src, { credentials: 'omit', signal: abort.signal });
    if (!response.ok) return failed(`HTTP ${response.status}`);
    const text = await textOf(response);
    if (text === undefined) abort.abort();
    if (text === undefined) return failed(`> ${MOST / 1_000_000} MB`);
    const state = read(text, src, failed);
    if (state.status === 'ready' && !('goals' in state.data))
      await Promise.all(contactViews(state.data.contacts).map((name) => loadView?.(name)));
    return state;
  } catch {
    return failed(abort.signal.aborted ? `${TIMEOUT / 1000} s` : 'network, CORS');
  } finally {
    clearTimeout(timer);
  }
}

/** The text of an answer as it comes, `undefined` where it is more than anybody should load. */
async function textOf({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    if (size > MOST) return undefined;
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

const indexIn = (path: string): number => Number(/\d+/u.exec(path)?.[0]);

/** Whether a reader could reach somebody; where a name is misspelt and nothing else says how, the box would be empty. */
const isReachable = ({ phones, fax, email, form, url, address }: Partial<Contact> = {}): boolean =>
  [phones?.length, fax, email, form, url, address].some(Boolean);

function read(
  text: string,
  src: string,
  failed: (reason: string) => SourceState<never>,
): SourceState<Plan | ContactList> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return failed(`JSON: ${(error as SyntaxError).message}`);
  }
  const wrong = shapeProblem(data);
  if (wrong) {
    return { status: 'failed', problem: { kind: 'wrong-data', attribute: 'src', value: src, ...wrong } };
  }
  if (!('goals' in (data as object))) {
    const unread = unreadNames(data as ContactList);
    const lost = unread.find((path) => !isReachable((data as ContactList).contacts[indexIn(path)]));
    if (lost) {
      const problem = {
        kind: 'wrong-data',
        attribute: 'src',
        value: src,
        path: lost,
        expected: 'known-name',
      } as const;
      return { status: 'failed', problem };
    }
    if (unread.length > 0)
      console.warn(`fukushi: ${src} の ${unread.join(', ')} は、知らない名前なので表示しません`);
  }
  return { status: 'ready', data: data as Plan | ContactList, lang: (data as Plan).lang };
}
