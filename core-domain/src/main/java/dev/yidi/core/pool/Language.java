package dev.yidi.core.pool;

import dev.yidi.core.Text;

/** A language or dialect 语言或方言, as the county calls it: {@code zh}, {@code wu.tonglu}, {@code sign}. */
public record Language(String code) implements Comparable<Language> {
    public Language {
        Text.code("language", code);
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
