<?php
/**
 * What sets this site apart from one on the web, and nothing else: the plan's site stands on this machine, where
 * WordPress asks nobody unless told, and nobody has signed its certificate; no letter is sent; and `?editor=classic` (kept in a cookie) gives the editor
 * that the Classic Editor plugin gives, by the same filter.
 */
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array( ...$ports, wp_parse_url( $url, PHP_URL_PORT ) ), 10, 3 );
add_filter( 'https_ssl_verify', '__return_false' );
add_filter( 'pre_wp_mail', '__return_true' );
$classic = 'classic' === ( $_COOKIE['editor'] ?? '' );
add_filter( 'use_block_editor_for_post', fn( $uses ) => $uses && ! $classic );
