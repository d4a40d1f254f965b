/** The chart as a table, in a file of its own: few pages ask for it. It is given what the script has. */
export { tableFrom as from } from '@fukushi-widgets/elements/table.js';
