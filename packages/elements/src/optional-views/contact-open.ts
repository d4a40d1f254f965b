import { str } from '@lit/localize';
import type { Contact, LanguageTag } from '@fukushi-widgets/model';
import type { WidgetHost } from '../controllers/widget.js';
import type { OptionalViews } from '../optional.js';
import type { ViewContext } from '../views/context.js';
import type { Kit } from '../views/kit.js';
import { wordsFor } from './contact-words.js';
import { dateOf, openAt, timeOf, type Holidays, type OpenState } from './open-hours.js';

export type { Holidays } from './open-hours.js';

/** Browsers wait no longer than 24 days; and a telephone that slept should not be wrong for long. In milliseconds. */
const LONGEST = 12 * 3_600_000;

/** When each widget is to be drawn again. */
const clocks = new Map<WidgetHost, { readonly at: number; readonly timer: ReturnType<typeof setTimeout> }>();

function ring(host: WidgetHost): void {
  clearTimeout(clocks.get(host)?.timer);
  clocks.delete(host);
  if (host.isConnected) host.requestUpdate();
}

/** Timers stand still while a telephone sleeps. */
const woken = (): void => {
  if (!document.hidden) for (const host of clocks.keys()) ring(host);
};

/** Draws a widget again at the moment at which a sentence in it may be wrong, the first of those that it holds. */
function follow(host: WidgetHost, at: number, now: number): void {
  const last = clocks.get(host);
  if (last && last.at <= at && last.at > now) return;
  clearTimeout(last?.timer);
  if (clocks.size === 0) document.addEventListener('visibilitychange', woken);
  const timer = setTimeout(() => ring(host), Math.min(at - now, LONGEST));
  clocks.set(host, { at, timer });
}

/** 17時15分 in Japanese, 17:15 elsewhere; the last of a day is 24時. */
function timeWords(moment: number, lang: LanguageTag, isEnd: boolean): string {
  const time = timeOf(moment);
  const said = isEnd && time === '00:00' ? '24:00' : time;
  if (!lang.startsWith('ja')) return said;
  const [hour, minute = 0] = said.split(':').map(Number);
  const read = (word: string, reading: string) => (lang === 'ja' ? word : `${word}《${reading}》`);
  // 15分 is read ふん, 30分 ぷん.
  return `${hour}${read('時', 'じ')}${minute ? `${minute}${read('分', /[2579]$/u.test(said) ? 'ふん' : 'ぷん')}` : ''}`;
}

/** 12月1日 in Japanese, 12/1 where it is read with kana; other languages read what is the same everywhere. */
function dateWords(moment: number, lang: LanguageTag): string {
  const date = dateOf(moment);
  const [, month, day] = date.split('-').map(Number);
  return !lang.startsWith('ja') ? date : lang === 'ja' ? `${month}月${day}日` : `${month}/${day}`;
}

/** What is said of a moment, `undefined` where nothing can be. */
function sentences(kit: Kit, { isOpen, change }: OpenState, now: number, lang: LanguageTag) {
  if (isOpen === undefined) return undefined;
  const { msg, isForeign } = wordsFor(kit, lang, `open-words/${lang}`);
  const said = isForeign ? 'ja' : lang;
  const time = change ? timeWords(change, said, isOpen) : '';
  const date = change ? dateWords(change, said) : '';
  const closed = msg('ただ今の時間は受付時間外です。', {
    id: 'open-closed',
    desc: 'Said below the hours of an office while it is closed; a sentence about when it opens again may follow',
  });
  const words = isOpen
    ? msg(str`ただ今、受付時間内です（本日${time}まで）。`, {
        id: 'open-now',
        desc: 'Said below the hours of an office while it is open; the time is when it closes today',
      })
    : !change
      ? closed
      : [
          closed,
          date === dateWords(now, said)
            ? msg(str`次は本日${time}からです。`, {
                id: 'open-later',
                desc: 'Said after a sentence that an office is closed now: when it opens today',
              })
            : msg(str`次は${date} ${time}からです。`, {
                id: 'open-next',
                desc: 'Said after a sentence that an office is closed now: the date and the time at which it opens again',
              }),
        ].join(/^(?:ja|zh|th)/u.test(said) ? '' : ' ');
  // In the line of its `dd`: Orca leaves out a block there.
  return kit.html`<span class="open-now on-screen" lang=${isForeign && 'ja'}><br /><strong>${words}</strong></span>`;
}

/** Whether somebody answers now, beside the words about hours, which stay. In a page alone, and never on paper. */
function contactOpen(kit: Kit, contact: Contact, table: Holidays | undefined, { host, lang }: ViewContext) {
  if (!host || !table || !contact.open?.length) return undefined;
  const now = Date.now();
  const state = openAt(contact, table, now);
  follow(host, state.again, now);
  // The place stays, so that what changes at the hour is this alone.
  return kit.live(sentences(kit, state, now, lang));
}

/** Without a table of holidays nothing is said. */
export const contactOpenFrom = (kit: Kit, table?: Holidays): OptionalViews['contact-open'] => ({
  view: (contact, context) => contactOpen(kit, contact, table, context),
  styles: [],
});
