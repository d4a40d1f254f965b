export type { Finding } from './finding.js';
export { formatFinding } from './finding.js';
export { fingerprint } from './folder/fingerprint.js';
export type { PlanFolderResult } from './read-plan-folder.js';
export { readPlanFolder } from './read-plan-folder.js';
export type { RenditionReport } from './rendition-report.js';
export { compiledFiles } from './compiled-files.js';
