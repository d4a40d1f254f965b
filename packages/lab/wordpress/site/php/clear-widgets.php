<?php
/** Takes everything out of the areas for widgets, so that nothing of an earlier test shows. */
require __DIR__ . '/load.php';
wp_set_sidebars_widgets( array( 'wp_inactive_widgets' => array() ) );
delete_option( 'widget_block' );
echo '{}';
