import { FukushiSystemChart } from '../fukushi-system-chart/fukushi-system-chart.js';
import { define } from './define.js';

define('fukushi-system-chart', FukushiSystemChart);
