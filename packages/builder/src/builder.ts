import { loadData } from './data.js';
import { App } from './page/app.js';

/** The page's script: loads what the build wrote and starts; says so where that fails. */
const root = document.querySelector<HTMLElement>('#builder');
const status = document.querySelector('#loading');
if (root && status) {
  try {
    const app = loadData(document.baseURI);
    new App(root, await app);
    status.remove();
  } catch (error) {
    console.warn(error);
    status.textContent =
      'ページに必要なファイルを読み込めませんでした。しばらくして、もう一度開いてください。 / A file this page needs could not be loaded. Please open it again later.';
  }
}
