/** Runs scenarios in rounds: everybody once, then everybody again, so that a machine that slows down slows all. */
import { takesPart } from './contestants/index.js';
import { rotate, summaries } from './report/statistics.js';

/** Scenario's key → contestant's id → what was measured, summed up. `tell` hears of each run. */
export async function roundRobin(scenarios, contestants, tools, tell = () => undefined) {
  const runs = new Map();
  const rounds = Math.max(...scenarios.map((scenario) => scenario.rounds));
  for (let round = 0; round < rounds; round += 1) {
    for (const scenario of scenarios.filter((one) => one.rounds > round)) {
      const present = contestants.filter((contestant) => takesPart(contestant, scenario.page));
      for (const contestant of rotate(present, round)) {
        const measured = await scenario.measure(tools, contestant, scenario);
        if (measured === undefined) continue;
        const name = `${scenario.key}|${contestant.id}`;
        runs.set(name, [...(runs.get(name) ?? []), measured]);
        tell({ round, scenario, contestant, measured });
      }
    }
  }
  const results = {};
  for (const [name, list] of runs) {
    const [key, id] = name.split('|');
    (results[key] ??= {})[id] = summaries(list);
  }
  return results;
}
