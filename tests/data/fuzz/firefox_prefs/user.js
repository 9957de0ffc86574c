# by hand
/* many
 lines */
user_pref ( 'a', true ) ;pref("c", "x", locked);
lockPref("d", -5);
