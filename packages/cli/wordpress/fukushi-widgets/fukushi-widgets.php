<?php
/**
 * Plugin Name:       Fukushi Widgets
 * Description:       Shows parts of a welfare plan where its links stand. What it saves are plain links, which stay when it is removed.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Fukushi Widgets contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       fukushi-widgets
 * Domain Path:       /languages
 * Update URI:        https://widgets.example/
 *
 * @package Fukushi_Widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'FUKUSHI_WIDGETS_FILE', __FILE__ );

require_once __DIR__ . '/includes/publication.php';
require_once __DIR__ . '/includes/link.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/embed.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/summaries.php';
require_once __DIR__ . '/includes/search.php';
require_once __DIR__ . '/includes/block.php';

add_action( 'init', 'fukushi_widgets_load_translations', 1 );

/**
 * Loads the translations that came with the plugin: it is not on wordpress.org, so there are no others.
 */
function fukushi_widgets_load_translations() {
	load_plugin_textdomain( 'fukushi-widgets', false, dirname( plugin_basename( FUKUSHI_WIDGETS_FILE ) ) . '/languages' );
}
