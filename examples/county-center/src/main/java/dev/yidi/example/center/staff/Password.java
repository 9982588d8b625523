package dev.yidi.example.center.staff;

import java.security.SecureRandom;

/** The one password of a demonstration centre 演示口令: 16 characters, 80 random bits, easy to read out. */
final class Password {
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private Password() {}

    static String draw(SecureRandom random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
