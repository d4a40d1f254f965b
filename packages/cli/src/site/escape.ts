export { escapeHtml } from '@fukushi-widgets/model';
