import { loadData } from './data.js';
import { App } from './page/app.js';

/** The page's script: loads what the build wrote and starts; says so where that fails. */
const root = document.querySelector<HTMLElement>('#builder');
const status = document.querySelector('#loading');
if (root && status) {
  try {
    new App(root, await loadData(document.baseURI, location.hash));
  } catch (error) {
    console.warn(error);
    status.textContent =
      'ページに必要なファイルを読み込めませんでした。しばらくして、もう一度開いてください。 / A file this page needs could not be loaded. Please open it again later.';
  }
}
