package dev.yidi.example.center.architecture.planted.ports;

/** Depends on the language of the machine. */
@SuppressWarnings("all")
public record AsksTheLocale(String text) {
    String lower() {
        return text.toLowerCase();
    }
}
