// Only the script is bundled: Vite would rewrite the style sheets in the page's shadow roots for old browsers,
// and light-dark() in them would lose its colours.
export default {
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    rolldownOptions: { input: 'client.js', output: { entryFileNames: '[name].js' } },
  },
};
