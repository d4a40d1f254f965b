<?php
/** Changes the site's theme where one is named, and forgets what was changed in its parts; prints { theme }. */
require __DIR__ . '/load.php';
if ( isset( $input['theme'] ) ) {
	switch_theme( $input['theme'] );
}
foreach ( get_posts( array( 'post_type' => 'wp_template_part', 'numberposts' => -1 ) ) as $part ) {
	wp_delete_post( $part->ID, true );
}
echo json_encode( array( 'theme' => get_stylesheet() ) );
