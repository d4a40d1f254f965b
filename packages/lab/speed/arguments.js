/** What `npm run bench -- …` takes. */
import { Sentence } from '../../../tools/run.js';
import { contestants } from './contestants/index.js';

const HELP = `npm run bench -- [--quick] [--no-build] [--who static,lit,ours] [--what cost,memory]

  --quick      a look in two minutes: Chromium only, few rounds, writes nothing
  --no-build   measures what dist/ holds
  --who        only these of ${contestants.map(({ id }) => id).join(', ')}; writes nothing
  --what       only these of weight, cost, language, actor, visible, memory, shift, engines; writes nothing`;

/** `{ quick, build, who, what }`; lists are undefined where everything is wanted. */
export function readArguments(args) {
  const rest = [...args];
  const flag = (name) => rest.includes(name) && rest.splice(rest.indexOf(name), 1).length > 0;
  const list = (name) => {
    const at = rest.indexOf(name);
    return at === -1 ? undefined : rest.splice(at, 2)[1]?.split(',');
  };
  const read = {
    quick: flag('--quick'),
    build: !flag('--no-build'),
    who: list('--who'),
    what: list('--what'),
  };
  const unknown = read.who?.find((id) => !contestants.some((one) => one.id === id)) ?? rest[0];
  if (unknown !== undefined) throw new Sentence(`“${unknown}” is unknown.\n${HELP}`);
  return read;
}
