<?php
/** Gives somebody's screens a language, as their profile does: { user, locale }. */
require __DIR__ . '/load.php';
update_user_meta( get_user_by( 'login', $input['user'] )->ID, 'locale', $input['locale'] );
echo '{}';
