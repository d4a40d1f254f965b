<?php
/**
 * Prints a page with WordPress's own editors: the classic one (its TinyMCE with its settings) and what the block
 * editor reads pasted text with. Scripts, their order and the settings are WordPress's.
 */
require __DIR__ . '/start-wordpress.php';
require ABSPATH . 'wp-admin/includes/admin.php';
log_in( 'administrator' );
set_current_screen( 'post' );
// The setting of the user's own profile, on by default.
add_filter( 'user_can_richedit', '__return_true' );
wp_enqueue_editor();
wp_enqueue_script( 'wp-block-library' );
?>
<!doctype html>
<meta charset="utf-8">
<body>
<textarea id="content" class="wp-editor-area"></textarea>
<?php
print_head_scripts();
print_footer_scripts();
do_action( 'admin_print_footer_scripts' );
?>
<script>wp.blockLibrary.registerCoreBlocks();</script>
