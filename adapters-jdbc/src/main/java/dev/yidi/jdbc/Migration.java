package dev.yidi.jdbc;

import dev.yidi.ports.spi.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A script that brings the tables one version further 数据库升级脚本.
 *
 * @param version the version it leads to, from 1
 * @param name the file's name
 * @param text its text, with line feeds
 */
public record Migration(int version, String name, String text) {
    private static final List<String> NAMES = List.of(
            "V1__journal_cards_alarms.sql",
            "V2__closed_counties.sql",
            "V3__dated_tags.sql",
            "V4__followings.sql",
            "V5__notes.sql");

    /** All that come with the library in a folder, in order. */
    static List<Migration> in(String folder) {
        return NAMES.stream().map(name -> read(folder, name)).toList();
    }

    private static Migration read(String folder, String name) {
        String path = "/META-INF/yidi/jdbc/" + folder + "/" + name;
        try (InputStream stream = Migration.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new StoreException("migration: expected " + path + " in the library, found nothing");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return new Migration(Integer.parseInt(name, 1, name.indexOf("__"), 10), name, text);
        } catch (IOException e) {
            throw new StoreException("migration: " + path + " could not be read", e);
        }
    }

    /** SHA-256 of the text, hexadecimal. */
    String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The statements: what stands between lines that end with a semicolon, without comments. */
    List<String> statements() {
        String bare = text.lines()
                .filter(line -> !line.startsWith("--"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
        return List.of(bare.split(";\\s*\n")).stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
