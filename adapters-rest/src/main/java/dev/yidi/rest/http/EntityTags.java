package dev.yidi.rest.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entity tags (RFC 9110): {@code "17"} for a case at version 17, {@code "17.9f86d081884c7d65"} for what one reader was shown
 * of it. A command takes either: only the version counts there.
 */
final class EntityTags {
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})(?:\\.[0-9a-f]{1,64})?\"");
    private static final int SHORT = 8;

    private EntityTags() {}

    /** The tag of exactly these bytes. */
    static String of(byte[] bytes, Optional<Long> version) {
        String digest = HexFormat.of().formatHex(sha256(bytes), 0, SHORT);
        return "\"" + version.map(number -> number + ".").orElse("") + digest + "\"";
    }

    /** The tag of the same bytes in another coding: tags name what is sent, and both are told from one another. */
    static String shorter(String tag) {
        return tag.substring(0, tag.length() - 1) + "e\"";
    }

    /** The tag of a version. */
    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version a tag names; empty when it is no such tag, or a weak one, which never fits a command. */
    static Optional<Long> version(String tag) {
        Matcher matcher = VERSION.matcher(tag);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** Whether an {@code If-None-Match} names {@code tag}; weak tags count like strong ones there. */
    static boolean named(String ifNoneMatch, String tag) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
