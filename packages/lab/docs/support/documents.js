/** What the documents of this repository tell their readers to type or paste. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../../tools/run.js';

const left = new Set(['node_modules', 'dist', '.git', 'coverage']);

/** Every Markdown document of ours, relative to the root. */
export function documents(folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return left.has(entry.name) ? [] : documents(path);
    return /\.mdx?$/.test(entry.name) ? [path] : [];
  });
}

/** The fenced blocks of a document: language, text, and the line on which it starts. */
export function blocksOf(path, text = readFileSync(join(root, path), 'utf8')) {
  return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm)].map(
    ({ 1: indent, 2: lang, 3: code, index }) => ({
      path,
      lang,
      line: text.slice(0, index).split('\n').length,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** Commands in running text and tables: what stands between backticks and starts with a program of ours. */
export function inlineCommands(path, text = readFileSync(join(root, path), 'utf8')) {
  return [...text.matchAll(/`((?:[A-Z_]+=\S+ )?(?:npm|npx|node) [^`\n]+)`/g)].map(
    ({ 1: command, index }) => ({
      path,
      command,
      line: text.slice(0, index).split('\n').length,
    }),
  );
}

/** The command lines of a shell block, without what is said after them. */
export const commandLines = ({ path, line, code }) =>
  code.split('\n').flatMap((text, index) => {
    const command = text.replace(/\s+#.*$/, '').trim();
    return command ? [{ path, command, line: line + 1 + index }] : [];
  });
