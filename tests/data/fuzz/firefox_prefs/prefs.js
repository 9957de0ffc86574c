// Mozilla User Preferences
user_pref("javascript.enabled", false);
user_pref("network.cookie.cookieBehavior", 2);
user_pref("path", "C:\\x \"y\"");
