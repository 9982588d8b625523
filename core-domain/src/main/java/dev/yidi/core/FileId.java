package dev.yidi.core;

/**
 * The technical identity of a file 案卷标识 that has a journal of its own: a case, or another thing of the centre with a
 * life of its own. For ever, and without meaning; no two files of a county share one, whatever their registers.
 */
public record FileId(String value) {
    public FileId {
        Text.identifier("fileId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
