/** Runs a program of another language over what it is given, and resolves with what it prints. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

export function runProgram(command, args, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
    const output = [];
    const errors = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString());
      else reject(new Error(`${command} ${args.join(' ')}: exit code ${code}\n${Buffer.concat(errors)}`));
    });
    child.stdin.end(input);
  });
}

/** Sends jobs to a program that reads and writes JSON. */
export async function runJobs(command, args, jobs) {
  return JSON.parse(await runProgram(command, args, JSON.stringify(jobs))).results;
}
