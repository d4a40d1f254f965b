<?php
/** What the installer's page does, in the language asked for, and the people of the site. Prints { users }. */
define( 'WP_INSTALLING', true );
require __DIR__ . '/load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'みんなの社協', 'administrator', 'administrator@example.org', true, '', 'password', $input['locale'] );
foreach ( array( 'editor', 'author' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => 'password',
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
// Everybody was shown around already.
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, 'wp_persisted_preferences', json_decode( '{"core/edit-post":{"welcomeGuide":false,"fullscreenMode":true,"isComplementaryAreaVisible":true},"core":{"enableChoosePatternModal":false},"core/edit-widgets":{"welcomeGuide":false},"core/edit-site":{"welcomeGuide":false,"welcomeGuideStyles":false,"welcomeGuideTemplate":false,"welcomeGuidePage":false},"_modified":"2026-01-01T00:00:00.000Z"}', true ) );
	update_user_meta( $user->ID, 'show_welcome_panel', 0 );
}
// Pictures of people come from another host.
update_option( 'show_avatars', 0 );
update_option( 'permalink_structure', '/archives/%post_id%' );
$themes = wp_get_themes();
switch_theme( isset( $themes['twentytwentyone'] ) ? 'twentytwentyone' : array_key_first( $themes ) );
echo json_encode( array( 'themes' => array_keys( $themes ), 'version' => $GLOBALS['wp_version'] ) );
