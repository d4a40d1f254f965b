<?php
/**
 * Starts the real WordPress of Debian's package as for a page of a site: every default filter is in place. Only
 * the database (wp-content/db.php) is ours.
 */
error_reporting( E_ERROR | E_PARSE );
$_SERVER['HTTP_HOST']       = 'host.example';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['HTTPS']           = 'on';

define( 'ABSPATH', ( getenv( 'FUKUSHI_WORDPRESS' ) ?: '/usr/share/wordpress' ) . '/' );
define( 'WP_CONTENT_DIR', __DIR__ . '/wp-content' );
define( 'DB_NAME', 'none' );
define( 'DB_USER', 'none' );
define( 'DB_PASSWORD', 'none' );
define( 'DB_HOST', 'none' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', false );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'none' );
	define( $name . '_SALT', 'none' );
}
$table_prefix = 'wp_';

require ABSPATH . 'wp-settings.php';
require ABSPATH . 'wp-admin/includes/schema.php';
populate_roles();

/** Makes somebody with WordPress's own role `administrator`, `author` … the one who is logged in. */
function log_in( $role ) {
	$user       = new WP_User();
	$user->ID   = 1;
	$user->data = (object) array( 'ID' => 1, 'user_login' => $role );
	$user->caps = $role ? array( $role => true ) : array();
	$user->get_role_caps();
	$GLOBALS['current_user'] = $user;
	kses_init();
}
