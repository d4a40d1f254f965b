/** The accessibility report as Markdown, made of the results of a run (support/results.js) and nothing else. */
import { absent, isInJis } from '../criteria/index.js';
import { judge, problems } from './judge.js';
import { elements, words } from './words.js';

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, body) => [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
const list = (items) => items.map((item) => `- ${item}`).join('\n');

/** A finding quotes markup and texts, which Markdown would take for its own. */
const quoted = (what) => what.replaceAll(/[<>*_`]/gu, String.raw`\$&`).replaceAll(/\s+/gu, ' ');

const byCriterion = (one, other) => one.localeCompare(other, 'en', { numeric: true });

/**
 * The report in one language. `date` is given, never the machine's; `personChecks` are what people have written down:
 * `{ criterion, date, by, passed, note }`; `knownProblems`: `{ criterion, ja, en }`.
 */
export function report(results, { lang, date, personChecks = [], knownProblems = [] }) {
  const say = words[lang];
  const judged = judge(results, personChecks);
  const tags = Object.keys(results.elements);
  const nameOf = (tag) => elements[tag]?.[lang] ?? tag;
  const count = (verdict) => judged.filter((each) => each.verdict === verdict).length;
  const counts = Object.fromEntries(Object.keys(say.verdicts).map((verdict) => [verdict, count(verdict)]));

  const remarks = ({ row, person, checks, elements: verdicts }) => {
    const failing = tags.filter((tag) => verdicts[tag] === 'fails');
    return [
      ...(failing.length > 0 ? [say.foundIn(failing.map(nameOf).join(lang === 'ja' ? '、' : ', '))] : []),
      ...(person === 'due' ? [say.personDue] : []),
      ...(person === 'passed' ? [say.personPassed(checks.at(-1))] : []),
      ...(person === 'failed' ? [say.personFailed(checks.at(-1))] : []),
      ...(row.only ? [say.only(row.only)] : []),
      ...(knownProblems.some(({ criterion }) => criterion === row.criterion) ? [say.seeKnown] : []),
    ].join(lang === 'ja' ? '。' : '; ');
  };
  const { yes, no } = say.applies;
  const tested = judged.map((each) => {
    const { row, verdict } = each;
    const how = row.person ? say.machineAndPerson : say.machine;
    const cells = [
      row.level,
      isInJis(row) ? yes : no,
      verdict === 'absent' ? no : yes,
      say.verdicts[verdict],
    ];
    return [row.criterion, row.name[lang], ...cells, `${how}: ${row.method[lang]}`, remarks(each)];
  });
  const untested = absent.map((row) => [
    row.criterion,
    row.name[lang],
    row.level,
    isInJis(row) ? yes : no,
    no,
    say.verdicts.absent,
    say.machine,
    row.why[lang],
  ]);
  const found = problems(results);
  const known = knownProblems.map((problem) => problem[lang]);
  const failing = judged.filter(({ verdict }) => verdict === 'fails').map(({ row }) => row.criterion);
  const facts = {
    ...counts,
    date: say.day(date),
    version: results.version,
    total: judged.length,
    failing: failing.join(', '),
    known,
  };

  return `${[
    `> ${say.generated}`,
    `# ${say.title}`,
    say.other,
    list(
      say
        .about({
          ...results,
          date: say.day(date),
          elements: tags.length,
          states: tags.reduce((sum, tag) => sum + results.elements[tag].states.length, 0),
        })
        .map(([what, value]) => `${what}: ${value}`),
    ),
    `## ${say.summary}`,
    say.counts(counts),
    say.legend,
    `**${say.noClaim}**`,
    `## ${say.checklist}`,
    say.checklistNote,
    table(
      say.checklistHead,
      [...tested, ...untested].sort(([one], [other]) => byCriterion(one, other)),
    ),
    `## ${say.perElement}`,
    table(
      [say.checklistHead[0], say.checklistHead[1], ...tags.map(nameOf)],
      judged.map(({ row, elements: verdicts }) => [
        row.criterion,
        row.name[lang],
        ...tags.map((tag) => say.verdicts[verdicts[tag]]),
      ]),
    ),
    `## ${say.problems}`,
    found.length === 0
      ? say.noProblems
      : list(
          found.map(({ row, what, state, tags: where }) =>
            say.problem({
              criterion: row.criterion,
              name: row.name[lang],
              tags: where.map(nameOf).join(', '),
              what: quoted(what),
              state,
            }),
          ),
        ),
    `## ${say.known}`,
    say.knownNote,
    known.length === 0
      ? say.noKnown
      : list(knownProblems.map((problem) => `${problem.criterion}: ${problem[lang]}`)),
    `## ${say.persons}`,
    say.personsNote,
    list(
      judged
        .filter(({ row }) => row.person)
        .map(({ row }) => `${row.criterion} ${row.name[lang]}: ${row.person[lang]}`),
    ),
    `## ${say.statement}`,
    say.statementNote,
    say
      .statementText(facts)
      .map((sentence) => `> ${sentence}`)
      .join('\n>\n'),
  ].join('\n\n')}\n`;
}
