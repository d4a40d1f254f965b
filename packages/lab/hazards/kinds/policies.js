/** Policies. */
import { code, hazard, old, stays } from '../page.js';

export const policies = [
  hazard(
    'csp',
    'CSP: script-src と style-src が自分だけ',
    'CSP: own scripts and styles alone',
    {},
    { headers: { 'content-security-policy': "default-src 'self'; style-src 'none'; object-src 'none'" } },
  ),
  hazard(
    'nonce',
    'CSP: nonce と strict-dynamic',
    'CSP: nonce and strict-dynamic',
    { script: '<script nonce="abc" src="/v1/fukushi.js"></script>' },
    { headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" } },
  ),
  hazard(
    'blocked-by-csp',
    'CSP が私たちのスクリプトを許さない',
    'CSP that forbids our script',
    {},
    { headers: { 'content-security-policy': "script-src 'none'" }, ...stays('the policy says so') },
  ),
  hazard(
    'trusted-types',
    'Trusted Types、私たちの名前が許されている',
    'Trusted Types, our policy allowed',
    {},
    { headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types fukushi" } },
  ),
  hazard(
    'trusted-types-none',
    'Trusted Types、どの名前も許されない',
    'Trusted Types, no policy allowed',
    { head: code("addEventListener('error', function () { troubles = ''; });") },
    {
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
      ...stays('Lit may make no policy; nothing is blank'),
    },
  ),
  hazard(
    'integrity-policy',
    'Integrity-Policy、integrity のないスクリプトは禁止',
    'Integrity-Policy: no script without integrity',
    {},
    {
      headers: { 'integrity-policy': 'blocked-destinations=(script)' },
      ...stays('write integrity: SECURITY.md'),
    },
  ),
  hazard(
    'coep',
    'COEP: require-corp',
    'COEP: require-corp',
    {},
    {
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
    },
  ),
  hazard(
    'sandbox',
    'サンドボックスの中（allow-scripts だけ）',
    'In a sandbox with allow-scripts alone',
    {},
    { headers: { 'content-security-policy': 'sandbox allow-scripts' } },
  ),
  hazard(
    'sandbox-no-scripts',
    'サンドボックスの中（スクリプトなし）',
    'In a sandbox without scripts',
    {},
    {
      headers: { 'content-security-policy': 'sandbox' },
      ...stays('no script runs there'),
    },
  ),
  hazard(
    'storage',
    '保存が禁じられている',
    'Storage blocked',
    old(
      '["localStorage", "sessionStorage", "indexedDB"].forEach(function (it) { Object.defineProperty(window, it, { get: function () { throw new DOMException("denied", "SecurityError"); } }); });',
    ),
  ),
];
